/** Amazon's services as the skill reaches them: answered here, by a stand-in. */
import type { DateTime } from 'luxon';
import { answerTo, REMINDERS_SCOPE, type ConsentAnswer, type ConsentRequest } from './consent';
import { mistakeIn, type ReminderRequest } from './reminder-request';

/** The services that can be made to fail. */
export type Service = 'settings' | 'reminders' | 'memory';

/** How a service fails: with an error of its own, by never answering, or with an answer that is none. */
export type FailureMode = 'refuse' | 'hang' | 'rubbish';

export interface AmazonSettings {
  /** The IANA zone of the device; without one it has none. */
  readonly zone?: string;
  /** What the caller has given leave for before the conversation; by default nothing. */
  readonly permissions?: 'reminders' | 'none';
  /** What the caller answers when Alexa asks for leave; by default they accept. */
  readonly consent?: ConsentAnswer;
  /** Why the reminders service refuses what is right, if it does. */
  readonly remindersRefuse?: 'device' | 'limit';
  /** The services that fail, and how; by default they refuse. */
  readonly fail?: readonly Service[];
  readonly failing?: FailureMode;
  /** The time by which a reminder must lie ahead; without one, the time that the request itself gives. */
  readonly clock?: () => DateTime;
}

/** A reminder that the service took. */
export interface CreatedReminder {
  readonly at: string;
  readonly zone: string;
  readonly texts: readonly { readonly locale: string; readonly text: string }[];
}

export interface AmazonServices {
  /** What ask-sdk-core calls an ApiClient. */
  readonly invoke: (request: ApiRequest) => Promise<ApiResponse>;
  /** The reminders created so far. */
  readonly reminders: readonly CreatedReminder[];
  /** The request body by which Alexa tells what the caller answered; undefined for any other directive. */
  readonly consentTo: (directive: unknown) => ConsentRequest | undefined;
  /** What the next request says under context.System.user.permissions. */
  readonly permissions: () => Permissions;
}

/** The scopes of the manifest, and whether the caller has granted them. */
export interface Permissions {
  readonly scopes: Readonly<Record<string, { readonly status: 'GRANTED' | 'DENIED' }>>;
}

interface ApiRequest {
  readonly url: string;
  readonly method: string;
  readonly headers?: readonly { readonly key: string; readonly value: string }[];
  readonly body?: string;
}

interface ApiResponse {
  readonly statusCode: number;
  readonly headers: { key: string; value: string }[];
  readonly body: string;
}

const json = (statusCode: number, body: unknown): ApiResponse => ({
  statusCode,
  headers: [{ key: 'content-type', value: 'application/json' }],
  body: body === undefined ? '' : JSON.stringify(body),
});

/** An error as the Reminders API words it. */
const refusal = (statusCode: number, code: string, message: string): ApiResponse => json(statusCode, { code, message });

/** A client that answers for Amazon: the settings of a device, and reminders. */
export function amazonServices(settings: AmazonSettings): AmazonServices {
  const { zone, consent = 'accept', remindersRefuse, fail = [], failing = 'refuse', clock } = settings;
  const reminders: CreatedReminder[] = [];
  const gone = new Set<number>();
  let allowed = settings.permissions === 'reminders';

  const create = ({ headers = [], body = '' }: ApiRequest): ApiResponse => {
    const token = headers.find(({ key }) => key.toLowerCase() === 'authorization')?.value;
    if (!token?.startsWith('Bearer ')) return refusal(401, 'INVALID_BEARER_TOKEN', 'Invalid bearer token.');
    if (!allowed) return refusal(401, 'UNAUTHORIZED', 'Request is not authorized.');
    const request = parsed(body);
    const mistake = mistakeIn(request, clock?.());
    if (mistake !== undefined) return refusal(400, mistake.code, mistake.message);
    if (remindersRefuse === 'device') return refusal(403, 'DEVICE_NOT_SUPPORTED', 'The device has no reminders.');
    if (remindersRefuse === 'limit') return refusal(403, 'MAX_REMINDERS_EXCEEDED', 'There are too many reminders.');
    const { requestTime, trigger, alertInfo } = request as ReminderRequest;
    reminders.push({ at: trigger.scheduledTime, zone: trigger.timeZoneId, texts: alertInfo.spokenInfo.content });
    const alertToken = `reminder-${reminders.length}`;
    const times = { createdTime: requestTime, updatedTime: requestTime };
    return json(200, { alertToken, ...times, status: 'ON', version: '1', href: `/v1/alerts/reminders/${alertToken}` });
  };

  /** Those that are there still, or one of them taken back. */
  const tend = ({ method, url }: ApiRequest): ApiResponse => {
    if (!allowed) return refusal(401, 'UNAUTHORIZED', 'Request is not authorized.');
    if (method === 'DELETE') gone.add(Number(/reminder-(\d+)$/.exec(url)?.[1]) - 1);
    const alerts = reminders.flatMap(({ at: scheduledTime, zone: timeZoneId }, i) =>
      gone.has(i) ? [] : [{ alertToken: `reminder-${i + 1}`, status: 'ON', trigger: { scheduledTime, timeZoneId } }],
    );
    return json(200, { totalCount: String(alerts.length), alerts });
  };

  return {
    reminders,
    permissions: () => ({ scopes: { [REMINDERS_SCOPE]: { status: allowed ? 'GRANTED' : 'DENIED' } } }),
    consentTo(directive) {
      const answer = answerTo(directive, allowed ? 'accept' : consent);
      allowed ||= answer?.payload.status === 'ACCEPTED';
      return answer;
    },
    invoke(request) {
      const service = serviceOf(request);
      if (service !== undefined && fail.includes(service)) return failure(failing);
      if (service === 'settings') return Promise.resolve(zone === undefined ? json(204, undefined) : json(200, zone));
      if (service === 'reminders') return Promise.resolve((request.method === 'POST' ? create : tend)(request));
      return Promise.resolve(json(404, { message: 'no such service' }));
    },
  };
}

function serviceOf({ method, url }: ApiRequest): Service | undefined {
  if (method === 'GET' && /\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/.test(url)) return 'settings';
  if (/\/v1\/alerts\/reminders(\/[\w-]+)?$/.test(url)) return 'reminders';
  return undefined;
}

function failure(mode: FailureMode): Promise<ApiResponse> {
  if (mode === 'hang') return new Promise(() => undefined);
  const rubbish = { ...json(200, undefined), body: '<html>' };
  return Promise.resolve(mode === 'rubbish' ? rubbish : refusal(503, 'SERVICE_UNAVAILABLE', 'Service unavailable.'));
}

/** A body as JSON; undefined where it is none. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
