/** What the Reminders API accepts, as far as this skill may send it: one reminder at a clock time in a zone. */
import { DateTime, IANAZone } from 'luxon';

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

type Unknowns = Readonly<Record<string, unknown>>;

const mistake = (code: string, message: string): Mistake => ({ code, message });

/**
 * What the API would find wrong with a body, or undefined for one that is a ReminderRequest. `now` is the
 * time on Amazon's clock; without it the request's own time counts, as a clock time in the reminder's zone.
 */
export function mistakeIn(body: unknown, now?: DateTime): Mistake | undefined {
  if (!isRecord(body)) return mistake('INVALID_REQUEST', 'The body is no JSON object.');
  const { requestTime, trigger, alertInfo, pushNotification } = body;
  if (typeof requestTime !== 'string' || !DateTime.fromISO(requestTime).isValid)
    return mistake('INVALID_REQUEST_TIME_FORMAT', 'requestTime is no time in ISO 8601.');
  return triggerMistake(trigger, requestTime, now) ?? alertMistake(alertInfo) ?? pushMistake(pushNotification);
}

function triggerMistake(trigger: unknown, requestTime: string, now: DateTime | undefined): Mistake | undefined {
  if (!isRecord(trigger)) return mistake('INVALID_TRIGGER', 'trigger is missing.');
  const { type, scheduledTime, timeZoneId } = trigger;
  if (type !== 'SCHEDULED_ABSOLUTE') return mistake('INVALID_TRIGGER', 'trigger.type is not SCHEDULED_ABSOLUTE.');
  if (typeof timeZoneId !== 'string' || !IANAZone.isValidZone(timeZoneId))
    return mistake('INVALID_TRIGGER', 'trigger.timeZoneId is no IANA zone.');
  if (typeof scheduledTime !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?$/.test(scheduledTime))
    return mistake('INVALID_TRIGGER', 'trigger.scheduledTime is no clock time without an offset.');
  const rings = DateTime.fromISO(scheduledTime, { zone: timeZoneId });
  if (!rings.isValid) return mistake('INVALID_TRIGGER', 'trigger.scheduledTime does not exist.');
  if (rings <= (now ?? DateTime.fromISO(requestTime, { zone: timeZoneId })))
    return mistake('INVALID_TRIGGER', 'trigger.scheduledTime is not in the future.');
  return undefined;
}

function alertMistake(alertInfo: unknown): Mistake | undefined {
  const spokenInfo = isRecord(alertInfo) ? alertInfo['spokenInfo'] : undefined;
  const content = isRecord(spokenInfo) ? spokenInfo['content'] : undefined;
  if (!Array.isArray(content) || content.length === 0)
    return mistake('INVALID_ALERT_INFO', 'alertInfo.spokenInfo.content is empty.');
  return content.every(isSpoken)
    ? undefined
    : mistake('INVALID_ALERT_INFO', 'alertInfo.spokenInfo.content holds something without a locale or a text.');
}

function pushMistake(pushNotification: unknown): Mistake | undefined {
  const status = isRecord(pushNotification) ? pushNotification['status'] : undefined;
  return status === 'ENABLED' || status === 'DISABLED'
    ? undefined
    : mistake('INVALID_PUSH_NOTIFICATION', 'pushNotification.status is neither ENABLED nor DISABLED.');
}

function isSpoken(spoken: unknown): boolean {
  if (!isRecord(spoken)) return false;
  const { locale, text } = spoken;
  return typeof locale === 'string' && /^[a-z]{2}-[A-Z]{2}$/.test(locale) && typeof text === 'string' && text !== '';
}

const isRecord = (value: unknown): value is Unknowns =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
