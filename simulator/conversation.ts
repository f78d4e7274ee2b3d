import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DateTime } from 'luxon';
import { createHandler } from '../lambda/alexa/skill';
import type { Guide } from '../lambda/guide/guide';
import type { TurnLine } from '../lambda/alexa/log';
import { amazonServices } from './amazon-services';
import { devices } from './devices';
import { envelopeOf, textOf, type Returned } from './envelope';
import { createListener, readBuiltIns, type InteractionModel, type Listener } from './listener/listener';

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
}

export interface Settings {
  readonly locale: string;
  /** The device's IANA zone, in which relative dates are understood. */
  readonly zone: string;
  readonly device: string;
  /** The time of the next request. */
  readonly clock: () => DateTime;
  readonly listener?: Listener;
  readonly guide?: Guide;
  /** Sees every request and response as they went over the wire. */
  readonly traffic?: (request: unknown, returned: Returned) => void;
}

export interface Conversation {
  /** Says something to the device and returns its answer, with the exchange of request and response as it went. */
  readonly hear: (utterance: string) => Promise<Exchange>;
  /** Ends the session, if one is open. */
  readonly hangUp: () => void;
}

const models = join(__dirname, '../skill-package/interactionModels/custom');

/** The listener for a locale: through the very model that is uploaded, with what Alexa knows of the language. */
export function listenerFor(locale: string, options: { readonly similarity?: boolean } = {}): Listener {
  const model = JSON.parse(readFileSync(join(models, `${locale}.json`), 'utf8')) as InteractionModel;
  return createListener(model, readBuiltIns(locale.slice(0, 2)), options);
}

/** A conversation with the skill on one device: text through the listener to the very handler that runs on Lambda. */
export function startConversation({
  locale,
  zone,
  device,
  clock,
  listener = listenerFor(locale),
  guide,
  traffic,
}: Settings): Conversation {
  let line: TurnLine | undefined;
  const handler = createHandler({
    ...(guide && { guide }),
    apiClient: amazonServices({ zone }),
    log: (logged) => (line = logged),
    skillId: 'amzn1.ask.skill.simulator',
  });
  let open = false;
  let attributes: Readonly<Record<string, unknown>> = {};

  return {
    async hear(utterance) {
      const at = clock();
      const heard = listener.hear(utterance, at.setZone(zone));
      const isNew = !open || heard.invoked;
      const envelope = envelopeOf({
        heard,
        at,
        locale,
        viewport: devices[device],
        isNew,
        attributes: isNew ? {} : attributes,
      });
      // Through JSON and back, as over the wire.
      const returned = JSON.parse(JSON.stringify(await handler(JSON.parse(JSON.stringify(envelope))))) as Returned;
      traffic?.(envelope, returned);
      const session = sessionAfter(returned);
      open = session !== 'ended';
      attributes = open ? (returned.sessionAttributes ?? {}) : {};
      return {
        utterance,
        request: envelope.request.type,
        ...heardAs(heard),
        ...saidIn(returned),
        session,
        facts: line?.facts ?? [],
        declined: line?.declined ?? null,
      };
    },
    hangUp() {
      open = false;
      attributes = {};
    },
  };
}

function sessionAfter({ response }: Returned): Exchange['session'] {
  if (response.shouldEndSession === undefined) return 'screen';
  return response.shouldEndSession ? 'ended' : 'listening';
}

function heardAs(heard: ReturnType<Listener['hear']>): Pick<Exchange, 'intent' | 'slots'> {
  if (heard.kind === 'launch') return { intent: null, slots: {} };
  const slots = Object.entries(heard.slots).map(([name, { value, id }]) => [name, { value, id: id ?? null }]);
  return { intent: heard.intent, slots: Object.fromEntries(slots) as Exchange['slots'] };
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
