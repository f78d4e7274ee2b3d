/** Spanish says all that English says, and says it in Spanish. */
import namesEs from '../../guides/uscis/es.json';
import { readNames, toText, type Part, type Speech, type Words } from '../../core/index';
import { words as en } from '../../languages/en/words';
import { words as es } from '../../languages/es/words';
import { storiesOf, type Story } from '../stories/story';

/** Words that stand in almost every English sentence, and in no Spanish one. */
const englishWords =
  /\b(the|and|of|is|are|you|your|for|with|they|them|their|press|key|keys|when|what|that|this|from|it|its|can|will|call|say|there|have|not|open|closed|people|nobody)\b/i;

/** What is English in a Spanish sentence on purpose: names. */
const meant = new RegExp(namesEs.foreign.names.join('|'), 'g');

const englishIn = (text: string): string | undefined => englishWords.exec(text.replace(meant, ''))?.[0];

/** Something that any sentence takes for any of its blanks: a text, a speech, speeches, keys with topics, steps, keys. */
function blank(): unknown {
  const part: Part = { kind: 'text', text: '…' };
  const text = { startsWith: () => false, replace: () => '…', charAt: () => '…', toString: () => '…' };
  const one = Object.assign([part], part, { key: [part], topics: [part], steps: [[part]] }, text);
  return Object.assign([one, one], text);
}

const isSpeech = (value: unknown): value is Speech =>
  Array.isArray(value) && value.every((part) => typeof part === 'object' && part !== null && 'kind' in part);

/** Every text of a language by its path, the blanks of its sentences filled. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const sentence = value as (...blanks: readonly unknown[]) => unknown;
    return textsOf(sentence(...Array.from({ length: sentence.length }, blank)), path);
  }
  if (isSpeech(value) && value.length > 0) return [[path, toText(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => textsOf(inside, `${path}.${name}`));
}

/** All but the grammar, whose rules are no sentences. */
const sentencesOf = ({ grammar, ...rooms }: Words): ReadonlyMap<string, string> => {
  expect(grammar).toBeDefined();
  return new Map(textsOf(rooms, 'words'));
};

const [english, spanish] = [sentencesOf(en), sentencesOf(es)];

/** Of these the letters are the same in both languages. */
const alike: ReadonlySet<string> = new Set(['TTY', 'No']);

it('has the same sentences in both languages', () => {
  expect([...spanish.keys()]).toEqual([...english.keys()]);
  expect(spanish.size).toBeGreaterThan(150);
});

it.each([...spanish])('says %s in Spanish', (path, text) => {
  if (/\p{L}/u.test(text) && !alike.has(text)) expect(text).not.toBe(english.get(path));
  expect(englishIn(text)).toBeUndefined();
});

it('finds a sentence that was left in English', () => {
  expect(englishIn(english.get('words.open.closedOnDaysOff') ?? '')).toBeDefined();
  const found = [...english.values()].filter((text) => englishIn(text) !== undefined).length;
  expect(found).toBeGreaterThan(english.size / 2);
});

it('names everything of the guide in Spanish', () => {
  const { topics, abilities, ready, tiers, steps, menus, reasons, languages, places, sources, notes } =
    readNames(namesEs);
  const named = [topics, abilities, ready, tiers, menus].flatMap((things) =>
    Object.values(things).map(({ name }) => name),
  );
  const heard = Object.values(steps).flatMap(({ name, label = '', hear = '' }) => [name, label, hear]);
  const read = Object.values(menus).flatMap((menu) => [menu.title, menu.before, menu.in]);
  const noted = Object.values(notes).flatMap(({ wordings, about = '' }) => [
    about,
    ...Object.values(wordings).flatMap((wording) => Object.values(wording)),
  ]);
  const texts = [reasons, languages, places, sources].flatMap((things) => Object.values(things));
  for (const text of [...named, ...heard, ...read, ...noted, ...texts]) {
    const own = text.replace(/\{.*?\}/g, '');
    expect([own, englishIn(own)]).toEqual([own, undefined]);
  }
});

describe('the stories', () => {
  const [inEnglish, inSpanish] = [storiesOf('en-US'), storiesOf('es-US')];
  const titleOf = ({ file, title }: Story): string => `${file}: ${title}`;

  it('are the same in both languages', () => {
    expect(inSpanish.map(titleOf)).toEqual(inEnglish.map(titleOf));
  });

  it.each(inSpanish.map((story, i) => [titleOf(story), story, inEnglish[i]] as const))(
    '%s: in Spanish, beat by beat',
    (_, story, counterpart) => {
      expect(story.beats).toHaveLength(counterpart?.beats.length ?? -1);
      for (const [i, { answer, declined }] of story.beats.entries()) {
        const other = counterpart?.beats[i];
        expect(answer).not.toBe(other?.answer);
        expect([answer, englishIn(answer)]).toEqual([answer, undefined]);
        expect(declined).toBe(other?.declined);
        // A Spanish question begins with a sign of its own.
        expect([answer, answer.split('¿').length]).toEqual([answer, answer.split('?').length]);
      }
    },
  );
});
