import { join } from 'node:path';
import type { DateTime } from 'luxon';
import { createHandler } from '../lambda/alexa/skill';
import { readJson } from '../tools/read';
import type { Guide } from '../core/index';
import type { OtherGuide } from './other-guide';
import type { TurnLine } from '../lambda/alexa/log';
import { languageOf, modelLocale, type Language } from '../languages/index';
import { amazonServices, type AmazonSettings } from './amazon-services';
import { devices } from './devices';
import { envelopeOf, requestOf, textOf, touchOf, type Envelope, type Request, type Returned } from './envelope';
import {
  createListener,
  readBuiltIns,
  type InteractionModel,
  type Listener,
  type ListenerOptions,
} from '../listener/listener';
import type { Store } from './memory-file';

/** What came of one utterance: what was heard, what was answered, and how the session goes on. */
export interface Exchange {
  readonly utterance: string;
  readonly request: string;
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, { readonly value: string; readonly id: string | null }>>;
  readonly speech: string;
  readonly ssml: string;
  readonly reprompt: string | null;
  readonly card: { readonly title: string; readonly text: string } | null;
  readonly screen: { readonly document: unknown; readonly datasources: unknown } | null;
  readonly session: 'listening' | 'screen' | 'ended';
  readonly facts: readonly string[];
  readonly declined: string | null;
  /** What the session holds after it: where the caller is, what was said last (ids and times), what is offered. */
  readonly place: unknown;
  readonly said: unknown;
  readonly offer: unknown;
}

export interface Settings {
  readonly locale: string;
  /** The device's IANA zone; undefined for a device that has none. Relative dates are understood in it, else in New York's. */
  readonly zone: string | undefined;
  readonly device: string;
  /** The time of the next request. */
  readonly clock: () => DateTime;
  readonly listener?: Listener;
  /** A changed guide of the same agency, or another one with names of its own. */
  readonly guide?: Guide;
  readonly namesIn?: OtherGuide['namesIn'];
  /** Other languages than those that the skill speaks. */
  readonly languages?: readonly [Language, ...Language[]];
  /** Amazon's side: what the caller allows, what they answer, which service fails. */
  readonly amazon?: Omit<AmazonSettings, 'zone' | 'clock'>;
  /** Where steps are remembered; without it nothing outlives a session. */
  readonly memory?: Store;
  /** Sees every request and response as they went over the wire. */
  readonly traffic?: (request: unknown, returned: Returned) => void;
}

export interface Conversation {
  /** Says something to the device and returns its answer, with the exchange of request and response as it went. */
  readonly hear: (utterance: string) => Promise<Exchange>;
  /** Touches something on the screen: `args` is what it sends. */
  readonly touch: (args: readonly unknown[]) => Promise<Exchange>;
  /** Ends the session, if one is open. */
  readonly hangUp: () => void;
}

const models = join(__dirname, '../skill-package/interactionModels/custom');

/** The listener for a locale: through the very model that is uploaded, with what Alexa knows of the language. */
export function listenerFor(locale: string, options: ListenerOptions = {}): Listener {
  const language = languageOf(locale);
  const model = readJson(join(models, `${modelLocale(language)}.json`)) as InteractionModel;
  return createListener(model, readBuiltIns(language.code), options);
}

