/** Nothing is lost of a session to a broken request, and nothing breaks on a session of another making. */
import {
  application,
  asking,
  readingMenu,
  request,
  SECRET,
  send,
  session,
  SKILL_ID,
  user,
  whole,
  without,
  type Json,
} from './sending';

describe('a place in the menu survives', () => {
  const kept = { place: readingMenu.place, launched: true, slowly: true, refused: ['way'] };

  test.each<[what: string, event: unknown]>([
    ['a request of an unknown type', { ...whole, request: { ...request, type: 'Bell.Ring' } }],
    ['a request without a type', { ...whole, request: without(request, 'type') }],
    ['no request at all', without(whole, 'request')],
    ['an intent that the skill does not know', asking({ name: 'DanceIntent' })],
    ['no intent', { ...whole, request: without(request, 'intent') }],
    ['a call for help', asking({ name: 'AMAZON.HelpIntent' })],
  ])('%s', async (_, event) => {
    const broken = await send(event, SKILL_ID);
    expect(broken.attributes).toMatchObject(kept);
    const next = await send({ ...whole, session: { ...session, attributes: broken.attributes } }, SKILL_ID);
    expect(next.speech).toMatch(/^3 for a change of address; 4 for /);
  });

  test.each<[what: string, event: Json]>([
    ['a context that is missing', without(whole, 'context')],
    ['a context of null', { ...whole, context: null }],
    ['a context without a system', { ...whole, context: {} }],
    ['a device that is missing', { ...whole, context: { System: { application, user } } }],
    ['interfaces of null', { ...whole, context: { System: { application, device: { supportedInterfaces: null } } } }],
    ['a session without user', { ...whole, session: without(session, 'user') }],
    ['a timestamp that is none', { ...whole, request: { ...request, timestamp: SECRET } }],
  ])('%s, where nobody guards the skill id', async (_, event) => {
    expect((await send(event, undefined)).speech).toMatch(/^3 for a change of address; 4 for /);
  });
});

describe('session attributes of another making', () => {
  const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown;
  const place = (value: unknown): Json => ({ ...readingMenu, place: value });

  test.each<[what: string, attributes: unknown]>([
    ['another version', { ...readingMenu, version: 1 }],
    ['no version', without(readingMenu, 'version')],
    ['a version that is a text', { ...readingMenu, version: '2' }],
    ['a text', SECRET],
    ['a list', [readingMenu]],
    ['a number', 7],
    ['a place of null', place(null)],
    ['a place that is a text', place('reading-menu')],
    ['a place that does not exist', place({ at: SECRET })],
    ['a place that is a part of every object', place({ at: 'constructor' })],
    ['a menu that does not exist', place({ at: 'reading-menu', menu: '__proto__', from: 3 })],
    ['an offer that does not exist', place({ at: 'offered', offer: 'toString' })],
    ['deep lists', place(deep)],
  ])('%s: the place is forgotten, and the answer is helpful', async (_, attributes) => {
    const { speech, attributes: left } = await send({ ...whole, session: { ...session, attributes } }, SKILL_ID);
    expect(speech).toMatch(/^There's nothing to go on with yet\. .*\?$/);
    expect(left['place']).toEqual({ at: 'offered', offer: 'walk-through' });
    expect(JSON.stringify(left)).not.toContain(SECRET);
  });

  test.each<[what: string, more: Json]>([
    ['a menu read past its end', { place: { at: 'reading-menu', menu: 'main', from: 999 } }],
    ['a menu read from before its beginning', { place: { at: 'reading-menu', menu: 'main', from: -3 } }],
    ['a menu read from a fraction', { place: { at: 'reading-menu', menu: 'main', from: 0.5 } }],
    ['a checklist past its end', { place: { at: 'checklist', item: 999 } }],
    ['a call past its end', { place: { at: 'calling', way: 'person', step: 999 } }],
    ['a call to a topic that does not exist', { place: { at: 'calling', way: '__proto__', step: 0 } }],
    ['turns beyond counting', { turns: Number.MAX_VALUE }],
    ['turns that are a text', { turns: '4' }],
    ['misses beyond counting', { misses: 1e300 }],
    ['refusals that are a text', { refused: 'way' }],
    ['a zone that does not exist', { zone: `Mars/${SECRET}` }],
    [
      'facts that do not exist',
      {
        said: {
          asked: { intent: 'CostIntent', slots: {} },
          from: { at: 'nowhere' },
          facts: ['no-such-fact', `<${SECRET}>`],
        },
      },
    ],
    [
      'a last question that does not exist',
      { said: { asked: { intent: 'toString', slots: {} }, from: { at: 'nowhere' }, facts: [] } },
    ],
    ['a last question of null', { said: { asked: null, from: null, facts: null } }],
    [
      'a last question that is a repetition',
      { said: { asked: { intent: 'RepeatIntent', slots: {} }, from: { at: 'nowhere' }, facts: [] } },
    ],
    ['something of its own', { [SECRET]: SECRET, __proto__: { place: 'x' } }],
  ])('%s: every word of the conversation still has an answer', async (_, more) => {
    const attributes = { ...readingMenu, ...more };
    for (const name of ['Next', 'Previous', 'Yes', 'No', 'Repeat', 'Help', 'Fallback'].map(
      (word) => `AMAZON.${word}Intent`,
    )) {
      const event = { ...asking({ name, slots: {} }), session: { ...session, attributes } };
      const { speech, lines, attributes: left } = await send(event, SKILL_ID);
      expect([name, lines[0]?.level, lines[0]?.problem]).toEqual([name, 'info', undefined]);
      expect([name, speech]).toEqual([name, expect.stringMatching(/[.?]$/)]);
      expect(JSON.stringify(left)).not.toContain(SECRET);
    }
    const upToDate = { ...asking({ name: 'UpToDateIntent', slots: {} }), session: { ...session, attributes } };
    expect((await send(upToDate, SKILL_ID)).lines[0]).toMatchObject({ level: 'info' });
    const slower = { ...asking({ name: 'SlowerIntent', slots: {} }), session: { ...session, attributes } };
    expect((await send(slower, SKILL_ID)).lines[0]).toMatchObject({ level: 'info' });
  });
});
