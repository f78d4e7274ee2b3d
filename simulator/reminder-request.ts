/** What the Reminders API accepts, as far as this skill may send it: one reminder at a clock time in a zone. */
import { DateTime, IANAZone } from 'luxon';
import { isRecord } from '../core/index';

export interface ReminderRequest {
  readonly requestTime: string;
  readonly trigger: {
    readonly type: 'SCHEDULED_ABSOLUTE';
    readonly scheduledTime: string;
    readonly timeZoneId: string;
  };
  readonly alertInfo: {
    readonly spokenInfo: { readonly content: readonly { readonly locale: string; readonly text: string }[] };
  };
  readonly pushNotification: { readonly status: 'ENABLED' | 'DISABLED' };
}

/** The code and the message of a refusal. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
}

/** What an object of JSON holds; of anything else, nothing. */
const partsOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/**
 * What the API would find wrong with a body, or undefined for one that is a ReminderRequest. `now` is the
 * time on Amazon's clock; without it the request's own time counts, as a clock time in the reminder's zone.
 */
export function mistakeIn(body: unknown, now?: DateTime): Mistake | undefined {
  const { requestTime, trigger, alertInfo, pushNotification } = partsOf(body);
  const { type, scheduledTime, timeZoneId } = partsOf(trigger);
  const { content } = partsOf(partsOf(alertInfo)['spokenInfo']);
  const { status } = partsOf(pushNotification);
  const zone = String(timeZoneId);
  const asked = DateTime.fromISO(String(requestTime), { zone });
  const rings = DateTime.fromISO(String(scheduledTime), { zone });
  const isClockTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?$/.test(String(scheduledTime));
  const spoken: readonly unknown[] = Array.isArray(content) ? content : [];
  const rules: readonly (readonly [holds: boolean, code: string, otherwise: string])[] = [
    [Object.keys(partsOf(body)).length > 0, 'INVALID_REQUEST', 'The body is no JSON object.'],
    [
      DateTime.fromISO(String(requestTime)).isValid,
      'INVALID_REQUEST_TIME_FORMAT',
      'requestTime is no time in ISO 8601.',
    ],
    [type === 'SCHEDULED_ABSOLUTE', 'INVALID_TRIGGER', 'trigger.type is not SCHEDULED_ABSOLUTE.'],
    [IANAZone.isValidZone(zone), 'INVALID_TRIGGER', 'trigger.timeZoneId is no IANA zone.'],
    [isClockTime, 'INVALID_TRIGGER', 'trigger.scheduledTime is no clock time without an offset.'],
    [rings.isValid, 'INVALID_TRIGGER', 'trigger.scheduledTime does not exist.'],
    [rings > (now ?? asked), 'INVALID_TRIGGER', 'trigger.scheduledTime is not in the future.'],
    [spoken.length > 0, 'INVALID_ALERT_INFO', 'alertInfo.spokenInfo.content is empty.'],
    [spoken.every(isSpoken), 'INVALID_ALERT_INFO', 'alertInfo.spokenInfo.content lacks a locale or a text.'],
    [
      status === 'ENABLED' || status === 'DISABLED',
      'INVALID_PUSH_NOTIFICATION',
      'pushNotification.status is neither ENABLED nor DISABLED.',
    ],
  ];
  const [broken] = rules.filter(([holds]) => !holds);
  return broken && { code: broken[1], message: broken[2] };
}

function isSpoken(spoken: unknown): boolean {
  const { locale, text } = partsOf(spoken);
  return typeof locale === 'string' && /^[a-z]{2}-[A-Z]{2}$/.test(locale) && typeof text === 'string' && text !== '';
}
