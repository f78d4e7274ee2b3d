/** Nothing is lost of a session to a broken request, and nothing breaks on a session of another making: bad-session.yaml. */
import { join } from 'node:path';
import { readYaml } from '../../tools/read';
import { SECRET, send, SKILL_ID } from '../asking';
import { changed } from '../paths';
import { askedThere, readingMenu, whole, wrong, type Wrong } from './events';

const tables = readYaml(join(__dirname, 'bad-session.yaml')) as Readonly<
  Record<'survives' | 'goes on' | 'forgets' | 'answers', readonly Wrong[]>
>;
const guard = { skillId: SKILL_ID };
const goesOn = /^3 for a change of address; 4 for /;

test.each(tables.survives)('a place in the menu survives $what', async (row) => {
  const broken = await send(wrong(row), guard);
  expect(broken.attributes).toMatchObject({ place: readingMenu.place, launched: true, slowly: true, refused: ['way'] });
  const next = await send(changed(whole, 'session.attributes', broken.attributes), guard);
  expect(next.speech).toMatch(goesOn);
});

test.each(tables['goes on'])('$what, where nobody guards the skill id', async (row) => {
  expect((await send(wrong(row))).speech).toMatch(goesOn);
});

const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown;

test.each([...tables.forgets, { what: 'deep lists', at: 'place', is: deep }])(
  'session attributes of another making, $what: the place is forgotten, and the answer is helpful',
  async (row) => {
    const event = changed(whole, 'session.attributes', wrong(row, readingMenu));
    const { speech, attributes: left } = await send(event, guard);
    expect(speech).toMatch(/^I can't see where you were\. .*\?$/);
    expect(left['place']).toEqual({ at: 'offered', offer: 'walk-through' });
    expect(JSON.stringify(left)).not.toContain(SECRET);
  },
);

test.each(tables.answers)('$what: every word of the conversation still has an answer', async (row) => {
  const attributes = wrong(row, readingMenu);
  for (const word of ['Next', 'Previous', 'Yes', 'No', 'Repeat', 'Help', 'Fallback']) {
    const { speech, lines, attributes: left } = await send(askedThere(`AMAZON.${word}Intent`, { attributes }), guard);
    expect([word, lines[0]?.level, lines[0]?.problem]).toEqual([word, 'info', undefined]);
    expect([word, speech]).toEqual([word, expect.stringMatching(/[.?]$/)]);
    expect(JSON.stringify(left)).not.toContain(SECRET);
  }
  for (const name of ['UpToDateIntent', 'SlowerIntent'])
    expect((await send(askedThere(name, { attributes }), guard)).lines[0]).toMatchObject({ level: 'info' });
});
