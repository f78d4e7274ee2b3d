/** Reminders through Amazon's Reminders API. */
import type { HandlerInput } from 'ask-sdk-core';
import type { services } from 'ask-sdk-model';
import { DateTime } from 'luxon';
import { nameForLog } from './log';
import { within, type Patience } from './patience';
import { reasonOf } from './reason';

/** The longest that the service may take, in milliseconds: then the answer goes on without it. */
const PATIENCE = 2000;

export interface Reminder {
  /** When it rings. */
  readonly at: DateTime;
  /** The IANA zone that Alexa keeps it in: it rings at the clock time that `at` has there. */
  readonly zone: string;
  readonly locale: string;
  /** What Alexa says after "here's your reminder": nothing of the caller's own. */
  readonly text: string;
  /** The moment of the request. */
  readonly asked: DateTime;
}

/** What became of a reminder. */
export type ReminderOutcome =
  | { readonly is: 'created' }
  /** The caller has not given leave, or has taken it back. */
  | { readonly is: 'no-permission' }
  /** Alexa holds too many reminders already, or was asked too often. */
  | { readonly is: 'refused-limit' }
  | { readonly is: 'unsupported-device' }
  /** `problem` is for the operator, and holds nothing of the caller's. */
  | { readonly is: 'failed'; readonly problem: string };

/** Creates a reminder. Never rejects; where Amazon does not answer in time it may exist all the same. */
export async function createReminder(
  { serviceClientFactory }: Pick<HandlerInput, 'serviceClientFactory'>,
  reminder: Reminder,
  patience: Patience = within,
): Promise<ReminderOutcome> {
  if (!serviceClientFactory) return { is: 'failed', problem: 'the reminders service is not reachable from here' };
  try {
    const created = await patience(PATIENCE, async () =>
      serviceClientFactory.getReminderManagementServiceClient().createReminder(requestFor(reminder)),
    );
    return isCreated(created) ? { is: 'created' } : failed('an answer that is none');
  } catch (error) {
    return outcomeOf(error);
  }
}

type Client = services.reminderManagement.ReminderManagementServiceClient;

/** What a call to the service comes to; undefined where it fails, which `failed` is told unless leave is all that is missing. */
export async function withReminders<T>(
  { serviceClientFactory }: Pick<HandlerInput, 'serviceClientFactory'>,
  patience: Patience,
  failed: (problem: string) => void,
  work: (client: Client) => Promise<T>,
): Promise<T | undefined> {
  try {
    return (
      serviceClientFactory &&
      (await patience(PATIENCE, () => work(serviceClientFactory.getReminderManagementServiceClient())))
    );
  } catch (error) {
    const outcome = outcomeOf(error);
    return outcome.is === 'failed' ? (failed(outcome.problem) as undefined) : undefined;
  }
}

/** The reminders in an answer of the service's that are to ring after `now`. */
export const upcoming = ({ alerts = [] }: services.reminderManagement.GetRemindersResponse, now: DateTime) =>
  alerts.flatMap(({ alertToken: id, trigger }) => {
    const at = DateTime.fromISO(trigger?.scheduledTime ?? '', { zone: trigger?.timeZoneId ?? 'utc' });
    return id !== undefined && at > now ? [{ id, at }] : [];
  });

/** The body of the request: clock times without offset, in the reminder's zone, as the API wants them. */
export function requestFor({ at, zone, locale, text, asked }: Reminder): services.reminderManagement.ReminderRequest {
  const clock = (moment: DateTime): string => moment.setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS");
  return {
    requestTime: clock(asked),
    trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: clock(at), timeZoneId: zone },
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

/** The codes in the body of an error that mean more than its status does. */
const outcomesByCode: Readonly<Record<string, ReminderOutcome>> = {
  UNAUTHORIZED: { is: 'no-permission' },
  INVALID_BEARER_TOKEN: { is: 'no-permission' },
  DEVICE_NOT_SUPPORTED: { is: 'unsupported-device' },
  MAX_REMINDERS_EXCEEDED: { is: 'refused-limit' },
};

/** What a status means without such a code; Amazon's own sample takes every 403 for a device that has no reminders. */
const outcomesByStatus: Readonly<Record<number, ReminderOutcome>> = {
  401: { is: 'no-permission' },
  403: { is: 'unsupported-device' },
  429: { is: 'refused-limit' },
};

/** An error of the SDK's has the status and the parsed body; its message may hold the body and is not passed on. */
function outcomeOf(error: unknown): ReminderOutcome {
  const { statusCode, response } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const { code } = (response ?? {}) as { readonly code?: unknown };
  const byCode = typeof code === 'string' && Object.hasOwn(outcomesByCode, code) ? outcomesByCode[code] : undefined;
  if (byCode) return byCode;
  if (typeof statusCode !== 'number') return failed(reasonOf(error));
  return outcomesByStatus[statusCode] ?? failed(typeof code === 'string' ? nameForLog(code) : String(statusCode));
}

const failed = (why: string): ReminderOutcome => ({ is: 'failed', problem: `the reminders service failed: ${why}` });

/** A body that could not be of the API's is no proof that a reminder exists. */
const isCreated = (body: unknown): boolean =>
  typeof (body as { readonly alertToken?: unknown } | undefined)?.alertToken === 'string';
