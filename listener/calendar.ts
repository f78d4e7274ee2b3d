import { type DateTime, Duration } from 'luxon';
import type { DateField, DatePhrase, Said, SlotValue } from './built-ins';

/**
 * AMAZON.DATE, relative to `now` in the device's zone: the day counted to, or the first from there on that is as said;
 * nothing for a day that no calendar has.
 */
export function dateOf(phrase: DatePhrase, said: Said, now: DateTime): SlotValue | undefined {
  const { add = {}, of = 'day', first = [], century, format = 'yyyy-MM-dd', part } = phrase;
  const today = now.startOf('day');
  const year = century === undefined ? said.year : century * 100 + Number(said.decade);
  const count = Number(said.number ?? 1);
  const start =
    year === undefined
      ? today.startOf(of).plus(Duration.fromObject(add).mapUnits((number) => number * count))
      : today.startOf('year').set({ year: Number(year), month: first.includes('season') ? 3 : 1 });
  const until = start.plus({ years: year === undefined ? 5 : 1 });
  const byDay = first.includes('day') || first.includes('weekday');
  const fits = (field: DateField, day: DateTime) =>
    said[field] === (field === 'season' ? seasonOf(day).season : String(day.get(field)));
  for (let day = start; day < until;) {
    if (first.every((field) => fits(field, day))) return { value: written(day, format), ...(part && { part }) };
    day =
      byDay && (!first.includes('month') || fits('month', day))
        ? day.plus({ days: 1 })
        : day.startOf('month').plus({ months: 1 });
  }
  return undefined;
}

/** Winter is named after the year it begins in, and in January it is last year's that still goes on. */
function seasonOf(day: DateTime): { readonly year: number; readonly season: string } {
  const { year, quarter } = day.minus({ months: 2 });
  return { year, season: ['SP', 'SU', 'FA', 'WI'][quarter - 1] ?? '' };
}

function written(day: DateTime, format: string): string {
  if (format === 'season') return `${seasonOf(day).year}-${seasonOf(day).season}`;
  return format === 'decade' ? `${Math.floor(day.year / 10)}X` : day.toFormat(format);
}
