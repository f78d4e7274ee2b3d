/** Requests as a device sends them, whole or to be broken; and how they are sent. */
import { DateTime } from 'luxon';
import type { TurnLine } from '../lambda/alexa/log';
import { createHandler, type Parts } from '../lambda/alexa/skill';
import { amazonServices } from '../simulator/amazon-services';
import {
  envelopeOf,
  intentOf,
  textOf,
  type Envelope,
  type Moment,
  type Request,
  type Returned,
  type Sender,
} from '../simulator/envelope';
import { certify } from './certification';

export const SKILL_ID = 'amzn1.ask.skill.of-this-test';

/** Stands in whatever belongs to the caller: it must never be in the log. No name of Amazon's has a digit in it. */
export const SECRET = 'S3CRET';

/** What else a request may be, beside a question of a new session, asked in English on a Tuesday morning. */
export interface Else extends Partial<Omit<Moment, 'at'>>, Partial<Sender> {
  /** ISO 8601. */
  readonly at?: string;
}

/** Any request, of a caller whose every id is secret but the request's. */
export function sent(request: Request, { at = '2026-03-03T15:00:00Z', ...more }: Else = {}): Envelope {
  const moment = { at: DateTime.fromISO(at), locale: 'en-US', isNew: true, attributes: {}, ...more };
  const id = { requestId: 'amzn1.echo-api.request.0d9f4c8e-1f0a-4a0e-9c61-3f8f5f0c7a11' };
  const user = { accessToken: SECRET, permissions: { consentToken: SECRET } };
  const sender = { application: SKILL_ID, id: SECRET, token: SECRET, user, person: SECRET, ...more };
  return envelopeOf({ ...id, ...request }, moment, sender);
}

/** A question, with values in its slots. */
export const asked = (intent: string, slots: Parameters<typeof intentOf>[1] = {}, more: Else = {}): Envelope =>
  sent(intentOf(intent, slots), more);

/** A slot that matches a value of its type. */
export const slot = (name: string, id: string): Parameters<typeof intentOf>[1] => ({ [name]: { value: id, id } });

export interface Came {
  readonly returned: Returned;
  readonly ssml: string;
  readonly speech: string;
  readonly lines: readonly TurnLine[];
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly listening: boolean;
}

/**
 * Sends an event as it comes over the wire, to a skill of parts as in New York where nothing else is said. Fails where the
 * response is none that Amazon certifies, where a secret is logged, or not one line.
 */
export async function send(event: unknown, parts: Parts = {}): Promise<Came> {
  const lines: TurnLine[] = [];
  const apiClient = amazonServices({ zone: 'America/New_York' });
  const handler = createHandler({ apiClient, ...parts, log: (line) => lines.push(line) });
  const wire: unknown = JSON.parse(JSON.stringify(event ?? null));
  const returned = JSON.parse(JSON.stringify(await handler(wire))) as Returned;
  expect(certify(wire, returned)).toEqual([]);
  expect(JSON.stringify(lines)).not.toContain(SECRET);
  expect(lines).toHaveLength(1);
  const ssml = returned.response.outputSpeech?.ssml ?? '';
  return {
    returned,
    ssml,
    speech: textOf(ssml),
    lines,
    attributes: returned.sessionAttributes ?? {},
    listening: returned.response.shouldEndSession === false,
  };
}
