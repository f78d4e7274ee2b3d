/** Requests as Amazon sends them, and what comes back: plain data, so that the simulator needs nothing of the SDK. */
import type { DateTime } from 'luxon';
import type { ConsentRequest } from './consent';
import type { Viewport } from './devices';
import type { Heard } from '../listener/listener';

export interface Response {
  readonly outputSpeech?: { readonly ssml?: string };
  readonly reprompt?: { readonly outputSpeech?: { readonly ssml?: string } };
  readonly card?: { readonly title?: string; readonly content?: string };
  readonly directives?: readonly {
    readonly type: string;
    readonly document?: unknown;
    readonly datasources?: unknown;
    readonly token?: string;
  }[];
  readonly shouldEndSession?: boolean;
}

export interface Returned {
  readonly sessionAttributes?: Readonly<Record<string, unknown>>;
  readonly response: Response;
}

/** What an envelope is made from, beside its request. */
export interface Moment {
  readonly at: DateTime;
  readonly locale: string;
  readonly viewport?: Viewport | undefined;
  readonly isNew: boolean;
  readonly attributes: unknown;
}

/** Whose device sends it, and to which skill. Without a token Amazon's services are out of reach. */
export interface Sender {
  readonly application: string;
  /** The end of every id of the caller's. */
  readonly id: string;
  readonly token?: string;
  /** What else is known of the user, such as their permissions; and whose voice it is. */
  readonly user?: object;
  readonly person?: string;
}

/** A request before the envelope has added id, time and locale. */
export type Request = Readonly<Record<string, unknown>> & { readonly type: string };

/** An envelope as far as the simulator itself looks into it. */
export type Envelope = Readonly<Record<string, unknown>> & { readonly request: Request };

const simulator: Sender = { application: 'amzn1.ask.skill.simulator', id: 'simulator', token: 'simulator' };

/** The request for what was heard. */
export const requestOf = (heard: Heard): Request =>
  heard.kind === 'launch' ? { type: 'LaunchRequest' } : intentOf(heard.intent, heard.slots);

type Slots = Extract<Heard, { kind: 'intent' }>['slots'];

/** The request for an intent. */
export const intentOf = (name: string, slots: Slots = {}): Request => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots: slotsOf(slots) },
});

/** The request for a touch on what the skill shows. */
export const touchOf = (args: readonly unknown[]): Request => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token: 'phone-guide',
  arguments: args,
  source: { type: 'TouchWrapper', handler: 'Press', id: '' },
  components: {},
});

/** The request envelope around a request; what the request brings of id, time and locale stays. */
export function envelopeOf(
  request: Request | ConsentRequest,
  { at, locale, viewport, isNew, attributes }: Moment,
  { application: applicationId, id, token, user: known, person }: Sender = simulator,
): Envelope {
  const application = { applicationId };
  const user = { userId: `amzn1.ask.account.${id}`, ...known };
  const timestamp = at.toUTC().toISO({ suppressMilliseconds: true });
  const supportedInterfaces = viewport ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } } : {};
  return {
    version: '1.0',
    session: { new: isNew, sessionId: `amzn1.echo-api.session.${id}`, application, user, attributes },
    context: {
      System: {
        application,
        user,
        ...(person !== undefined && { person: { personId: `amzn1.ask.person.${person}` } }),
        device: { ...(token !== undefined && { deviceId: `amzn1.ask.device.${id}` }), supportedInterfaces },
        apiEndpoint: 'https://api.amazonalexa.com',
        ...(token !== undefined && { apiAccessToken: token }),
      },
      ...(viewport && { Viewport: viewportOf(viewport) }),
    },
    request: { requestId: `amzn1.echo-api.request.${id}`, timestamp, locale, ...request },
  };
}

function viewportOf({ width, height, dpi, shape, mode }: Viewport): Record<string, unknown> {
  return {
    shape,
    mode,
    dpi,
    pixelWidth: width,
    pixelHeight: height,
    currentPixelWidth: width,
    currentPixelHeight: height,
    touch: mode === 'HUB' ? ['SINGLE'] : [],
  };
}

function slotsOf(slots: Slots): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, { value, id, name: canonical }]) => {
      const match = id === undefined ? [] : [{ value: { name: canonical ?? value, id } }];
      const status = { code: id === undefined ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' };
      return [
        name,
        {
          name,
          value,
          confirmationStatus: 'NONE',
          source: 'USER',
          resolutions: { resolutionsPerAuthority: [{ authority: 'simulator', status, values: match }] },
        },
      ];
    }),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** SSML without its tags, as it is heard: digits stay digits, and what has an alias is said as its alias. */
export function textOf(ssml: string): string {
  return ssml
    .replace(/<sub alias="([^"]*)">[^<]*<\/sub>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
