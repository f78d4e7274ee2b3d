/** Looks into an event before the SDK does, which throws where a part is missing. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { idForLog } from './log';

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A part of something from outside; undefined where it is no object or lacks the part. */
export const part = (whole: unknown, name: string): unknown =>
  isObject(whole) ? (whole as Readonly<Record<string, unknown>>)[name] : undefined;

const systemIn = (event: unknown): unknown => part(part(event, 'context'), 'System');

export const requestIn = (event: unknown): unknown => part(event, 'request');

export const typeIn = (event: unknown): unknown => part(requestIn(event), 'type');

/** The locale of an event's request; "" where it has none. */
export function localeIn(event: unknown): string {
  const locale = part(requestIn(event), 'locale');
  return typeof locale === 'string' ? locale : '';
}

export const attributesIn = (event: unknown): unknown => part(part(event, 'session'), 'attributes');

/** Amazon's id of an event's request, where it has one that may be logged. */
export const idIn = (event: unknown): string | undefined => idForLog(part(requestIn(event), 'requestId'));

/** The id of the skill that an event is for. */
export const skillIdIn = (event: unknown): unknown => part(part(systemIn(event), 'application'), 'applicationId');

const idOf = (event: unknown, what: string, name: string): string | undefined => {
  const id = part(part(systemIn(event), what), name);
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/** The id of the device that an event comes from; undefined where it has none. */
export const deviceIn = (event: unknown): string | undefined => idOf(event, 'device', 'deviceId');

/** The account that the skill is enabled for, which a household shares: the key of what is remembered. Undefined for nobody. */
export const userIn = (event: unknown): string | undefined => idOf(event, 'user', 'userId');

/** The event with a `context.System`, which the SDK reads without looking; to be called once its request is known to be one. */
export function withSystem(event: unknown): RequestEnvelope {
  const envelope = event as RequestEnvelope;
  const System = systemIn(event);
  const context: object = isObject(envelope.context) ? envelope.context : {};
  return { ...envelope, context: { ...context, System: isObject(System) ? System : {} } } as RequestEnvelope;
}