/** A conversation with the skill on one device: text through the listener to the very handler that runs on Lambda. */
export function startConversation(settings: Settings): Conversation {
  const { locale, zone, device, clock, listener = listenerFor(locale), amazon, traffic, ...parts } = settings;
  const services = amazonServices({ ...amazon, ...(zone !== undefined && { zone }), clock });
  let line: TurnLine | undefined;
  const handler = createHandler({
    ...parts,
    apiClient: services,
    log: (logged) => (line = logged),
    skillId: 'amzn1.ask.skill.simulator',
  });
  let open = false;
  let attributes: Readonly<Record<string, unknown>> = {};

  /** Sends a request and takes over what it leaves of the session. Through JSON and back, as over the wire. */
  const send = async (envelope: Envelope): Promise<Returned> => {
    const returned = JSON.parse(JSON.stringify(await handler(JSON.parse(JSON.stringify(envelope))))) as Returned;
    traffic?.(envelope, returned);
    open = sessionAfter(returned) !== 'ended';
    attributes = open ? (returned.sessionAttributes ?? {}) : {};
    return returned;
  };

  /** Asks the skill, and lets the caller answer what Alexa asks in turn. */
  const ask = async (
    request: Request,
    at: DateTime,
    isNew: boolean,
  ): Promise<Omit<Exchange, 'utterance' | 'intent' | 'slots'>> => {
    const moment = { at, locale, viewport: devices[device], isNew, attributes: isNew ? {} : attributes };
    const returned = await send(envelopeOf(request, moment));
    const answered = services.consentTo(returned.response.directives?.[0]);
    // Where the skill has Alexa ask for leave, the caller's answer comes back at once.
    const last = answered ? await send(envelopeOf(answered, { ...moment, isNew: false, attributes })) : returned;
    const said = saidIn(last);
    const before = answered ? `${textOf(returned.response.outputSpeech?.ssml ?? '')} ` : '';
    return {
      request: request.type,
      ...said,
      speech: `${before}${said.speech}`,
      session: sessionAfter(last),
      facts: line?.facts ?? [],
      declined: line?.declined ?? null,
      ...sessionOf(last.sessionAttributes ?? {}),
    };
  };

  return {
    async hear(utterance) {
      const at = clock();
      const heard = listener.hear(utterance, at.setZone(zone ?? 'America/New_York'));
      const exchange = await ask(requestOf(heard), at, !open || heard.invoked);
      return { utterance, ...heardAs(heard), ...exchange };
    },
    async touch(args) {
      const exchange = await ask(touchOf(args), clock(), !open);
      return {
        utterance: '',
        intent: typeof args[1] === 'string' ? args[1] : null,
        slots: touchedSlots(args),
        ...exchange,
      };
    },
    hangUp() {
      open = false;
      attributes = {};
    },
  };
}

const sessionOf = ({ place = null, said = null }: Readonly<Record<string, unknown>>) =>
  ({ place, said, offer: (place as { readonly offer?: unknown } | null)?.offer ?? null }) as const;

function sessionAfter({ response }: Returned): Exchange['session'] {
  if (response.shouldEndSession === undefined) return 'screen';
  return response.shouldEndSession ? 'ended' : 'listening';
}

function heardAs(heard: ReturnType<Listener['hear']>): Pick<Exchange, 'intent' | 'slots'> {
  if (heard.kind === 'launch') return { intent: null, slots: {} };
  const slots = Object.entries(heard.slots).map(([name, { value, id }]) => [name, { value, id: id ?? null }]);
  return { intent: heard.intent, slots: Object.fromEntries(slots) as Exchange['slots'] };
}

/** The slots that a touch names: after "ask" and the intent, names and ids in turn. */
function touchedSlots(args: readonly unknown[]): Exchange['slots'] {
  const names = args.flatMap((name, i) => (i >= 2 && i % 2 === 0 ? [[String(name), args[i + 1]] as const] : []));
  return Object.fromEntries(names.map(([name, id]) => [name, { value: String(id), id: String(id) }]));
}

function saidIn({ response }: Returned): Pick<Exchange, 'speech' | 'ssml' | 'reprompt' | 'card' | 'screen'> {
  const { outputSpeech, reprompt, card, directives = [] } = response;
  const ssml = outputSpeech?.ssml ?? '';
  const again = reprompt?.outputSpeech?.ssml;
  const shown = directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  return {
    speech: textOf(ssml),
    ssml,
    reprompt: again === undefined ? null : textOf(again),
    card: card ? { title: card.title ?? '', text: card.content ?? '' } : null,
    screen: shown ? { document: shown.document, datasources: shown.datasources } : null,
  };
}
