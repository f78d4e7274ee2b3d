import type { DateTime } from 'luxon';
import type { BuiltIns, DateMeaning, DayPart } from './built-ins';
import type { Numbers } from './numbers';
import { PhraseTree, type Reading } from './phrase-tree';
import { spellOut } from './template';

/** A date as Alexa writes it, and the part of the day when the words said one ("tonight"). */
export interface HeardDate {
  readonly value: string;
  readonly part?: DayPart;
}

type Named = number | string;
type Said = ReadonlyMap<string, Reading<Named>>;

/** Reads AMAZON.DATE: every date that begins at a word, relative to `now` in the device's zone. */
export type ReadDates = (words: readonly string[], from: number, now: DateTime) => Reading<HeardDate>[];

export function createCalendar(builtIns: BuiltIns, numbers: Numbers): ReadDates {
  const tree = new PhraseTree<DateMeaning>();
  for (const phrase of builtIns.dates)
    for (const say of phrase.say) for (const steps of spellOut(say)) tree.add(steps, phrase);

  const upTo = (readings: Reading<number>[], most: number) =>
    readings.filter(({ value }) => value > 0 && value <= most);
  const readName =
    (words: readonly string[]) =>
    (type: string, at: number): Reading<Named>[] => {
      if (type === 'number') return upTo(numbers.cardinals(words, at), 999);
      if (type === 'ordinal') return numbers.ordinals(words, at);
      if (type === 'day') return [...numbers.ordinals(words, at), ...upTo(numbers.cardinals(words, at), 31)];
      if (type === 'year') return numbers.years(words, at);
      const names: Readonly<Record<string, Readonly<Record<string, Named>>>> = builtIns.names;
      const value = names[type]?.[words[at] ?? ''];
      return value === undefined ? [] : [{ end: at + 1, value }];
    };

  return (words, from, now) =>
    tree.matches(words, from, readName(words)).flatMap(({ payload, end, slots }) => {
      const value = resolve(payload, slots, now.startOf('day'));
      if (value === undefined) return [];
      return [{ end, value: payload.means === 'day' && payload.part ? { value, part: payload.part } : { value } }];
    });
}

/** Dates without a year lie on or after today, as Alexa has it; undefined for a day that no calendar has. */
function resolve(meaning: DateMeaning, said: Said, today: DateTime): string | undefined {
  const number = (name: string): number | undefined => {
    const value = said.get(name)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const year = number('year');
  const month = number('month') ?? 1;
  switch (meaning.means) {
    case 'now':
      return 'PRESENT_REF';
    case 'day':
      return isoDay(today.plus({ days: meaning.add }));
    case 'weekday': {
      const weekday = number('weekday') ?? 1;
      if (meaning.weeks === 0 || meaning.past === 'nearest') {
        const ahead = (weekday - today.weekday + 7) % 7;
        return isoDay(today.plus({ days: (ahead === 0 && meaning.past === 'today' ? 7 : ahead) + meaning.weeks * 7 }));
      }
      return isoDay(today.startOf('week').plus({ weeks: meaning.weeks, days: weekday - 1 }));
    }
    case 'ordinal':
      return nextMonthWithDay(today, number('ordinal') ?? number('day') ?? 1, meaning.months);
    case 'monthDay':
      return nextYearWithDay(today, month, number('day') ?? 1, year);
    case 'later': {
      const count = meaning.count ?? number('number') ?? 1;
      return isoDay(today.plus({ [meaning.unit]: count }));
    }
    case 'week':
      return today.plus({ weeks: meaning.add }).toFormat("kkkk-'W'WW");
    case 'weekend':
      return today.plus({ weeks: meaning.add }).toFormat("kkkk-'W'WW-'WE'");
    case 'month':
      return today.plus({ months: meaning.add }).toFormat('yyyy-MM');
    case 'namedMonth':
      return `${year ?? today.year + (month < today.month ? 1 : 0)}-${pad(month)}`;
    case 'season':
      return nextSeason(today, String(said.get('season')?.value), year);
    case 'quarter':
      return today.plus({ quarters: meaning.add }).toFormat("yyyy-'Q'q");
    case 'namedQuarter': {
      const quarter = number('ordinal') ?? 1;
      return quarter > 4 ? undefined : `${year ?? today.year + (quarter < today.quarter ? 1 : 0)}-Q${quarter}`;
    }
    case 'year':
      return String(today.year + meaning.add);
    case 'namedYear':
      return year === undefined ? undefined : String(year);
    case 'decade':
      return `${Math.floor(today.year / 10) + meaning.add}X`;
    case 'namedDecade':
      return `${meaning.century * 10 + (number('decade') ?? 0) / 10}X`;
  }
}

function isoDay(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function nextMonthWithDay(today: DateTime, day: number, months: number): string | undefined {
  for (let add = months; add < months + 12; add++) {
    const date = today.startOf('month').plus({ months: add }).set({ day });
    // Luxon turns 31 April into 1 May; such a month has no such day.
    if (date.day === day && date >= today) return isoDay(date);
  }
  return undefined;
}

function nextYearWithDay(today: DateTime, month: number, day: number, year: number | undefined): string | undefined {
  const years = year === undefined ? [0, 1, 2, 3, 4].map((add) => today.year + add) : [year];
  for (const each of years) {
    const date = today.startOf('year').set({ year: each, month, day });
    if (date.day === day && (year !== undefined || date >= today)) return isoDay(date);
  }
  return undefined;
}

const LAST_MONTH: Readonly<Record<string, number>> = { SP: 5, SU: 8, FA: 11 };

function nextSeason(today: DateTime, season: string, year: number | undefined): string {
  // Winter is named after the year it begins in, and in January it is last year's that still goes on.
  if (season === 'WI') return `${year ?? (today.month <= 2 ? today.year - 1 : today.year)}-WI`;
  return `${year ?? today.year + (today.month > (LAST_MONTH[season] ?? 12) ? 1 : 0)}-${season}`;
}
