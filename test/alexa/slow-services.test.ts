/** Services that refuse, hang or answer rubbish: there is always a result, and the operator hears of it. How soon is in patience.test.ts. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { DefaultApiClient } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { DateTime } from 'luxon';
import { tableAdapter } from '../../lambda/alexa/dynamodb';
import { memoryOf, type TurnMemory } from '../../lambda/alexa/memory';
import { patienceFor } from '../../lambda/alexa/patience';
import { createReminder } from '../../lambda/alexa/reminders';
import { deviceZone } from '../../lambda/alexa/settings';
import { callAt } from '../../core/conversation/memory';
import { amazonServices, type FailureMode } from '../../simulator/amazon-services';
import { failingMemory } from '../../simulator/memory-file';
import { asked, send } from '../asking';
import { household, inputWith } from './events';
import { close, listen } from '../../tools/loopback';

const at = DateTime.fromISO('2026-03-03T15:00Z', { zone: 'utc' });
const reminder = { at: at.plus({ hours: 1 }), zone: 'America/New_York', locale: 'en-US', text: 'Call.', asked: at };
const modes: readonly FailureMode[] = ['refuse', 'hang', 'rubbish'];
const HUNG_UP = 'http://127.0.0.1:1';

const answers: Readonly<Record<FailureMode, RequestListener>> = {
  refuse: (_, response) => response.writeHead(500).end('{"__type":"InternalServerError"}'),
  hang: () => undefined,
  rubbish: (_, response) => response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('<html>'),
};

/** A memory that tells its problems. */
const memoryWith = (adapter: ReturnType<typeof tableAdapter>, problems: string[], of = household): TurnMemory =>
  memoryOf(of, { adapter, at, failed: (problem) => problems.push(problem) });

/** A whole turn with a memory: recall, a change, the end. */
async function remembering(adapter: ReturnType<typeof tableAdapter>, problems: string[]): Promise<unknown> {
  const memory = memoryWith(adapter, problems);
  const remembered = await memory.recall();
  await memory.keep({ ...callAt(at, 'person', 1) });
  await memory.save();
  return remembered;
}

const table = (endpoint: string): ReturnType<typeof tableAdapter> => tableAdapter({ name: 'memory', endpoint });

describe('the table', () => {
  const servers: Server[] = [];
  afterAll(() => Promise.all(servers.map(close)));
  const failing = async (mode: FailureMode): Promise<string> => {
    const server = createServer(answers[mode]);
    servers.push(server);
    return `http://${await listen(server)}`;
  };

  test.concurrent.each(modes)('nothing is remembered (%s)', async (mode) => {
    const problems: string[] = [];
    expect(await remembering(table(await failing(mode)), problems)).toEqual({});
    expect(problems).toEqual([expect.stringMatching(/^the memory could not be read: \w+$/)]);
  });

  test.concurrent.each(modes)('"forget me" knows that it did not (%s)', async (mode) => {
    const problems: string[] = [];
    expect(await memoryWith(table(await failing(mode)), problems).forget()).toBe(false);
    expect(problems).toEqual([expect.stringMatching(/^the memory could not be deleted: \w+$/)]);
  });

  test.concurrent('when nothing listens there, or the caller is nobody, nothing is remembered', async () => {
    const problems: string[] = [];
    expect(await remembering(table(HUNG_UP), problems)).toEqual({});
    const nobody = memoryWith(table(HUNG_UP), problems, {} as RequestEnvelope);
    expect(await nobody.recall()).toEqual({});
    expect(await nobody.forget()).toBe(false);
    expect(problems).toEqual([
      expect.stringContaining('could not be read: '),
      'the memory could not be read: Nobody',
      'the memory could not be deleted: Nobody',
    ]);
  });

  test.concurrent.each(modes)('played in the simulator, it is no better (%s)', async (mode) => {
    const problems: string[] = [];
    expect(await remembering(failingMemory(mode), problems)).toEqual({});
    expect(problems).toHaveLength(1);
  });
});

describe('the settings', () => {
  test.concurrent.each(modes)('the wait is over (%s)', async (failing) => {
    const input = inputWith(amazonServices({ zone: 'America/New_York', fail: ['settings'], failing }));
    await expect(deviceZone(input)).rejects.toBeInstanceOf(Error);
  });

  test.concurrent.each(modes)('the caller is answered all the same (%s)', async (failing) => {
    const apiClient = amazonServices({ zone: 'America/New_York', fail: ['settings'], failing });
    const { speech, lines } = await send(asked('HoursHereIntent'), { apiClient });
    expect(speech).toMatch(/\w/);
    expect(lines[0]?.problem).toContain('the settings service failed');
  });
});

describe('the reminders', () => {
  test.concurrent.each(modes)('that is said (%s)', async (failing) => {
    const amazon = amazonServices({ permissions: 'reminders', fail: ['reminders'], failing });
    const problem = expect.stringMatching(/^the reminders service failed: \w+$/) as string;
    expect(await createReminder(inputWith(amazon), reminder)).toEqual({ is: 'failed', problem });
    expect(amazon.reminders).toEqual([]);
  });

  test.concurrent('a network that is not there is a failure like any other', async () => {
    const nowhere = inputWith(new DefaultApiClient(), HUNG_UP);
    expect(await createReminder(nowhere, reminder)).toMatchObject({ is: 'failed' });
    expect(await createReminder({}, reminder)).toMatchObject({ is: 'failed' });
  });
});

test.concurrent('when all of them hang in one turn, its patience is over', async () => {
  const input = inputWith(amazonServices({ fail: ['settings', 'reminders'], failing: 'hang' }));
  const problems: string[] = [];
  const patience = patienceFor(2500);
  const parts = { adapter: failingMemory('hang'), at, failed: (problem: string) => problems.push(problem), patience };
  const memory = memoryOf(household, parts);
  await memory.recall();
  await expect(deviceZone(input, patience)).rejects.toThrow('no answer in time');
  expect(await createReminder(input, reminder, patience)).toMatchObject({ is: 'failed' });
  expect(await memory.forget()).toBe(false);
  expect(problems).toHaveLength(2);
});
