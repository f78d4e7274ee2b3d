/** What the operator learns of a turn, and what nobody may learn from it. */
import fs from 'node:fs';
import { metricsOf, logToStandardOutput, type TurnLine } from '../../lambda/alexa/log';
import { createHandler, type Parts } from '../../lambda/alexa/skill';
import { failingMemory } from '../../simulator/memory-file';

const ID = 'amzn1.echo-api.request.0d9f4c8e-1f0a-4a0e-9c61-3f8f5f0c7a11';
const OURS = 'amzn1.ask.skill.ours';

/** Everything of a caller's, each recognizable. */
const secrets = {
  user: 'amzn1.ask.account.SECRETUSER',
  person: 'amzn1.ask.person.SECRETPERSON',
  device: 'amzn1.ask.device.SECRETDEVICE',
  session: 'amzn1.echo-api.session.SECRETSESSION',
  token: 'SECRETTOKEN',
  said: 'SECRETWORDS A 2 0 8 1 2 3 4 5 6',
};

const asked = (name: string, slots: object = {}, more: object = {}): object => ({
  type: 'IntentRequest',
  requestId: ID,
  locale: 'en-US',
  timestamp: '2026-03-03T15:00:00Z',
  intent: { name, slots },
  ...more,
});

function envelope(request: object, attributes: object = {}): object {
  const application = { applicationId: OURS };
  const user = { userId: secrets.user, accessToken: secrets.token, permissions: { consentToken: secrets.token } };
  return {
    version: '1.0',
    session: { new: true, sessionId: secrets.session, application, user, attributes },
    context: {
      System: {
        application,
        user,
        person: { personId: secrets.person },
        device: { deviceId: secrets.device, supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: secrets.token,
      },
    },
    request,
  };
}

/** The lines of one turn, and what was answered. */
async function turn(event: unknown, parts: Parts = {}) {
  const lines: TurnLine[] = [];
  const apiClient = { invoke: () => Promise.reject(new Error(secrets.token)) };
  const handler = createHandler({ apiClient, ...parts, log: (line) => void lines.push(line) });
  return { returned: await handler(event), lines };
}

test('a turn leaves one line: what was asked, where the caller was and is, what was told', async () => {
  const { lines } = await turn(envelope(asked('MenuIntent')));
  expect(lines).toEqual([
    {
      level: 'info',
      id: ID,
      request: 'IntentRequest',
      intent: 'MenuIntent',
      locale: 'en-US',
      from: 'nowhere',
      to: 'reading-menu',
      facts: ['main-#', 'main-1', 'main-2'],
      memory: false,
      milliseconds: expect.any(Number) as number,
    },
  ]);
});

test('a failing memory and a declined question stand in the line', async () => {
  const { lines } = await turn(envelope(asked('WhereAmIIntent')), { memory: failingMemory('refuse') });
  expect(lines).toMatchObject([{ level: 'warn', memory: true, problem: 'the memory could not be read: Error' }]);
  expect((await turn(envelope(asked('FeeIntent')))).lines).toMatchObject([{ level: 'info', declined: 'fee' }]);
});

const slot = { name: 'topic', value: secrets.said, resolutions: { resolutionsPerAuthority: [] } };

test.each<[string, unknown]>([
  ['a slot that nothing matched', envelope(asked('WhichKeyIntent', { topic: slot }))],
  ['a case number', envelope(asked('CaseNumberIntent', { number: { name: 'number', value: secrets.said } }))],
  ['a time that the settings service is asked about', envelope(asked('OpenIntent', { time: { value: secrets.said } }))],
  ['an intent, a locale and a type that are none', envelope(asked(secrets.said, {}, { locale: secrets.said }))],
  ['a request of an unknown type', envelope({ ...asked('X'), type: secrets.said, token: secrets.token })],
  ['an id that is none of Amazon’s', envelope(asked('HoursIntent', {}, { requestId: secrets.session }))],
  ['a timestamp that is none', envelope(asked('OpenIntent', {}, { timestamp: secrets.said }))],
  [
    'a session of somebody else’s making',
    envelope(asked('UpToDateIntent'), {
      version: 2,
      place: { at: 'calling', way: secrets.token, step: 3 },
      said: { asked: { intent: secrets.token, slots: {} }, from: {}, facts: [secrets.token] },
    }),
  ],
  ['leave that was asked for', envelope({ ...asked('X'), type: 'Connections.Response', token: secrets.token })],
  ['an end', envelope({ ...asked('X'), type: 'SessionEndedRequest', error: { message: secrets.said } })],
  ['somebody who leaves', envelope({ ...asked('X'), type: 'AlexaSkillEvent.SkillDisabled' })],
])('nothing of the caller’s is logged: %s', async (_, event) => {
  for (const mode of ['refuse', 'rubbish'] as const) {
    const { lines } = await turn(event, { memory: failingMemory(mode) });
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/SECRET|2 0 8/);
  }
});

