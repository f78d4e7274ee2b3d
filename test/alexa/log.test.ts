/** What the operator learns of a turn, and what nobody may learn from it. */
import fs from 'node:fs';
import { metricsOf, logToStandardOutput, type TurnLine } from '../../lambda/alexa/log';
import { failingMemory } from '../../simulator/memory-file';
import { asked, SECRET, send, sent, SKILL_ID } from '../asking';
import { changed } from '../paths';

const SAID = `${SECRET} A 2 0 8 1 2 3 4 5 6`;

test('a turn leaves one line: what was asked, where the caller was and is, what was told', async () => {
  const event = asked('MenuIntent');
  expect((await send(event)).lines).toEqual([
    {
      level: 'info',
      id: event.request['requestId'],
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
  const { lines } = await send(asked('WhereAmIIntent'), { memory: failingMemory('refuse') });
  expect(lines).toMatchObject([{ level: 'warn', memory: true, problem: 'the memory could not be read: Error' }]);
  expect((await send(asked('FeeIntent'))).lines).toMatchObject([{ level: 'info', declined: 'fee' }]);
});

const foreign = {
  version: 2,
  place: { at: 'calling', way: SECRET, step: 3 },
  said: { asked: { intent: SECRET, slots: {} }, from: {}, facts: [SECRET] },
};

const told = (type: string, more: object = {}): object => sent({ type, token: SECRET, ...more });

test.each<[string, unknown]>([
  ['a slot that nothing matched', asked('WhichKeyIntent', { topic: { value: SAID } })],
  ['a case number', asked('CaseNumberIntent', { number: { value: SAID } })],
  ['a time that the settings service is asked about', asked('OpenIntent', { time: { value: SAID } })],
  ['an intent, a locale and a type that are none', asked(SAID, {}, { locale: SAID })],
  ['a request of an unknown type', told(SAID)],
  ['an id that is none of Amazon’s', changed(asked('HoursIntent'), 'request.requestId', `amzn1.${SECRET}`)],
  ['a timestamp that is none', changed(asked('OpenIntent'), 'request.timestamp', SAID)],
  ['a session of somebody else’s making', asked('UpToDateIntent', {}, { attributes: foreign })],
  ['leave that was asked for', told('Connections.Response')],
  ['an end', told('SessionEndedRequest', { error: { message: SAID } })],
  ['somebody who leaves', told('AlexaSkillEvent.SkillDisabled')],
])('nothing of the caller’s is logged: %s', async (_, event) => {
  const apiClient = { invoke: () => Promise.reject(new Error(SECRET)) };
  for (const mode of ['refuse', 'rubbish'] as const) {
    const { lines } = await send(event, { apiClient, memory: failingMemory(mode) });
    expect(JSON.stringify(lines)).not.toMatch(/S3CRET|2 0 8/);
  }
});

test('a request of another skill is refused: no fact is told, nothing of the session goes back', async () => {
  const event = asked('PhoneNumberIntent');
  const { returned, lines } = await send(event, { skillId: 'amzn1.ask.skill.another' });
  const id = event.request['requestId'];
  expect(lines).toMatchObject([{ level: 'error', id, problem: 'the request is for another skill' }]);
  expect(JSON.stringify(returned)).not.toMatch(/375/);
  expect(returned.sessionAttributes).toBeUndefined();
  expect((await send(event, { skillId: SKILL_ID })).lines).toMatchObject([
    { facts: expect.arrayContaining(['phone']) as string[] },
  ]);
});

/** The lines that are written to standard output while something is done. */
async function writtenBy(work: () => unknown): Promise<readonly string[]> {
  const written = jest.spyOn(fs, 'writeSync').mockReturnValue(0);
  await work();
  const texts = written.mock.calls.flatMap(([to, text]) => (to === 1 ? [String(text)] : []));
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
  test('stand in the line itself, as CloudWatch reads them', async () => {
    const [text = ''] = await writtenBy(() => logToStandardOutput(line));
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
    ['the table is missing', { SKILL_ID }, ['MEMORY_TABLE']],
    ['both are set', { SKILL_ID, MEMORY_TABLE: 'memory' }, []],
  ])('the operator is warned of what is not set: %s', async (_, set, named) => {
    delete process.env['SKILL_ID'];
    delete process.env['MEMORY_TABLE'];
    Object.assign(process.env, set);
    jest.resetModules();
    const lines = (await writtenBy(() => import('../../lambda/index'))).map((text) => JSON.parse(text) as TurnLine);
    expect(lines.map(({ level, problem }) => `${level}: ${problem?.split(' ')[0]}`)).toEqual(
      named.map((name) => `warn: ${name}`),
    );
  });
});
