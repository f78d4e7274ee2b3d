/**
 * All that can be said in a language, on one page for a native to read: `npm run script -- es-US`.
 * Each sentence is printed by theme, with values in its blanks such as callers hear.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { readNames, toText, type Guide, type GuideNames, type Speech, type Words } from '../core/index';
import { keys } from '../core/guide/keys';
import { holidays, otherDays } from '../core/time/holidays';
import { phone, say } from '../core/speech/speech';
import type { Blank } from '../core/speech/template';
import { contract } from '../core/words';
import { guide } from '../guides/index';
import { isLocale, languageOf, locales, wordsFor } from '../languages/index';

/** A sentence with its path in words.json, as it is said with plausible values. */
export interface Line {
  readonly path: string;
  readonly text: string;
}

/** A Tuesday morning. */
const NOW = DateTime.fromISO('2026-03-03T08:30', { zone: 'America/New_York' });

/** Plausible values for the blanks of sentences, by their names; any other is a text of no meaning. */
function examplesFor(
  { grammar, people, open, hours, about, callCompanion }: Words,
  names: GuideNames,
): Record<string, Blank> {
  const some = (things: Readonly<Record<string, { readonly name: string }>>): Speech[] =>
    Object.values(things)
      .slice(0, 3)
      .map(({ name }) => say`${name}`);
  const first = (things: Readonly<Record<string, { readonly name: string }>>): string =>
    Object.values(things)[0]?.name ?? '';
  const [tier, other] = Object.values(names.tiers);
  const [menu] = Object.values(names.menus);
  const [step, ...steps] = Object.values(names.steps);
  const clock = grammar.clock(NOW);
  const days = [NOW, NOW.plus({ days: 3 }), NOW.plus({ days: 30 })].map((at) => say`${grammar.onDay(at, NOW)}`);
  const doing = [step, ...steps].slice(0, 2).map((one, i) => ({
    is: 'press' as const,
    what: grammar.key(i === 0 ? '1' : '2'),
    purpose: one?.name ?? '',
  }));
  const shift = hours.shift(grammar.days([1, 2, 3, 4, 5]), clock, grammar.clock(NOW.set({ hour: 20, minute: 0 })));
  const weekly = hours.weekly([shift], grammar.zone('America/New_York'));
  const keyList = (['1', '2', '#'] as const).map(grammar.key);
  return {
    ...{ agency: grammar.agency(names.agency.name), invocation: names.skill.invocationName, skill: names.skill.name },
    ...{ number: phone('1-800-375-5283'), abroad: phone('1-212-620-3418'), device: 'Alexa', maker: 'Amazon' },
    ...{ who: tier ? `${tier.article} ${tier.name}` : '', ordinal: tier?.ordinal ?? '', how: people.how['calls-back'] },
    ...{ tier: tier ? `${tier.article} ${tier.name}` : '', first: other ? `${other.article} ${other.name}` : '' },
    ...{ ability: first(names.abilities), abilities: some(names.abilities), examples: some(names.topics) },
    ...{ item: first(names.ready), items: some(names.ready), nth: grammar.capital(grammar.ordinal(2)) },
    ...{ channel: first(names.channels), channels: some(names.channels), ways: some(names.channels) },
    ...{ topic: first(names.topics), topics: say`${first(names.topics)}`, names: some(names.topics) },
    ...{ menu: menu?.name ?? '', inMenu: grammar.capital(menu?.in ?? ''), key: grammar.key('4'), keys: keyList },
    ...{ steps: keyList, purpose: step?.name ?? '', hear: step?.hear ?? '', saying: Object.values(names.reasons)[0] },
    ...{ example: Object.values(names.reasons)[0], reasons: Object.values(names.reasons).map((one) => say`${one}`) },
    ...{ language: Object.values(names.languages)[0], goesTo: Object.values(names.places)[0] },
    ...{
      languages: Object.values(names.languages)
        .slice(0, 2)
        .map((one) => say`${one}`),
      openedBy: some(names.tiers),
    },
    ...{ clock, at: clock, until: grammar.clock(NOW.set({ hour: 20, minute: 0 })), from: clock, yours: clock },
    ...{ day: grammar.onDay(NOW.plus({ days: 3 }), NOW), days: grammar.days([1, 2, 3, 4, 5]), some: days },
    ...{ weekday: grammar.weekday(3), off: grammar.everyWeek([6, 7]), holiday: grammar.holiday('thanksgiving') },
    ...{ zone: grammar.zone('America/New_York'), away: grammar.stretch(200), lead: open.lead.open.open },
    ...{ fromTo: hours.fromTo(clock, grammar.clock(NOW.set({ hour: 20, minute: 0 }))), part: open.parts.AF },
    ...{
      weekly,
      shifts: [shift],
      was: grammar.dayBefore(NOW.minus({ days: 3 }), NOW),
      next: grammar.onDay(NOW.plus({ days: 30 }), NOW),
    },
    ...{
      source: Object.values(names.sources)[0],
      published: grammar.month('2020-07'),
      checked: grammar.month('2026-11'),
    },
    ...{ since: grammar.month('2025-03'), quality: about.quality.B, agreeing: about.agreeing.many(2), year: '2020' },
    ...{ otherwise: about.otherwise.free, about: [about.differing.hours, about.differing.keys], more: 2 },
    ...{ that: toText(about.otherwise.closing(clock)), sources: 'uscis.gov', label: step?.label ?? '' },
    ...{ groups: [{ year: '2020', steps: doing }], call: 2, list: 30, refusal: 7, step: 2, of: 3 },
    ...{ hearTopic: callCompanion.hearTopic(first(names.topics)) },
  };
}

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
    return [{ path, text: typeof value === 'string' ? value : toText(value as Speech) }];
  };
  return walk(contract, words, '');
}

