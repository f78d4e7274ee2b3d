/** Reminders and the leave for them, against Amazon's side as the simulator plays it. */
import type { services } from 'ask-sdk-model';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { readYaml } from '../../tools/read';
import { askForReminders, consentIn, mayRemind } from '../../lambda/alexa/consent';
import { createReminder, type ReminderOutcome } from '../../lambda/alexa/reminders';
import { amazonServices } from '../../simulator/amazon-services';
import { asked as question, send } from '../asking';
import { askedThere, inputWith } from './events';

const asked = DateTime.fromISO('2026-03-08T02:30Z', { zone: 'utc' });
const reminder = {
  // The morning after the clocks went forward in the night.
  at: DateTime.fromISO('2026-03-09T12:00Z', { zone: 'utc' }),
  zone: 'America/Los_Angeles',
  locale: 'en-US',
  text: 'The phone line opens now.',
  asked,
};

test('a reminder rings at the clock time of its zone, and the API takes the request', async () => {
  const amazon = amazonServices({ permissions: 'reminders' });
  expect(await createReminder(inputWith(amazon), reminder)).toEqual({ is: 'created' });
  expect(amazon.reminders).toEqual([
    {
      at: '2026-03-09T05:00:00.000',
      zone: 'America/Los_Angeles',
      texts: [{ locale: 'en-US', text: 'The phone line opens now.' }],
    },
  ]);
});

test('each way of Amazon to say no', async () => {
  const outcome = (settings: Parameters<typeof amazonServices>[0]): Promise<ReminderOutcome> =>
    createReminder(inputWith(amazonServices({ permissions: 'reminders', ...settings })), reminder);
  expect(await outcome({ permissions: 'none' })).toEqual({ is: 'no-permission' });
  expect(await outcome({ remindersRefuse: 'device' })).toEqual({ is: 'unsupported-device' });
  expect(await outcome({ remindersRefuse: 'limit' })).toEqual({ is: 'refused-limit' });
  expect(await outcome({ clock: () => reminder.at })).toEqual({
    is: 'failed',
    problem: 'the reminders service failed: INVALID_TRIGGER',
  });
});

const tables = readYaml(join(__dirname, 'reminders.yaml')) as {
  readonly api: readonly { status: number; body: unknown; is: string; problem?: string }[];
  readonly 'no leave': Readonly<Record<string, unknown>>;
};

test.each(tables.api)('status $status with $body', async ({ status: statusCode, body, is, problem }) => {
  const text = body === 'Gateway';
  const headers = [{ key: 'content-type', value: text ? 'text/plain' : 'application/json' }];
  const invoke = (): Promise<services.ApiClientResponse> =>
    Promise.resolve({ statusCode, headers, body: body === '' || text ? String(body) : JSON.stringify(body) });
  const outcome = problem === undefined ? { is } : { is, problem: `the reminders service failed: ${problem}` };
  expect(await createReminder(inputWith({ invoke }), reminder)).toEqual(outcome);
});

test.each([
  ['accept', 'accepted', 'created'],
  ['deny', 'denied', 'no-permission'],
  ['no-answer', 'not-answered', 'no-permission'],
] as const)('when the caller would %s, the leave is %s', async (consent, read, outcome) => {
  const amazon = amazonServices({ consent });
  const allowed = (): boolean =>
    mayRemind({ context: { System: { user: { userId: 'u', permissions: amazon.permissions() } } } });
  expect(allowed()).toBe(false);
  const answer = amazon.consentTo(askForReminders('2026-03-09T12:00:00Z'));
  expect(answer).toMatchObject({ type: 'Connections.Response', name: 'AskFor', token: '2026-03-09T12:00:00Z' });
  expect(consentIn(answer)).toBe(read);
  expect(allowed()).toBe(read === 'accepted');
  expect(await createReminder(inputWith(amazon), reminder)).toEqual({ is: outcome });
});

test.each([undefined, {}, { context: { System: { user: { permissions: { scopes: null, consentToken: 'x' } } } } }])(
  'no leave is seen in a request that does not tell: %j',
  (envelope) => expect(mayRemind(envelope)).toBe(false),
);

test('leave once given needs no second yes', () => {
  const amazon = amazonServices({ permissions: 'reminders', consent: 'deny' });
  expect(consentIn(amazon.consentTo(askForReminders('')))).toBe('accepted');
});

test.each(Object.entries(tables['no leave']))('no leave is read from %s', (_, request) => {
  expect(consentIn(request ?? undefined)).toBe('failed');
});

test('leave is also found where version 2 of the payload puts it', () => {
  const permissionScope = 'alexa::alerts:reminders:skill:readwrite';
  const payload = { permissionScopes: [null, { permissionScope, status: 'DENIED' }] };
  expect(consentIn({ type: 'Connections.Response', name: 'AskFor', status: { code: '200' }, payload })).toBe('denied');
});

test('said again, even slower, a reminder is not set again', async () => {
  const amazon = amazonServices({ permissions: 'reminders', clock: () => asked });
  const moment = { at: '2026-03-08T02:30Z', user: { permissions: amazon.permissions() } };
  let attributes: unknown = {};
  for (const name of ['ReminderIntent', 'AMAZON.RepeatIntent', 'SlowerIntent', 'AMAZON.RepeatIntent']) {
    const event = askedThere(name, { ...moment, attributes });
    const came = await send(event, { apiClient: amazon });
    attributes = came.attributes;
    expect(came.speech).toContain('remind you on Monday');
  }
  expect(amazon.reminders).toHaveLength(1);
});

test('a reminder that is moved is there once, and one that is taken back is gone', async () => {
  const apiClient = amazonServices({ permissions: 'reminders', zone: 'America/New_York' });
  const remind = async (intent: string, slots: Parameters<typeof question>[1] = {}): Promise<string> =>
    (await send(question(intent, slots, { user: { permissions: apiClient.permissions() } }), { apiClient })).speech;
  expect(await remind('ReminderIntent', { date: { value: '2026-03-05' } })).toContain('on Thursday at 8 a.m. Eastern');
  const moved = await remind('MoveReminderIntent', { date: { value: '2026-03-06' }, time: { value: '10:00' } });
  expect(moved).toContain('on Friday at 10 a.m. Eastern');
  expect(await remind('WhichReminderIntent')).toBe("All right, I'll remind you on Friday at 10 a.m. Eastern.");
  expect(await remind('CancelReminderIntent')).toBe("Done, I won't remind you.");
  expect(await remind('WhichReminderIntent')).toBe('You have no reminder from me.');
});
