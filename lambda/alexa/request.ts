import type { Asking, CoreIntent, Guide, Slot } from '../../core/index';
import { isId, isSlotName, momentOf, readSession } from '../../core/index';
import type { IntentRequest, interfaces, RequestEnvelope, Slot as AlexaSlot } from 'ask-sdk-model';
import type { DateTime } from 'luxon';
import { consentIn } from './consent';
import { isObject, part } from './guard';
import { askedByTouch, TOUCHED } from './touch';

/** How the device is spoken to, and who makes it. */
const device = { name: 'Alexa', maker: 'Amazon' } as const;

/** A request of Amazon's as something asked. Tolerates whatever is missing or of another shape. */
export function askingOf(envelope: RequestEnvelope, guide: Guide, spoken: Pick<Asking, 'words' | 'names'>): Asking {
  const { request } = envelope;
  const session = readSession(envelope.session?.attributes);
  const launch = request.type === 'LaunchRequest';
  return {
    ...spoken,
    ...askedIn(request),
    session: launch ? { ...session, launched: true } : session,
    at: timeOf(request.timestamp),
    oneShot: envelope.session?.new === true && !launch,
    front: { screen: hasScreen(envelope), can: { remind: true, card: true, call: false }, device },
    guide,
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
  return isObject(context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL']);
}

/** What was asked, by voice or by touch: the question does not know which. */
function askedIn(request: RequestEnvelope['request']): Pick<Asking, 'asks' | 'slots'> {
  if (request.type === 'IntentRequest') return { asks: intentOf(request), slots: slotsOf(request) };
  if (request.type === 'Connections.Response') return { asks: LEAVE, slots: answeredIn(request) };
  if (request.type !== TOUCHED) return { asks: LAUNCH, slots: {} };
  const { intent, slots } = askedByTouch(request) ?? { intent: FALLBACK, slots: {} };
  return {
    asks: intent,
    slots: Object.fromEntries(Object.entries(slots).map(([name, id]) => [name, { value: id, id }])),
  };
}

/** Of an answer to Alexa's own question for leave: what was answered and what for. */
function answeredIn(request: interfaces.connections.ConnectionsResponse): Asking['slots'] {
  const token: unknown = request.token;
  return {
    leave: { value: consentIn(request) },
    ...(typeof token === 'string' && token !== '' && { when: { value: token } }),
  };
}

const [LAUNCH, LEAVE, FALLBACK] = ['LaunchIntent', 'LeaveIntent', 'FallbackIntent'] as const satisfies CoreIntent[];

/** The name of an intent, Amazon's own without "AMAZON."; one that stands for a request of another type is not of ours. */
function intentOf(request: Partial<IntentRequest>): string {
  const name: unknown = request.intent?.name;
  return typeof name === 'string' && !standsForRequest(name) ? name.replace(/^AMAZON\./, '') : FALLBACK;
}

/** Whether nobody can say or touch an intent: it stands for a request of Amazon's of another type. */
const standsForRequest = (intent: string): boolean => intent === LAUNCH || intent === LEAVE;

/** The moment of a request, in UTC; undefined for a timestamp that is none. */
function timeOf(timestamp: unknown): DateTime | undefined {
  return typeof timestamp === 'string' ? momentOf(timestamp) : undefined;
}

function slotsOf(request: Partial<IntentRequest>): Asking['slots'] {
  const slots: unknown = request.intent?.slots;
  if (typeof slots !== 'object' || slots === null) return {};
  return Object.fromEntries(
    Object.entries(slots as Record<string, AlexaSlot | null | undefined>).flatMap(([name, slot]) => {
      const heard = isSlotName(name) ? slotOf(slot) : undefined;
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
  const id = part(part(part(part(authority, 'values'), '0'), 'value'), 'id');
  return isId(id) ? id : undefined;
}
