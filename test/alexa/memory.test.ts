/** Memory across sessions, against a real table. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { readYaml } from '../../tools/read';
import { tableAdapter } from '../../lambda/alexa/dynamodb';
import { memoryOf, type TurnMemory } from '../../lambda/alexa/memory';
import type { Patience } from '../../lambda/alexa/patience';
import { callAt, checklistWith, readRemembered, reminderRefused } from '../../core/conversation/memory';
import { memoryOfOne } from '../../simulator/memory-file';
import { asked, send, sent, type Came } from '../asking';
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
  await first.keep({ ...callAt(start, 'person', 1) });
  await first.save();

  const second = turn(household, start.plus({ minutes: 5 }));
  expect(await second.recall()).toEqual({ call: { way: 'person', step: 1, until: start.toSeconds() + 7200 } });
});

test('the changes of a turn are seen in it, and written as one', async () => {
  const now = turn();
  await now.keep({ ...callAt(start, 'person', 1) });
  await now.keep({ ...checklistWith(start, ['letters']) });
  await now.keep({ ...callAt(start, 'person', 2) });
  expect(await now.recall()).toMatchObject({ call: { step: 2 }, checklist: { ticked: ['letters'] } });
  expect(await turn().recall()).toEqual({});
  await now.save();
  expect(await turn().recall()).toMatchObject({ call: { step: 2 }, checklist: { ticked: ['letters'] } });
});

test('a change leaves alone what it does not name, and null forgets', async () => {
  await saved({ ...callAt(start, 'person', 3), ...reminderRefused(start) });
  await saved({ call: null });
  expect(Object.keys(await turn().recall())).toEqual(['noReminder']);
  await saved({ noReminder: null });
  expect(await table.item(KEY)).toBeUndefined();
});

test('each thing is forgotten at its own time, to the second', async () => {
  await saved({
    ...callAt(start, 'person', 0),
    ...reminderRefused(start),
    ...checklistWith(start, ['a-number']),
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
  await saved({ ...callAt(start, 'green-card', 2), ...reminderRefused(start) });
  const [two, seven] = [start.toSeconds() + 2 * 3600, start.toSeconds() + 7 * 86400].map(String);
  expect(await table.item(KEY)).toEqual({
    id: { S: KEY },
    call: { M: { way: { S: 'green-card' }, step: { N: '2' }, until: { N: two } } },
    noReminder: { M: { until: { N: seven } } },
    expires: { N: seven },
  });
});

test('a household has one memory: whose voice was recognized is not asked for, and is no lock', async () => {
  await saved({ ...callAt(start, 'person', 4) }, household);
  const ana = changed(household, 'context.System.person', { personId: 'ana' }) as RequestEnvelope;
  expect((await turn(ana).recall()).call?.step).toBe(4);
  expect(await turn(ana).forget()).toBe(true);
  expect(await turn(household).recall()).toEqual({});
});

test('a turn that forgets remembers nothing of itself but what comes after', async () => {
  await saved({ ...reminderRefused(start) });
  const now = turn();
  await now.keep({ ...callAt(start, 'person', 1) });
  expect(await now.forget()).toBe(true);
  expect(await now.recall()).toEqual({});
  await now.keep({ ...checklistWith(start, []) });
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
  await busy.keep({ ...callAt(start, 'person', 0) });
  await busy.keep({ ...callAt(start, 'person', 1) });
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
  await saved({ ...callAt(start, 'person', 1) });
  for (const memory of [none, timeless]) {
    expect(await memory.recall()).toEqual({});
    await memory.keep({ ...reminderRefused(start) });
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

test('what was said before a session that nobody went on with is repeated in the next, but no discreet matter', async () => {
  const memory = memoryOfOne();
  const asks = (intent: string, at: string): Promise<Came> => send(asked(intent, {}, { at }), { memory });
  const again = async (at: string): Promise<string> => (await asks('AMAZON.RepeatIntent', at)).speech;
  const ends = ({ attributes }: Came): Promise<Came> =>
    send(sent({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' }, { isNew: false, attributes }), {
      memory,
    });
  await ends(await asks('TtyIntent', '2026-03-03T15:00:00Z'));
  expect(await again('2026-03-03T15:09:00Z')).toMatch(/^The TTY number, .*, is 800 767 1833\./);
  expect(await again('2026-03-03T15:20:00Z')).toBe("I can't see what I said before. What would you like to know?");
  await ends(await asks('DetainedIntent', '2026-03-03T15:30:00Z'));
  expect(await again('2026-03-03T15:30:00Z')).toBe("I can't see what I said before. What would you like to know?");
});
