import type { IntentRequest, interfaces, RequestEnvelope, Slot as AlexaSlot } from 'ask-sdk-model';
import type { DateTime } from 'luxon';
import { consentIn } from './consent';
import { isObject } from './guard';
import { readingOf, type Guide } from '../../core/guide/guide';
import type { Session } from '../../core/conversation/state';
import type { Slot, Turn } from '../../core/conversation/turn';
import { menusOf } from '../../core/guide/phone-menu';
import { momentOf } from '../../core/conversation/when';
import type { Spoken } from './language';
import { isId } from '../../core/conversation/memory';
import { readSession } from '../../core/conversation/session';
import { askedByTouch, TOUCHED } from './touch';

/** A request of Amazon's as a turn of the conversation. Tolerates whatever is missing or of another shape. */
export function turnOf(envelope: RequestEnvelope, guide: Guide, spoken: Spoken): Turn {
  const { request } = envelope;
  const session = inGuide(readSession(envelope.session?.attributes), guide);
  const launch = request.type === 'LaunchRequest';
  const isNew = envelope.session?.new === true;
  return {
    ...spoken,
    ...askedIn(request),
    session: launch ? { ...session, launched: true } : session,
    at: timeOf(request.timestamp),
    oneShot: isNew && !launch,
    device: { screen: hasScreen(envelope) },
    guide,
    reading: readingOf(guide),
  };
}

/** A session without the place in a menu that the guide does not have. */
function inGuide(session: Session, guide: Guide): Session {
  const { place } = session;
  const isGone = place.at === 'reading-menu' && !menusOf(guide).some((menu): boolean => menu === place.menu);
  return isGone ? { ...session, place: { at: 'nowhere' } } : session;
}

/** The locale of a request that may carry none. */
export function localeOf(request: RequestEnvelope['request']): string {
  const locale: unknown = 'locale' in request ? request.locale : undefined;
  return typeof locale === 'string' ? locale : 'en-US';
}

/** Whether the device can show APL. */
export function hasScreen(envelope: RequestEnvelope): boolean {
  const context = envelope.context as RequestEnvelope['context'] | undefined;
  return isObject(context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL']);
}

/** What was asked, by voice or by touch: the question does not know which. */
function askedIn(request: RequestEnvelope['request']): Pick<Turn, 'intent' | 'slots'> {
  if (request.type === 'IntentRequest') return { intent: intentOf(request), slots: slotsOf(request) };
  if (request.type === 'Connections.Response') return { intent: request.type, slots: answeredIn(request) };
  if (request.type !== TOUCHED) return { intent: request.type, slots: {} };
  const { intent, slots } = askedByTouch(request) ?? { intent: FALLBACK, slots: {} };
  return { intent, slots: Object.fromEntries(Object.entries(slots).map(([name, id]) => [name, { value: id, id }])) };
}

/** Of an answer to Alexa's own question for leave: what was answered and what for. */
function answeredIn(request: interfaces.connections.ConnectionsResponse): Turn['slots'] {
  const token: unknown = request.token;
  return {
    leave: { value: consentIn(request) },
    ...(typeof token === 'string' && token !== '' && { when: { value: token } }),
  };
}

const FALLBACK = 'AMAZON.FallbackIntent';

const requestTypes: ReadonlySet<string> = new Set(['LaunchRequest', 'Connections.Response', TOUCHED]);

function intentOf(request: Partial<IntentRequest>): string {
  const name: unknown = request.intent?.name;
  // An intent that bears the name of a request of another type is none of ours.
  return typeof name === 'string' && !requestTypes.has(name) ? name : FALLBACK;
}

/** The moment of a request, in UTC; undefined for a timestamp that is none. */
function timeOf(timestamp: unknown): DateTime | undefined {
  return typeof timestamp === 'string' ? momentOf(timestamp) : undefined;
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
  return isId(id) ? id : undefined;
}