/** What the grammar makes of clocks, days, zones, keys and holidays. */
function grammarLines({ grammar }: Words): readonly Line[] {
  const at = (hour: number, minute = 0): DateTime => NOW.set({ hour, minute });
  const zones = ['New_York', 'Chicago', 'Denver', 'Phoenix', 'Los_Angeles', 'Anchorage'].map(
    (city) => `America/${city}`,
  );
  const days = [0, 1, 3, 9, 400].map((away) => NOW.plus({ days: away }));
  const line = (path: string, all: readonly string[]): Line => ({ path: `grammar.${path}`, text: all.join(' · ') });
  return [
    line('clock', [at(0), at(1), at(8), at(8, 30), at(12), at(13, 5), at(20)].map(grammar.clock)),
    line('weekday', [1, 2, 3, 4, 5, 6, 7].map(grammar.weekday)),
    line(
      'days',
      [[1, 2, 3, 4, 5], [1, 4], [6]].map((some) => toText(grammar.days(some))),
    ),
    line('everyWeek', [[6, 7], [7]].map(grammar.everyWeek)),
    line('zone', [...zones, 'Pacific/Honolulu', 'Asia/Kolkata'].map(grammar.zone)),
    line(
      'day',
      days.map((day) => grammar.day(day, NOW)),
    ),
    line(
      'onDay',
      days.map((day) => grammar.onDay(day, NOW)),
    ),
    line(
      'dayBefore',
      [1, 3, 40].map((ago) => grammar.dayBefore(NOW.minus({ days: ago }), NOW)),
    ),
    line('stretch', [1, 20, 60, 200, 3000].map(grammar.stretch)),
    line('month', ['2020', '2020-07', '2026-11-05'].map(grammar.month)),
    line(
      'key',
      keys.map((key) => toText(grammar.key(key))),
    ),
    line('ordinal', [1, 2, 3, 8].map(grammar.ordinal)),
    line('holiday', [...holidays, ...otherDays].map(grammar.holiday)),
  ];
}

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
  const { code } = languageOf(locale);
  const path = join(__dirname, `../guides/${guide.id}/${code}.json`);
  const [words, names] = [await wordsFor(locale), readNames(JSON.parse(readFileSync(path, 'utf8')))];
  const lines = [...linesOf(words, names), ...grammarLines(words), ...guideLines(names, guide)];
  const themeOf = (line: Line | undefined): string =>
    line?.path
      .split('.')
      .slice(0, line.path.startsWith(guide.id) ? 2 : 1)
      .join(' ') ?? '';
  const printed = lines.flatMap((line, i) => {
    const title = themeOf(line) === themeOf(lines[i - 1]) ? [] : ['', `## ${themeOf(line)}`];
    return [...title, `${line.path}: ${line.text}`];
  });
  return [`# ${locale}: ${lines.length} lines`, ...printed].join('\n');
}

async function main([locale = '', ...rest]: readonly string[]): Promise<void> {
  if (locale === '--help' || !isLocale(locale) || rest.length > 0) {
    const usage = `npm run script -- LOCALE: all that can be said, of ${locales.join(', ')}`;
    if (locale === '--help') {
      console.log(usage);
      return;
    }
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  console.log(await scriptOf(locale));
}

if (require.main === module) void main(process.argv.slice(2));
