/** Memory across sessions, against a real table. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { readYaml } from '../../tools/read';
import { tableAdapter } from '../../lambda/alexa/dynamodb';
import { memoryOf, type TurnMemory } from '../../lambda/alexa/memory';
import type { Patience } from '../../lambda/alexa/patience';
import { callAt, checklistWith, readRemembered, reminderRefused } from '../../core/conversation/memory';
import { changed } from '../paths';
import { household } from './events';
import { playTable, type PlayedTable } from './table';

const start = DateTime.fromISO('2026-03-03T15:00Z', { zone: 'utc' });
/** Its key in the table. */
const KEY = 'amzn1.ask.account.household';

let table: PlayedTable;
let problems: string[];

beforeAll(async () => {
  table = await playTable('memory');
});
afterAll(() => table.stop());
beforeEach(async () => {
  problems = [];
  await turn(household).forget();
});
afterEach(() => expect(problems).toEqual([]));

/** The memory of a turn in an invocation of its own: nothing is left over from the one before but the table. */
function turn(envelope = household, at: DateTime = start): TurnMemory {
  const adapter = tableAdapter({ ...table, timeout: A_MINUTE });
  return memoryOf(envelope, { adapter, at, failed: (problem) => problems.push(problem), patience: unhurried });
}

/** A busy machine may take its time: how long is waited is another test's matter. */
const A_MINUTE = 60_000;
const unhurried: Patience = (_, ask) => ask();

test('nothing is remembered of a caller who is new', async () => {
  expect(await turn().recall()).toEqual({});
});

test('what one invocation keeps the next one recalls', async () => {
  const first = turn();
  await first.keep({ call: callAt('person', 1, start) });
  await first.save();

  const second = turn(household, start.plus({ minutes: 5 }));
  expect(await second.recall()).toEqual({ call: { way: 'person', step: 1, until: start.toSeconds() + 7200 } });
});

test('the changes of a turn are seen in it, and written as one', async () => {
  const now = turn();
  await now.keep({ call: callAt('person', 1, start) });
  await now.keep({ checklist: checklistWith(['letters'], start) });
  await now.keep({ call: callAt('person', 2, start) });
  expect(await now.recall()).toMatchObject({ call: { step: 2 }, checklist: { ticked: ['letters'] } });
  expect(await turn().recall()).toEqual({});
  await now.save();
  expect(await turn().recall()).toMatchObject({ call: { step: 2 }, checklist: { ticked: ['letters'] } });
});

test('a change leaves alone what it does not name, and null forgets', async () => {
  await saved({ call: callAt('person', 3, start), noReminder: reminderRefused(start) });
  await saved({ call: null });
  expect(Object.keys(await turn().recall())).toEqual(['noReminder']);
  await saved({ noReminder: null });
  expect(await table.item(KEY)).toBeUndefined();
});

test('each thing is forgotten at its own time, to the second', async () => {
  await saved({
    call: callAt('person', 0, start),
    noReminder: reminderRefused(start),
    checklist: checklistWith(['a-number'], start),
  });
  const after = async (time: object): Promise<readonly string[]> =>
    Object.keys(await turn(household, start.plus(time)).recall());

  expect(await after({ hours: 1, minutes: 59, seconds: 59 })).toEqual(['call', 'checklist', 'noReminder']);
  expect(await after({ hours: 2 })).toEqual(['checklist', 'noReminder']);
  expect(await after({ days: 7, seconds: -1 })).toEqual(['checklist', 'noReminder']);
  expect(await after({ days: 7 })).toEqual(['checklist']);
  expect(await after({ days: 30, seconds: -1 })).toEqual(['checklist']);
  expect(await after({ days: 30 })).toEqual([]);
});

test('the item holds steps and times only, and the time when all of it has expired', async () => {
  await saved({ call: callAt('green-card', 2, start), noReminder: reminderRefused(start) });
  const [two, seven] = [start.toSeconds() + 2 * 3600, start.toSeconds() + 7 * 86400].map(String);
  expect(await table.item(KEY)).toEqual({
    id: { S: KEY },
    call: { M: { way: { S: 'green-card' }, step: { N: '2' }, until: { N: two } } },
    noReminder: { M: { until: { N: seven } } },
    expires: { N: seven },
  });
});

test('a household has one memory: whose voice was recognized is not asked for, and is no lock', async () => {
  await saved({ call: callAt('person', 4, start) }, household);
  const ana = changed(household, 'context.System.person', { personId: 'ana' }) as RequestEnvelope;
  expect((await turn(ana).recall()).call?.step).toBe(4);
  expect(await turn(ana).forget()).toBe(true);
  expect(await turn(household).recall()).toEqual({});
});

test('a turn that forgets remembers nothing of itself but what comes after', async () => {
  await saved({ noReminder: reminderRefused(start) });
  const now = turn();
  await now.keep({ call: callAt('person', 1, start) });
  expect(await now.forget()).toBe(true);
  expect(await now.recall()).toEqual({});
  await now.keep({ checklist: checklistWith([], start) });
  await now.save();
  expect(Object.keys(await turn().recall())).toEqual(['checklist']);
});

test('at most one read and one write a turn, and none where nothing is asked', async () => {
  const calls: string[] = [];
  const adapter = {
    getAttributes: () => Promise.resolve(calls.push('read') && {}),
    saveAttributes: () => Promise.resolve(void calls.push('write')),
  };
  const parts = { adapter, at: start, failed: () => undefined };
  const idle = memoryOf(household, parts);
  await idle.save();
  expect([calls, idle.used()]).toEqual([[], false]);

  const busy = memoryOf(household, parts);
  await Promise.all([busy.recall(), busy.recall()]);
  await busy.keep({ call: callAt('person', 0, start) });
  await busy.keep({ call: callAt('person', 1, start) });
  await busy.save();
  await busy.save();
  expect([calls, busy.used()]).toEqual([['read', 'write'], true]);

  calls.length = 0;
  const asBefore = memoryOf(household, parts);
  await asBefore.keep({ call: null });
  await asBefore.save();
  expect(calls).toEqual(['read']);
});

test('without a table, or without a time, nothing is remembered and nothing is wrong', async () => {
  const failed = (problem: string): number => problems.push(problem);
  const none = memoryOf(household, { adapter: undefined, at: start, failed });
  const timeless = memoryOf(household, { adapter: tableAdapter(table), at: undefined, failed });
  await saved({ call: callAt('person', 1, start) });
  for (const memory of [none, timeless]) {
    expect(await memory.recall()).toEqual({});
    await memory.keep({ noReminder: reminderRefused(start) });
    await memory.save();
  }
  expect(await none.forget()).toBe(true);
  expect(Object.keys(await turn().recall())).toEqual(['call']);
});

const stored = readYaml(join(__dirname, 'remembered.yaml')) as readonly Readonly<
  Record<'what' | 'stored' | 'remembered', unknown>
>[];

test.each(stored)('reads from the outside world only what is of its shape: $what', ({ stored: held, remembered }) => {
  expect(readRemembered(held, start)).toEqual(remembered);
});

async function saved(change: Parameters<TurnMemory['keep']>[0], envelope = household): Promise<void> {
  const memory = turn(envelope);
  await memory.keep(change);
  await memory.save();
}
