/** An event as a device sends it, to be broken; and how it is sent. */
import { createHandler } from '../../lambda/alexa/skill';
import type { TurnLine } from '../../lambda/alexa/log';
import { amazonServices } from '../../simulator/amazon-services';
import { textOf, type Returned } from '../../simulator/envelope';
import { certify } from '../certification';

export const SKILL_ID = 'amzn1.ask.skill.of-this-test';

/** Stands for whatever belongs to the caller: it must never be in the log. */
export const SECRET = 'zanzibar9876543210';

export type Json = Readonly<Record<string, unknown>>;

/** What the first page of the main menu leaves behind. */
export const readingMenu = {
  version: 2,
  place: { at: 'reading-menu', menu: 'main', from: 3 },
  launched: true,
  slowly: true,
  refused: ['way'],
  misses: 0,
  turns: 4,
};

export const application = { applicationId: SKILL_ID };
export const user = { userId: `amzn1.ask.account.${SECRET}` };

const context: Json = {
  System: {
    application,
    user,
    device: { deviceId: SECRET, supportedInterfaces: {} },
    apiEndpoint: 'https://api.example',
    apiAccessToken: SECRET,
  },
};
export const session: Json = { new: false, sessionId: SECRET, application, user, attributes: readingMenu };
export const request: Json = {
  type: 'IntentRequest',
  requestId: SECRET,
  timestamp: '2026-03-03T15:00:00Z',
  locale: 'en-US',
  intent: { name: 'AMAZON.NextIntent', confirmationStatus: 'NONE', slots: {} },
};
export const whole: Json = { version: '1.0', session, context, request };

export const asking = (intent: unknown, more: Json = {}): Json => ({
  ...whole,
  request: { ...request, intent, ...more },
});
export const without = (json: Json, name: string): Json =>
  Object.fromEntries(Object.entries(json).filter(([key]) => key !== name));

interface Came {
  readonly speech: string;
  readonly lines: readonly TurnLine[];
  readonly attributes: Json;
  readonly listening: boolean;
}

/** Sends an event as it comes over the wire. Fails where the response is none that Amazon certifies, or a secret is logged. */
export async function send(event: unknown, skillId: string | undefined): Promise<Came> {
  const lines: TurnLine[] = [];
  const handler = createHandler({
    log: (line) => lines.push(line),
    apiClient: amazonServices({ zone: 'America/New_York' }),
    ...(skillId !== undefined && { skillId }),
  });
  const wire: unknown = event === undefined ? null : JSON.parse(JSON.stringify(event));
  const returned = JSON.parse(JSON.stringify(await handler(wire))) as Returned;
  expect(certify(wire, returned)).toEqual([]);
  expect(JSON.stringify(lines)).not.toContain(SECRET);
  expect(lines).toHaveLength(1);
  return {
    speech: textOf(returned.response.outputSpeech?.ssml ?? ''),
    lines,
    attributes: returned.sessionAttributes ?? {},
    listening: returned.response.shouldEndSession === false,
  };
}
