/**
 * All that can be said in a language, on one page for a native to read: `npm run script -- es-US`.
 * Each sentence is printed by theme, with values in its blanks such as callers hear.
 */
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { readNames, toText, type Guide, type GuideNames, type Speech, type Words } from '../core/index';
import { intents } from '../core/conversation/intents.json';
import { keys } from '../core/guide/keys';
import { aspectOf, aspects } from '../core/questions/follow-up';
import { holidays, otherDays } from '../core/time/holidays';
import { phone, say } from '../core/speech/speech';
import type { Blank } from '../core/speech/template';
import { contract } from '../core/words';
import { guide } from '../guides/index';
import { isLocale, languageOf, locales, wordsFor } from '../languages/index';
import { readJson, readYaml } from './read';

/** A sentence with its path in words.json, as it is said with plausible values. */
export interface Line {
  readonly path: string;
  readonly text: string;
}

/** A Tuesday morning. */
const NOW = DateTime.fromISO('2026-03-03T08:30', { zone: 'America/New_York' });

type Table<T> = Readonly<Record<string, T>>;

const table = readYaml(join(__dirname, 'script.yaml')) as {
  readonly [part in 'first' | 'three' | 'words']: Table<string>;
} & {
  readonly made: Table<Table<unknown>>;
  readonly fixed: Table<string | number>;
  readonly grammar: Table<readonly unknown[]>;
};

const each = <T>(of: Table<T>, made: (one: T) => Blank): Table<Blank> =>
  Object.fromEntries(Object.entries(of).map(([name, one]) => [name, made(one)]));

/** What the grammar makes of a value in the table, by the name of its function. */
function made({ grammar }: Words, name: string, of: unknown): string | Speech {
  const make = (grammar as unknown as Table<(of: unknown, from: DateTime) => string | Speech>)[name];
  if (!make) throw new Error(`the grammar has no ${name}`);
  const isDay = ['day', 'onDay', 'dayBefore'].includes(name);
  if (isDay) return make(NOW.plus({ days: Number(of) }), NOW);
  return make(name === 'clock' ? DateTime.fromISO(String(of)) : of, NOW);
}

/** Plausible values for the blanks of sentences, by their names; any other is a text of no meaning. */
function examplesFor(words: Words, names: GuideNames): Table<Blank> {
  const { grammar, hours, about, callCompanion } = words;
  const all = (path: string): readonly string[] => {
    const [group = '', part = 'name'] = path.split('.');
    const things = valueAt(names, group) as Table<string | Table<string>>;
    return Object.values(things).flatMap((one) => (typeof one === 'string' ? one : (one[part] ?? [])));
  };
  const make = (name: string, of: unknown) => made(words, name, of);
  const [tier, other] = Object.values(names.tiers).map(({ article, name }) => `${article} ${name}`);
  const steps = ['1', '2'].map((key, i) => ({ is: 'press', what: make('key', key), purpose: all('steps')[i] }));
  const [eight, week] = [grammar.clock(NOW.set({ hour: 20, minute: 0 })), grammar.days([1, 2, 3, 4, 5])];
  const shift = hours.shift(week, grammar.clock(NOW), eight);
  return {
    ...each(table.first, (path) => all(path)[0]),
    ...each(table.three, (path) =>
      all(path)
        .slice(0, 3)
        .map((name) => say`${name}`),
    ),
    ...each(table.made, (one) => Object.entries(one).map(([name, of]) => make(name, of))[0]),
    ...each(table.words, (path) => valueAt(words, path) as Blank),
    ...table.fixed,
    agency: grammar.agency(names.agency.name),
    invocation: names.skill.invocationName,
    skill: names.skill.name,
    number: phone('1-800-375-5283'),
    abroad: phone('1-212-620-3418'),
    who: tier,
    tier,
    first: other,
    nth: grammar.capital(grammar.ordinal(2)),
    inMenu: grammar.capital(all('menus.in')[0] ?? ''),
    reasons: all('reasons').map((reason) => say`${reason}`),
    keys: (['1', '2', '#'] as const).map(grammar.key),
    steps: (['1', '2', '#'] as const).map(grammar.key),
    groups: [{ year: '2020', steps }],
    hearTopic: callCompanion.hearTopic(all('topics')[0] ?? ''),
    fromTo: hours.fromTo(grammar.clock(NOW), eight),
    some: [0, 3, 30].map((away) => say`${make('onDay', away)}`),
    shifts: [shift],
    times: [shift],
    weekly: hours.weekly([shift], grammar.zone('America/New_York')),
    agreeing: about.agreeing.many(2),
    about: [about.differing.hours, about.differing.keys],
    that: toText(about.otherwise.closing(grammar.clock(NOW))),
  };
}

