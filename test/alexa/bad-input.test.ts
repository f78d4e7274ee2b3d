/** Events that no device should send (bad-input.yaml): each gets a helpful sentence and a line in the log. */
import { join } from 'node:path';
import { readYaml } from '../../tools/read';
import { asked, SECRET, send, SKILL_ID } from '../asking';
import { changed, without } from '../paths';
import { askedThere, whole, wrong, type Wrong } from './events';

type Rows = readonly Wrong[];
const tables = readYaml(join(__dirname, 'bad-input.yaml')) as Readonly<
  Record<'not understood' | 'no topic' | 'no such topic' | 'timestamps' | 'locales' | 'sessions' | 'skills', Rows>
> & { readonly sorry: readonly (Wrong & { readonly problem: string })[]; readonly untold: readonly string[] };

describe.each([
  ['by itself', {}],
  ['guarding its skill id', { skillId: SKILL_ID }],
] as const)('the skill %s', (_, guard) => {
  test.each(tables.sorry)('$what: sorry, and the log says what was wrong', async ({ problem, ...row }) => {
    const { speech, lines, listening } = await send(wrong(row), guard);
    expect(speech).toBe('Sorry, something went wrong on my side. Could you ask me again?');
    expect(listening).toBe(true);
    expect(lines[0]).toMatchObject({ level: 'error', problem });
  });

  test.each(tables.untold)('nobody asked: %s is logged, and answered with nothing', async (type) => {
    const { speech, lines, listening } = await send(changed(whole, 'request.type', type), guard);
    expect([speech, listening]).toEqual(['', false]);
    expect(lines[0]).toMatchObject({ level: 'error', problem: `the request is of an unknown type: ${type}` });
  });

  test.each(tables['not understood'])('$what: what can be asked', async (row) => {
    const { speech, lines, listening } = await send(wrong(row), guard);
    expect(speech).toBe(
      "Sorry, I didn't get that. You can ask, for example, how to reach a live person, or whether they're open. How would you put it?",
    );
    expect(listening).toBe(true);
    expect(lines[0]?.declined).toBe('not-understood');
  });

  const whichKey = asked('WhichKeyIntent', { topic: { value: SECRET } });
  const TOPIC = 'request.intent.slots.topic';

  test.each(tables['no topic'])('$what: what the call is about', async (row) => {
    expect((await send(wrong(row, whichKey), guard)).speech).toMatch(/^What is your call about: .*\?$/);
  });

  test.each(tables['no such topic'])('$what: no key', async ({ at = '', is }) => {
    const { speech } = await send(wrong({ at: `${TOPIC}.${at}`, is }, whichKey), guard);
    expect(speech).toMatch(/^I know of no key for that\. .* What is your call about: .*\?$/);
  });

  test('a match after an authority that has none', async () => {
    const authorities = [{}, { values: [{ value: { id: 'forms' } }] }];
    const event = changed(whichKey, `${TOPIC}.resolutions.resolutionsPerAuthority`, authorities);
    expect((await send(event, guard)).speech).toMatch(/^For getting a form, /);
  });

  test.each(tables.timestamps)('a timestamp that is $what: the hours, not "now"', async ({ is }) => {
    const { speech, lines } = await send(changed(askedThere('OpenIntent'), 'request.timestamp', is), guard);
    expect(speech).toMatch(/^People answer Monday to Friday, 8 a\.m\. to 8 p\.m\. Eastern time/);
    expect(speech).not.toMatch(/now/);
    expect(lines[0]).toMatchObject({ level: 'warn', problem: 'the timestamp of the request is no time' });
  });

  test.each(tables.locales)('a locale that is $what: in English', async ({ is }) => {
    const event = changed(askedThere('CostIntent'), 'request.locale', is);
    expect((await send(event, guard)).speech).toMatch(/^Within the US the call is free/);
  });

  test.each(tables.sessions)('$what: nothing to go on with, and no exception', async (row) => {
    expect((await send(wrong(row), guard)).speech).toMatch(/^I can't see where you were\./);
  });
});

test.each([[], ['session'], ['context']])(
  'a session that ends, without its %s, is answered with silence',
  async (...at) => {
    const request = { type: 'SessionEndedRequest', reason: SECRET, error: { message: SECRET } };
    const { speech, lines } = await send(changed(at.length > 0 ? without(whole, at) : whole, 'request', request));
    expect(speech).toBe('');
    expect(lines[0]).toMatchObject({ level: 'info', request: 'SessionEndedRequest' });
  },
);

test.each(tables.skills)('a request $what is refused where the skill guards its id: no fact is told', async (row) => {
  const { speech, lines } = await send(wrong(row), { skillId: SKILL_ID });
  expect(speech).not.toMatch(/change of address/);
  expect(lines[0]).toMatchObject({ level: 'error' });
  expect(lines[0]?.problem).toMatch(/skill/);
});

test.each(['WhichKeyIntent', 'OpenIntent', 'CaseNumberIntent', 'CanTheyIntent', 'KeyIntent', 'AMAZON.FallbackIntent'])(
  'what the caller said is in no line of the log, nor in the session or the answer: %s',
  async (name) => {
    const names = ['topic', 'ability', 'key', 'menu', 'date', 'time', 'number', 'holiday'];
    const slots = Object.fromEntries(names.map((slot) => [slot, { name: slot, value: SECRET }]));
    const event = changed(askedThere(name), 'request.intent.slots', slots);
    const { attributes, speech } = await send(event, { skillId: SKILL_ID });
    expect(JSON.stringify(attributes)).not.toContain(SECRET);
    expect(speech).not.toContain(SECRET);
  },
);

test.each(['IntentRequest', 'Bell.Ring', 'System.ExceptionEncountered', undefined])(
  'another skill’s request is refused, whatever is wrong with it: %s',
  async (type) => {
    const another = askedThere('AMAZON.NextIntent', { application: 'amzn1.ask.skill.another' });
    const { lines, listening, attributes } = await send(changed(another, 'request.type', type), { skillId: SKILL_ID });
    expect([listening, attributes]).toEqual([false, {}]);
    expect(lines[0]).toMatchObject({ level: 'error', problem: 'the request is for another skill' });
  },
);
