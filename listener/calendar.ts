import { type DateTime, Duration } from 'luxon';
import type { BuiltIns, DateField, DatePhrase, DayPart } from './built-ins';
import type { Numbers } from './numbers';
import type { Reading } from './phrase-tree';
import { treeOf } from './template';

/** A date as Alexa writes it, and the part of the day when the words said one ("tonight"). */
export interface HeardDate {
  readonly value: string;
  readonly part?: DayPart;
}

/** Reads AMAZON.DATE: every date that begins at a word, relative to `now` in the device's zone. */
export type ReadDates = (words: readonly string[], from: number, now: DateTime) => Reading<HeardDate>[];

type Said = ReadonlyMap<string, number | string>;

export function createCalendar(builtIns: BuiltIns, numbers: Numbers): ReadDates {
  const tree = treeOf(builtIns.dates);
  const readName = (words: readonly string[], type: string, at: number): readonly Reading<number | string>[] => {
    if (type === 'number') return upTo(numbers.cardinals(words, at), 999);
    if (type === 'ordinal') return numbers.ordinals(words, at);
    if (type === 'quarter') return upTo(numbers.ordinals(words, at), 4);
    if (type === 'day') return [...numbers.ordinals(words, at), ...upTo(numbers.cardinals(words, at), 31)];
    if (type === 'year') return numbers.years(words, at);
    const value = builtIns.names[type]?.[words[at] ?? ''];
    return value === undefined ? [] : [{ end: at + 1, value }];
  };

  return (words, from, now) =>
    tree
      .matches(words, from, (type, at) => readName(words, type, at))
      .flatMap(({ payload, end, slots }) => {
        const value = resolve(payload, slots, now.startOf('day'));
        return value === undefined ? [] : [{ end, value: { value, ...(payload.part && { part: payload.part }) } }];
      });
}

function upTo(readings: Reading<number>[], most: number): Reading<number>[] {
  return readings.filter(({ value }) => value > 0 && value <= most);
}

const FIELDS = {
  weekday: (day: DateTime) => day.weekday,
  day: (day: DateTime) => day.day,
  ordinal: (day: DateTime) => day.day,
  month: (day: DateTime) => day.month,
  quarter: (day: DateTime) => day.quarter,
  season: (day: DateTime) => seasonOf(day).season,
} satisfies Readonly<Record<string, (day: DateTime) => number | string>>;

/** Winter is named after the year it begins in, and in January it is last year's that still goes on. */
function seasonOf(day: DateTime): { readonly year: number; readonly season: string } {
  const { year, quarter } = day.minus({ months: 2 });
  return { year, season: ['SP', 'SU', 'FA', 'WI'][quarter - 1] ?? '' };
}

/** The day counted to, or the first from there on that is as said; undefined for a day that no calendar has. */
function resolve(phrase: DatePhrase, said: Said, today: DateTime): string | undefined {
  const { add = {}, of = 'day', first = [], century, format = 'yyyy-MM-dd' } = phrase;
  const year = century === undefined ? said.get('year') : century * 100 + Number(said.get('decade'));
  const count = Number(said.get('number') ?? 1);
  const start =
    year === undefined
      ? today.startOf(of).plus(Duration.fromObject(add).mapUnits((number) => number * count))
      : today.startOf('year').set({ year: Number(year), month: first.includes('season') ? 3 : 1 });
  const until = start.plus({ years: year === undefined ? 5 : 1 });
  const byDay = first.some((field) => field === 'day' || field === 'ordinal' || field === 'weekday');
  const fits = (field: DateField, day: DateTime) => !first.includes(field) || FIELDS[field](day) === said.get(field);
  for (let day = start; day < until;) {
    if (first.every((field) => fits(field, day))) return written(day, format);
    day = byDay && fits('month', day) ? day.plus({ days: 1 }) : day.startOf('month').plus({ months: 1 });
  }
  return undefined;
}

function written(day: DateTime, format: string): string {
  if (format === 'season') return `${seasonOf(day).year}-${seasonOf(day).season}`;
  return format === 'decade' ? `${Math.floor(day.year / 10)}X` : day.toFormat(format);
}
