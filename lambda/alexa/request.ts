import type { IntentRequest, RequestEnvelope, Slot as AlexaSlot } from 'ask-sdk-model';
import { DateTime } from 'luxon';
import { names } from '../../guides/index';
import { consentIn } from './consent';
import type { Guide } from '../guide/guide';
import type { Slot, Turn } from '../conversation/turn';
import { wordsFor } from '../words/index';
import { readSession } from './session';

/** A request of Amazon's as a turn of the conversation. Tolerates whatever is missing or of another shape. */
export function turnOf(envelope: RequestEnvelope, guide: Guide): Turn {
  const { request } = envelope;
  const session = readSession(envelope.session?.attributes);
  const launch = request.type === 'LaunchRequest';
  const isNew = envelope.session?.new === true;
  return {
    intent: request.type === 'IntentRequest' ? intentOf(request) : request.type,
    slots: slotsIn(request),
    session: launch ? { ...session, launched: true } : session,
    at: timeOf(request.timestamp),
    oneShot: isNew && !launch,
    device: { screen: hasScreen(envelope) },
    guide,
    names: names.en,
    words: wordsFor(localeOf(request)),
  };
}

/** The locale of a request that may carry none. */
export function localeOf(request: RequestEnvelope['request']): string {
  const locale: unknown = 'locale' in request ? request.locale : undefined;
  return typeof locale === 'string' ? locale : 'en-US';
}

/** Whether the device can show APL. */
export function hasScreen(envelope: RequestEnvelope): boolean {
  const context = envelope.context as RequestEnvelope['context'] | undefined;
  return context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;
}

/** The slots of an intent; of an answer to Alexa's own question for leave, what was answered and what for. */
function slotsIn(request: RequestEnvelope['request']): Turn['slots'] {
  if (request.type === 'IntentRequest') return slotsOf(request);
  if (request.type !== 'Connections.Response') return {};
  const token: unknown = request.token;
  return {
    leave: { value: consentIn(request) },
    ...(typeof token === 'string' && token !== '' && { when: { value: token } }),
  };
}

function intentOf(request: Partial<IntentRequest>): string {
  const name: unknown = request.intent?.name;
  return typeof name === 'string' ? name : 'AMAZON.FallbackIntent';
}

/** The moment of a request, in UTC; undefined for a timestamp that is none. */
function timeOf(timestamp: unknown): DateTime | undefined {
  if (typeof timestamp !== 'string') return undefined;
  const at = DateTime.fromISO(timestamp, { zone: 'utc' });
  return at.isValid ? at : undefined;
}

function slotsOf(request: Partial<IntentRequest>): Turn['slots'] {
  const slots: unknown = request.intent?.slots;
  if (typeof slots !== 'object' || slots === null) return {};
  return Object.fromEntries(
    Object.entries(slots as Record<string, AlexaSlot | null | undefined>).flatMap(([name, slot]) => {
      const heard = slotOf(slot);
      return heard ? [[name, heard]] : [];
    }),
  );
}

/** The value of a slot that was said; a value that matched nothing has no id. */
function slotOf(slot: AlexaSlot | null | undefined): Slot | undefined {
  const value: unknown = slot?.value;
  if (typeof value !== 'string' || value === '') return undefined;
  const resolutions: unknown = slot?.resolutions?.resolutionsPerAuthority;
  const ids = (Array.isArray(resolutions) ? resolutions : []).map((authority: unknown) => idIn(authority));
  const id = ids.find((found) => found !== undefined);
  return id === undefined ? { value } : { value, id };
}

/** Resolutions come from outside: read as data of unknown shape. */
function idIn(authority: unknown): string | undefined {
  const { values } = (authority ?? {}) as {
    readonly values?: readonly { readonly value?: { readonly id?: unknown } }[];
  };
  const id = Array.isArray(values)
    ? (values as readonly { readonly value?: { readonly id?: unknown } }[])[0]?.value?.id
    : undefined;
  return typeof id === 'string' ? id : undefined;
}