const valueAt = (whole: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, step) => (at as Table<unknown> | undefined)?.[step], whole);

/** Every sentence of a language. Throws where one cannot be said. */
export function linesOf(words: Words, names: GuideNames): readonly Line[] {
  const examples = examplesFor(words, names);
  const walk = (described: object, said: unknown, path: string): readonly Line[] => {
    if (!('blanks' in described))
      return Object.entries(described).flatMap(([name, inside]) =>
        walk(inside as object, (said as Record<string, unknown>)[name], path === '' ? name : `${path}.${name}`),
      );
    const blanks = (described.blanks as readonly string[]).map((name) => examples[name] ?? `‹${name}›`);
    const value = typeof said === 'function' ? (said as (...all: readonly Blank[]) => unknown)(...blanks) : said;
    return [{ path, text: textOf(value as string | Speech) }];
  };
  return walk(contract, words, '');
}

/** What the grammar makes of clocks, days, zones, keys and holidays. */
function grammarLines(words: Words): readonly Line[] {
  const all = { ...table.grammar, key: keys, holiday: [...holidays, ...otherDays] };
  return Object.entries(all).map(([name, of]) => {
    const said = of.map((one) => textOf(made(words, name, one)));
    return { path: `grammar.${name}`, text: said.join(' · ') };
  });
}

const textOf = (said: string | Speech): string => (typeof said === 'string' ? said : toText(said));

/** The names and notes of a guide, by group; a note has a text for each wording. */
function guideLines(names: GuideNames, { id }: Pick<Guide, 'id'>): readonly Line[] {
  const walk = (value: unknown, path: string): readonly Line[] => {
    if (typeof value === 'string') return [{ path, text: value }];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([name, inside]) =>
      name === 'callers' ? [] : walk(inside, `${path}.${name}`),
    );
  };
  const { $schema: _, forms: __, ...said } = names as GuideNames & { readonly $schema?: string };
  return walk(said, id);
}

/** The page of a locale: a title for each theme, and a line for each sentence. */
export async function scriptOf(locale: string): Promise<string> {
  const path = join(__dirname, `../guides/${guide.id}/${languageOf(locale).code}.json`);
  const [words, names] = [await wordsFor(locale), readNames(readJson(path))];
  const lines = [...linesOf(words, names), ...grammarLines(words), ...guideLines(names, guide)];
  let last = '';
  const printed = lines.flatMap(({ path: of, text }) => {
    const theme = of
      .split('.')
      .slice(0, of.startsWith(guide.id) ? 2 : 1)
      .join(' ');
    const title = theme === last ? [] : ['', `## ${theme}`];
    last = theme;
    return [...title, `${of}: ${text}`];
  });
  return [`# ${locale}: ${lines.length} lines`, ...printed].join('\n');
}

/** What each half question comes down to after each question; a blank where that is not known. */
function followUps(): string {
  const named = [...new Set([...Object.keys(intents), ...Object.keys(guide.answers)])];
  const rows = named.map((last) => [last, ...aspects.map((aspect) => aspectOf(guide, last, aspect) ?? '')]);
  return [['after', ...aspects], ...rows.filter(([, ...cells]) => cells.join('') !== '')]
    .map((row) => row.join('\t').replaceAll('Intent', ''))
    .join('\n');
}

async function main([locale = '', ...rest]: readonly string[]): Promise<void> {
  const usage = `npm run script -- LOCALE: all that can be said, of ${locales.join(', ')};\nor follow-ups: a table`;
  if (locale === '--help') return console.log(usage);
  if (locale === 'follow-ups' && rest.length === 0) return console.log(followUps());
  if (isLocale(locale) && rest.length === 0) return console.log(await scriptOf(locale));
  console.error(usage);
  process.exitCode = 2;
}

if (require.main === module) void main(process.argv.slice(2));
