/** How Spanish says times, days, lists and numbers: the tables are grammar-es.yaml. */
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { say, toText } from '../../core/speech/speech';
import { at, from, grammar, list, longList } from '../../languages/es/grammar';
import { rules } from '../../languages/es/words';
import { readYaml } from '../../tools/read';

const tables = readYaml(join(__dirname, 'grammar-es.yaml')) as {
  readonly clock: Readonly<Record<string, string>>;
  readonly list: readonly {
    readonly and?: readonly string[];
    readonly or?: readonly string[];
    readonly said: string;
  }[];
  readonly onDay: Readonly<Record<string, string>>;
  readonly stretch: readonly { readonly minutes: number; readonly said: string }[];
  readonly month: readonly { readonly date: string; readonly said: string }[];
};

const clockAt = (time: string): DateTime => DateTime.fromISO(`2026-03-03T${time}`, { zone: 'utc' });

it.each(Object.entries(tables.clock))('says %s as %s', (time, said) => {
  expect(grammar.clock(clockAt(time))).toBe(said);
});

it('contracts "a el" and "de el"', () => {
  expect(['12:00', '13:00', '08:00'].map((time) => at(grammar.clock(clockAt(time))))).toEqual([
    'al mediodía',
    'a la 1 de la tarde',
    'a las 8 de la mañana',
  ]);
  expect(from(grammar.clock(clockAt('12:00')))).toBe('del mediodía');
});

it.each(tables.list)('lists $and$or as "$said"', ({ and, or, said }) => {
  const items = (and ?? or ?? []).map((item) => say`${item}`);
  expect(toText(list(items, and ? 'and' : 'or'))).toBe(said);
});

it('separates items that hold commas, and keeps the last one joined', () => {
  expect(toText(longList([say`a, b`, say`c`, say`idiomas`]))).toBe('a, b; c; e idiomas');
  expect(toText(rules.sequence([say`1`, say`2`]))).toBe('1, luego 2');
});

it.each(Object.entries(tables.onDay))('calls %s, as seen from March 3, %s', (date, said) => {
  const at = DateTime.fromISO(date, { zone: 'America/New_York' });
  expect(grammar.onDay(at, DateTime.fromISO('2026-03-03T22:00', { zone: 'America/New_York' }))).toBe(said);
});

it('says the days of a week as a stretch, or one by one', () => {
  expect(toText(grammar.days([1, 2, 3, 4, 5]))).toBe('de lunes a viernes');
  expect(toText(grammar.days([1, 4]))).toBe('los lunes y los jueves');
});

it.each(tables.stretch)('says $minutes minutes as $said', ({ minutes, said }) => {
  expect(grammar.stretch(minutes)).toBe(said);
});

it.each(tables.month)('says the date $date as $said', ({ date, said }) => {
  expect(grammar.month(date)).toBe(said);
});
