/** Events that no device should send: each gets a helpful sentence and a line in the log. */
import { asking, request, SECRET, send, session, SKILL_ID, whole, without, type Json } from './sending';

const TROUBLE = 'Sorry, something went wrong on my side. Could you ask me again?';

const guards = [
  ['by itself', undefined],
  ['guarding its skill id', SKILL_ID],
] as const;

describe.each(guards)('the skill %s', (_, skillId) => {
  test.each<[what: string, event: unknown, problem: string]>([
    ['nothing', undefined, 'the event is no object'],
    ['null', null, 'the event is no object'],
    ['a text', SECRET, 'the event is no object'],
    ['a number', 42, 'the event is no object'],
    ['a list', [], 'the event has no request'],
    ['an empty object', {}, 'the event has no request'],
    ['no request', without(whole, 'request'), 'the event has no request'],
    ['a request of null', { ...whole, request: null }, 'the event has no request'],
    ['a request that is a text', { ...whole, request: SECRET }, 'the event has no request'],
    ['no type', { ...whole, request: without(request, 'type') }, 'the request has no type'],
    ['a type of null', { ...whole, request: { ...request, type: null } }, 'the request has no type'],
    [
      'an unknown type',
      { ...whole, request: { ...request, type: 'Bell.Ring' } },
      'the request is of an unknown type: Bell.Ring',
    ],
    [
      'a type that is no name',
      { ...whole, request: { ...request, type: `<${SECRET}>` } },
      'the request is of an unknown type: unreadable',
    ],
  ])('%s: sorry, and the log says what was wrong', async (__, event, problem) => {
    const { speech, lines, listening } = await send(event, skillId);
    expect(speech).toBe(TROUBLE);
    expect(listening).toBe(true);
    expect(lines[0]).toMatchObject({ level: 'error', problem });
  });

  test.each([
    'System.ExceptionEncountered',
    'Alexa.Presentation.APL.RuntimeError',
    'PlaybackController.NextCommandIssued',
    'AudioPlayer.PlaybackFailed',
    'CanFulfillIntentRequest',
  ])('nobody asked: %s is logged, and answered with nothing', async (type) => {
    const { speech, lines, listening } = await send({ ...whole, request: { ...request, type } }, skillId);
    expect([speech, listening]).toEqual(['', false]);
    expect(lines[0]).toMatchObject({ level: 'error', problem: `the request is of an unknown type: ${type}` });
  });

  test.each<[what: string, event: unknown, declined: string | undefined]>([
    ['an intent that the skill does not know', asking({ name: 'DanceIntent' }), 'not-understood'],
    ['an intent named like a part of every object', asking({ name: 'constructor' }), 'not-understood'],
    ['no intent', { ...whole, request: without(request, 'intent') }, 'not-understood'],
    ['an intent of null', asking(null), 'not-understood'],
    ['an intent without a name', asking({ slots: {} }), 'not-understood'],
    ['an intent whose name is a list', asking({ name: [SECRET] }), 'not-understood'],
    ['an intent whose name is what the caller said', asking({ name: `say ${SECRET}` }), 'not-understood'],
  ])('%s: what can be asked', async (__, event, declined) => {
    const { speech, lines, listening } = await send(event, skillId);
    expect(speech).toBe(
      "Sorry, I didn't get that. You can ask, for example, how to reach a live person, or whether they're open. How would you put it?",
    );
    expect(listening).toBe(true);
    expect(lines[0]?.declined).toBe(declined);
  });

  const whichKey = (slots: unknown): Json => asking({ name: 'WhichKeyIntent', slots });
  const topic = (slot: unknown): Json => whichKey({ topic: slot });
  const resolved = (resolutionsPerAuthority: unknown): Json =>
    topic({ name: 'topic', value: SECRET, resolutions: { resolutionsPerAuthority } });
  const noKey = /^I know of no key for that\. .* What is your call about: .*\?$/;
  const asked = /^What is your call about: .*\?$/;

  test.each<[what: string, event: unknown, speech: RegExp]>([
    ['no slots', asking({ name: 'WhichKeyIntent' }), asked],
    ['slots of null', whichKey(null), asked],
    ['slots that are a text', whichKey(SECRET), asked],
    ['slots that are a list', whichKey([{ name: 'topic', value: SECRET }]), asked],
    ['a slot of null', topic(null), asked],
    ['a slot that is a text', topic(SECRET), asked],
    ['a slot without a value', topic({ name: 'topic' }), asked],
    ['a slot with an empty value', topic({ name: 'topic', value: '' }), asked],
    ['a slot whose value is an object', topic({ name: 'topic', value: { text: SECRET } }), asked],
    ['a slot of an unknown name', whichKey({ [SECRET]: { name: SECRET, value: SECRET } }), asked],
    ['a value without resolutions', topic({ name: 'topic', value: SECRET }), noKey],
    ['resolutions of null', topic({ name: 'topic', value: SECRET, resolutions: null }), noKey],
    ['a value without match', resolved([{ authority: 'a', status: { code: 'ER_SUCCESS_NO_MATCH' } }]), noKey],
    ['a match without values', resolved([{ authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [] }]), noKey],
    ['authorities that are an object', resolved({ values: [{ value: { id: 'forms' } }] }), noKey],
    ['authorities that are a text', resolved(SECRET), noKey],
    ['an authority of null', resolved([null]), noKey],
    ['values of null', resolved([{ values: null }]), noKey],
    ['values that are a text', resolved([{ values: SECRET }]), noKey],
    ['a value of null', resolved([{ values: [null] }]), noKey],
    ['a value within that is null', resolved([{ values: [{ value: null }] }]), noKey],
    ['an id that is a number', resolved([{ values: [{ value: { id: 3 } }] }]), noKey],
    ['an id that nothing has', resolved([{ values: [{ value: { id: SECRET } }] }]), noKey],
    ['an id that is a part of every object', resolved([{ values: [{ value: { id: '__proto__' } }] }]), noKey],
    [
      'a match after an authority that has none',
      resolved([{}, { values: [{ value: { id: 'forms' } }] }]),
      /^For getting a form, /,
    ],
  ])('%s', async (__, event, speech) => {
    expect((await send(event, skillId)).speech).toMatch(speech);
  });

  test.each([
    ['none', without(request, 'timestamp')],
    ['null', { ...request, timestamp: null }],
    ['a number', { ...request, timestamp: 1772550000 }],
    ['a text', { ...request, timestamp: SECRET }],
    ['an impossible day', { ...request, timestamp: '2026-02-30T10:00:00Z' }],
  ])('a timestamp that is %s: the hours, not "now"', async (__, timed) => {
    const event = { ...whole, request: { ...timed, intent: { name: 'OpenIntent', slots: {} } } };
    const { speech, lines } = await send(event, skillId);
    expect(speech).toMatch(/^People answer Monday to Friday, 8 a\.m\. to 8 p\.m\. Eastern time/);
    expect(speech).not.toMatch(/now/);
    expect(lines[0]).toMatchObject({ level: 'warn', problem: 'the timestamp of the request is no time' });
  });

  test.each([
    ['none', without(request, 'locale')],
    ['null', { ...request, locale: null }],
    ['unknown', { ...request, locale: 'xx-XX' }],
    ['an object', { ...request, locale: { language: SECRET } }],
    ['a long text', { ...request, locale: `<${SECRET}>` }],
    ['a part of every object', { ...request, locale: 'constructor' }],
  ])('a locale that is %s: in English', async (__, located) => {
    const event = { ...whole, request: { ...located, intent: { name: 'CostIntent', slots: {} } } };
    expect((await send(event, skillId)).speech).toMatch(/^Yes, the call is free\./);
  });

  test.each<[what: string, event: unknown]>([
    ['no session', without(whole, 'session')],
    ['a session of null', { ...whole, session: null }],
    ['a session that is a text', { ...whole, session: SECRET }],
    ['a session without attributes', { ...whole, session: without(session, 'attributes') }],
    ['attributes of null', { ...whole, session: { ...session, attributes: null } }],
  ])('%s: nothing to go on with, and no exception', async (__, event) => {
    expect((await send(event, skillId)).speech).toMatch(/^There's nothing to go on with yet\./);
  });
});

test.each<[what: string, event: Json]>([
  ['with everything', whole],
  ['without a session', without(whole, 'session')],
  ['without a context', without(whole, 'context')],
])('a session that ends, %s, is answered with silence', async (_, event) => {
  const ended = { ...event, request: { type: 'SessionEndedRequest', reason: SECRET, error: { message: SECRET } } };
  const { speech, lines } = await send(ended, undefined);
  expect(speech).toBe('');
  expect(lines[0]).toMatchObject({ level: 'info', request: 'SessionEndedRequest' });
});

test.each<[what: string, event: Json]>([
  [
    'of another skill',
    { ...whole, context: { System: { application: { applicationId: `amzn1.ask.skill.${SECRET}` } } } },
  ],
  ['without a context', without(whole, 'context')],
  ['with a context of null', { ...whole, context: null }],
])('a request %s is refused where the skill guards its id: no fact is told', async (_, event) => {
  const { speech, lines } = await send(event, SKILL_ID);
  expect(speech).not.toMatch(/change of address/);
  expect(lines[0]).toMatchObject({ level: 'error' });
  expect(lines[0]?.problem).toMatch(/skill/);
});

describe('what the caller said is in no line of the log', () => {
  test.each([
    'WhichKeyIntent',
    'OpenIntent',
    'CaseNumberIntent',
    'CanTheyIntent',
    'KeyIntent',
    'AMAZON.FallbackIntent',
  ])('%s', async (name) => {
    const slot = (slotName: string): Json => ({ name: slotName, value: SECRET });
    const slots = Object.fromEntries(
      ['topic', 'ability', 'key', 'menu', 'date', 'time', 'number', 'holiday'].map((slotName) => [
        slotName,
        slot(slotName),
      ]),
    );
    const { attributes, speech } = await send(asking({ name, slots }), SKILL_ID);
    // Nor in the session or the answer: it is not kept, and not repeated.
    expect(JSON.stringify(attributes)).not.toContain(SECRET);
    expect(speech).not.toContain(SECRET);
  });
});

test.each(['IntentRequest', 'Bell.Ring', 'System.ExceptionEncountered', undefined])(
  'another skill’s request is refused, whatever is wrong with it: %s',
  async (type) => {
    const another = { applicationId: 'amzn1.ask.skill.another' };
    const system = (whole['context'] as Json)['System'] as Json;
    const context = { System: { ...system, application: another } };
    const { lines, listening, attributes } = await send({ ...whole, context, request: { ...request, type } }, SKILL_ID);
    expect([listening, attributes]).toEqual([false, {}]);
    expect(lines[0]).toMatchObject({ level: 'error', problem: 'the request is for another skill' });
  },
);
