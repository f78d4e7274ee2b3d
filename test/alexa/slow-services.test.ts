/** Services that refuse, hang or answer rubbish: there is always a result, and the operator hears of it. How soon is in patience.test.ts. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { DefaultApiClient, type HandlerInput } from 'ask-sdk-core';
import { services, type RequestEnvelope } from 'ask-sdk-model';
import { DateTime } from 'luxon';
import { tableAdapter } from '../../lambda/alexa/dynamodb';
import { memoryOf } from '../../lambda/alexa/memory';
import { patienceFor } from '../../lambda/alexa/patience';
import { createReminder } from '../../lambda/alexa/reminders';
import { deviceZone } from '../../lambda/alexa/settings';
import { createHandler } from '../../lambda/alexa/skill';
import { callAt } from '../../core/conversation/memory';
import { amazonServices, type FailureMode } from '../../simulator/amazon-services';
import { failingMemory } from '../../simulator/memory-file';
import { spokenBy } from './envelopes';
import { close, listen } from './table';

const at = DateTime.fromISO('2026-03-03T15:00Z', { zone: 'utc' });
const caller = spokenBy({ user: 'household' });
const reminder = { at: at.plus({ hours: 1 }), zone: 'America/New_York', locale: 'en-US', text: 'Call.', asked: at };
const modes: readonly FailureMode[] = ['refuse', 'hang', 'rubbish'];
const HUNG_UP = 'http://127.0.0.1:1';

const answers: Readonly<Record<FailureMode, RequestListener>> = {
  refuse: (_, response) => response.writeHead(500).end('{"__type":"InternalServerError"}'),
  hang: () => undefined,
  rubbish: (_, response) => response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('<html>'),
};

/** A whole turn with a memory: recall, a change, the end. */
async function remembering(adapter: ReturnType<typeof tableAdapter>, problems: string[]): Promise<unknown> {
  const memory = memoryOf(caller, { adapter, at, failed: (problem) => problems.push(problem) });
  const remembered = await memory.recall();
  await memory.keep({ call: callAt('person', 1, at) });
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
    return listen(server);
  };

  test.concurrent.each(modes)('nothing is remembered (%s)', async (mode) => {
    const problems: string[] = [];
    const adapter = table(await failing(mode));
    const result = await remembering(adapter, problems);
    expect(result).toEqual({});
    expect(problems).toEqual([expect.stringMatching(/^the memory could not be read: \w+$/)]);
  });

  test.concurrent.each(modes)('"forget me" knows that it did not (%s)', async (mode) => {
    const problems: string[] = [];
    const memory = memoryOf(caller, {
      adapter: table(await failing(mode)),
      at,
      failed: (problem) => problems.push(problem),
    });
    const result = await memory.forget();
    expect(result).toBe(false);
    expect(problems).toEqual([expect.stringMatching(/^the memory could not be deleted: \w+$/)]);
  });

  test.concurrent('when nothing listens there, or the caller is nobody, nothing is remembered', async () => {
    const problems: string[] = [];
    expect(await remembering(table(HUNG_UP), problems)).toEqual({});
    const nobody = memoryOf({} as RequestEnvelope, {
      adapter: table(HUNG_UP),
      at,
      failed: (problem) => problems.push(problem),
    });
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
    const result = await remembering(failingMemory(mode), problems);
    expect(result).toEqual({});
    expect(problems).toHaveLength(1);
  });
});

/** What a handler of ask-sdk-core is given, with Amazon played. */
function inputWith(apiClient: services.ApiClient): Pick<HandlerInput, 'requestEnvelope' | 'serviceClientFactory'> {
  const system = { device: { deviceId: 'device' }, user: { userId: 'household' } };
  return {
    requestEnvelope: { context: { System: system } } as unknown as RequestEnvelope,
    serviceClientFactory: new services.ServiceClientFactory({
      apiClient,
      apiEndpoint: 'https://api.amazonalexa.com',
      authorizationValue: 'token',
    }),
  };
}

describe('the settings', () => {
  test.concurrent.each(modes)('the wait is over (%s)', async (failing) => {
    const input = inputWith(amazonServices({ zone: 'America/New_York', fail: ['settings'], failing }));
    const result = await deviceZone(input).catch((error: Error) => error);
    expect(result).toBeInstanceOf(Error);
  });

  test.concurrent.each(modes)('the caller is answered all the same (%s)', async (failing) => {
    const problems: (string | undefined)[] = [];
    const handler = createHandler({
      apiClient: amazonServices({ zone: 'America/New_York', fail: ['settings'], failing }),
      log: ({ problem }) => problems.push(problem),
    });
    const result = await handler(askingWhenTheyOpen);
    expect(result.response.outputSpeech).toMatchObject({ type: 'SSML', ssml: expect.stringMatching(/\w/) as string });
    expect(problems).toEqual([expect.stringContaining('the settings service failed')]);
  });
});

describe('the reminders', () => {
  test.concurrent.each(modes)('that is said (%s)', async (failing) => {
    const amazon = amazonServices({ permissions: 'reminders', fail: ['reminders'], failing });
    const result = await createReminder(inputWith(amazon), reminder);
    expect(result).toEqual({
      is: 'failed',
      problem: expect.stringMatching(/^the reminders service failed: \w+$/) as string,
    });
    expect(amazon.reminders).toEqual([]);
  });

  test.concurrent('a network that is not there is a failure like any other', async () => {
    const input = inputWith(new DefaultApiClient());
    const nowhere = new services.ServiceClientFactory({
      apiClient: new DefaultApiClient(),
      apiEndpoint: HUNG_UP,
      authorizationValue: 'token',
    });
    expect(await createReminder({ ...input, serviceClientFactory: nowhere }, reminder)).toMatchObject({ is: 'failed' });
    expect(await createReminder({}, reminder)).toMatchObject({ is: 'failed' });
  });
});

test.concurrent('when all of them hang in one turn, its patience is over', async () => {
  const input = inputWith(amazonServices({ fail: ['settings', 'reminders'], failing: 'hang' }));
  const problems: string[] = [];
  const patience = patienceFor(2500);
  const parts = { adapter: failingMemory('hang'), at, failed: (problem: string) => problems.push(problem), patience };
  const memory = memoryOf(caller, parts);
  await memory.recall();
  await expect(deviceZone(input, patience)).rejects.toThrow('no answer in time');
  expect(await createReminder(input, reminder, patience)).toMatchObject({ is: 'failed' });
  expect(await memory.forget()).toBe(false);
  expect(problems).toHaveLength(2);
});

/** "When do they open?", on a device whose zone the answer needs. */
const askingWhenTheyOpen = {
  version: '1.0',
  session: {
    new: true,
    sessionId: 'session',
    application: { applicationId: 'skill' },
    user: { userId: 'household' },
  },
  context: {
    System: {
      application: { applicationId: 'skill' },
      user: { userId: 'household' },
      device: { deviceId: 'device', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'token',
    },
  },
  request: {
    type: 'IntentRequest',
    requestId: 'request',
    timestamp: '2026-03-03T15:00:00Z',
    locale: 'en-US',
    dialogState: 'COMPLETED',
    intent: { name: 'HoursHereIntent', confirmationStatus: 'NONE', slots: {} },
  },
};
