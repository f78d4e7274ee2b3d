/** Spanish says all that English says, and says it in Spanish. */
import { noted } from '../../core/conversation/intents.json';
import { isCoreIntent } from '../../core/conversation/intents';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import namesEs from '../../guides/uscis/es.json';
import { readNames } from '../../core/index';
import { contract } from '../../core/words';
import { languageOf, languages, modelLocale, wordsFor } from '../../languages/index';
import en from '../../languages/en/words.json';
import es from '../../languages/es/words.json';
import { sentencesIn } from '../../tools/model';
import { linesOf } from '../../tools/script';
import { storiesOf, type Story } from '../stories/story';

/** Words that stand in almost every English sentence, and in no Spanish one. */
const englishWords =
  /\b(the|and|of|is|are|you|your|for|with|they|them|their|press|key|keys|when|what|that|this|from|it|its|can|will|call|say|there|have|not|open|closed|people|nobody)\b/i;

/** What is English in a Spanish sentence on purpose: names. */
const meant = new RegExp(namesEs.foreign.names.join('|'), 'g');

const englishIn = (text: string): string | undefined => englishWords.exec(text.replace(meant, ''))?.[0];

/** Every text of a language by its path. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([name, inside]) => textsOf(inside, `${path}.${name}`));
}

type Texts = ReadonlyMap<string, string>;

const mapOf = (texts: unknown): Texts => new Map(textsOf(texts, 'words'));
/** The names that the grammar has for days, zones and numbers are its own matter. */
const [english, spanish] = [en, es].map(({ names: _names, ...sentences }) => mapOf(sentences)) as [Texts, Texts];

/** Of these the letters are the same in both languages. */
const alike: ReadonlySet<string> = new Set(['TTY', 'No']);

it('has the same sentences in both languages', () => {
  expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  expect(spanish.size).toBeGreaterThan(150);
});

describe.each(languages.map(({ code }) => code))('languages/%s', (code) => {
  const locale = modelLocale(languageOf(code));

  it('says every sentence with its own blanks and rules, and nothing that is none', async () => {
    const path = join(__dirname, `../../guides/uscis/${code}.json`);
    const names = readNames(JSON.parse(readFileSync(path, 'utf8')));
    const lines = linesOf(await wordsFor(locale), names);
    expect(lines.length).toBe(english.size);
    expect(lines.filter(({ text }) => /undefined|\[object|[{}[\]]/.test(text))).toEqual([]);
  });

  it('asks in the file of a question what its code answers', async () => {
    for (const [file, intents] of sentencesIn(join(__dirname, `../../languages/${code}/sentences`))) {
      const { questions } = (await import(`../../core/questions/${file}`)) as { readonly questions: object };
      // These are requests of another type: nobody says them.
      const answered = Object.keys(file === 'notes' ? noted : questions).filter(
        (intent) => intent !== 'LaunchIntent' && intent !== 'LeaveIntent',
      );
      // What only the notes of the guide answer is asked in the file of notes.
      const asked = Object.keys(intents).filter((intent) => file !== 'notes' || isCoreIntent(intent));
      expect([file, asked.sort()]).toEqual([file, answered.sort()]);
    }
  });

  it('has a section for each question, named like its file', () => {
    const inCamelCase = (file: string): string => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const sections = Object.keys(contract).filter((name) => name !== 'screen');
    const files = readdirSync(join(__dirname, '../../core/questions')).map((file) =>
      inCamelCase(file.replace('.ts', '')),
    );
    expect(sections.filter((name) => !files.includes(name))).toEqual([]);
  });
});

it.each([...spanish])('says %s in Spanish', (path, text) => {
  const own = text.replace(/\{.*?\}/g, '');
  if (/\p{L}/u.test(own) && !alike.has(text)) expect(text).not.toBe(english.get(path));
  expect(englishIn(own)).toBeUndefined();
});

it('finds a sentence that was left in English', () => {
  expect(englishIn(english.get('words.open.closedOnDaysOff') ?? '')).toBeDefined();
  const found = [...english.values()].filter((text) => englishIn(text) !== undefined).length;
  expect(found).toBeGreaterThan(english.size / 2);
});

it('names everything of the guide in Spanish', () => {
  const { topics, abilities, ready, tiers, steps, menus, reasons, languages, places, sources, notes } =
    readNames(namesEs);
  const named = textsOf(
    { topics, abilities, ready, tiers, steps, menus, reasons, languages, places, sources, notes },
    '',
  );
  const told = named.filter(([path]) => !path.includes('.callers.'));
  expect(told.length).toBeGreaterThan(100);
  const own = told.map(([path, text]) => [path, text.replace(/\{.*?\}/g, '')] as const);
  expect(own.filter(([, text]) => englishIn(text) !== undefined)).toEqual([]);
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