test('a request of another skill is refused: no fact is told, nothing of the session goes back', async () => {
  const { returned, lines } = await turn(envelope(asked('PhoneNumberIntent')), { skillId: 'amzn1.ask.skill.another' });
  expect(lines).toMatchObject([{ level: 'error', id: ID, problem: 'the request is for another skill' }]);
  expect(JSON.stringify(returned)).not.toMatch(/375/);
  expect(returned.sessionAttributes).toBeUndefined();
  expect((await turn(envelope(asked('PhoneNumberIntent')), { skillId: OURS })).lines).toMatchObject([
    { facts: expect.arrayContaining(['phone']) as string[] },
  ]);
});

/** What is written to standard output while something is done. */
function writtenBy(work: () => void): readonly string[] {
  const written = jest.spyOn(fs, 'writeSync').mockReturnValue(0);
  work();
  const texts = written.mock.calls.map(([to, text]) => (to === 1 ? String(text) : ''));
  written.mockRestore();
  return texts;
}

test('a line that cannot be written does not cost the answer', () => {
  const full = jest.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw new Error('EAGAIN');
  });
  expect(() => logToStandardOutput({ level: 'info', request: 'start' })).not.toThrow();
  full.mockRestore();
});

describe('the metrics', () => {
  const line: TurnLine = { level: 'info', request: 'IntentRequest', locale: 'es-US', milliseconds: 1.5 };

  interface Embedded {
    readonly _aws: {
      readonly Timestamp: number;
      readonly CloudWatchMetrics: readonly {
        readonly Dimensions: readonly (readonly string[])[];
        readonly Metrics: readonly { readonly Name: string }[];
      }[];
    };
  }

  // Source: docs.aws.amazon.com, "Specification: Embedded metric format": targets are members of the root.
  test('stand in the line itself, as CloudWatch reads them', () => {
    const [text = ''] = writtenBy(() => logToStandardOutput(line));
    const root = JSON.parse(text) as Readonly<Record<string, unknown>> & Embedded;
    expect(root).toMatchObject({ language: 'es', milliseconds: 1.5, request: 'IntentRequest' });
    expect(text.indexOf('\n')).toBe(text.length - 1);
    expect(Number.isSafeInteger(root._aws.Timestamp)).toBe(true);
    for (const { Dimensions, Metrics } of root._aws.CloudWatchMetrics) {
      for (const name of Dimensions.flat()) expect(typeof root[name]).toBe('string');
      for (const { Name } of Metrics) expect(typeof root[Name]).toBe('number');
    }
  });

  test.each<[Partial<TurnLine>, object]>([
    [{}, { errors: 0, warnings: 0, notUnderstood: 0 }],
    [{ level: 'error' }, { errors: 1 }],
    [{ declined: 'error' }, { errors: 1 }],
    [{ level: 'warn' }, { errors: 0, warnings: 1 }],
    [{ declined: 'not-understood' }, { errors: 0, notUnderstood: 1 }],
    [{ locale: 'unreadable' }, { language: 'none' }],
  ])('count %j', (more, counted) => {
    expect(metricsOf({ ...line, ...more }, 0)).toMatchObject(counted);
  });

  test('have no dimension that grows with the callers', () => {
    const { _aws } = metricsOf(line, 0) as unknown as Embedded;
    expect(_aws.CloudWatchMetrics.flatMap(({ Dimensions }) => Dimensions)).toEqual([[], ['language']]);
  });
});

describe('at the start', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['neither is set', {}, ['SKILL_ID', 'MEMORY_TABLE']],
    ['the table is missing', { SKILL_ID: OURS }, ['MEMORY_TABLE']],
    ['both are set', { SKILL_ID: OURS, MEMORY_TABLE: 'memory' }, []],
  ])('the operator is warned of what is not set: %s', async (_, set, named) => {
    delete process.env['SKILL_ID'];
    delete process.env['MEMORY_TABLE'];
    Object.assign(process.env, set);
    jest.resetModules();
    const written = jest.spyOn(fs, 'writeSync').mockReturnValue(0);
    await import('../../lambda/index');
    const lines = written.mock.calls.flatMap(([to, text]) => (to === 1 ? [JSON.parse(String(text)) as TurnLine] : []));
    written.mockRestore();
    expect(lines.map(({ level, problem }) => `${level}: ${problem?.split(' ')[0]}`)).toEqual(
      named.map((name) => `warn: ${name}`),
    );
  });
});
