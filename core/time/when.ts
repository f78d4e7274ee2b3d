import { DateTime } from 'luxon';

/** A part of the day, as MO, AF, EV and NI: morning, afternoon, evening, night. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

/** The days that a caller named. Days are starts of days in the caller's zone. */
export type Days =
  | { readonly is: 'day'; readonly day: DateTime }
  /** A Saturday and the Sunday after it. */
  | { readonly is: 'two-days'; readonly saturday: DateTime }
  /** Seven days from a Monday. */
  | { readonly is: 'week'; readonly monday: DateTime }
  | { readonly is: 'now' }
  /** A month, by its first day. */
  | { readonly is: 'month'; readonly first: DateTime }
  /** A season, a year, a month of any year: too long for a yes or no. */
  | { readonly is: 'long' };

/** The time of day that a caller named. */
export type TimeOfDay =
  | { readonly is: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly is: 'part'; readonly part: DayPart };

/** First and last hour of the parts of a day, as people use the words ("tonight" begins with the evening); the last hour is not part of it. */
export const partHours: Readonly<Record<DayPart, readonly [from: number, until: number]>> = {
  MO: [6, 12],
  AF: [12, 17],
  EV: [17, 21],
  NI: [18, 24],
};

/** The years that anybody means: outside of them days cannot be counted on, nor added to. */
const isMeant = ({ isValid, year }: DateTime): boolean => isValid && year >= 1900 && year < 2200;

/** A moment in ISO 8601, in `zone`; undefined for a text that is none, or far from any time that could be meant. */
export function momentOf(iso: string, zone = 'utc'): DateTime | undefined {
  const moment = DateTime.fromISO(iso, { zone });
  return isMeant(moment) ? moment : undefined;
}

/**
 * The days that a date slot stands for, in `zone`. Takes every form in which speech recognition writes a date: a day, a week
 * (2026-W48), its end (2026-W48-WE), a day of any year (XXXX-12-25: the next one from `now`), months, quarters,
 * seasons, years, decades and PRESENT_REF. Undefined for a text that is no date.
 */
export function daysOf(date: string, zone: string, now: DateTime): Days | undefined {
  if (date === 'PRESENT_REF') return { is: 'now' };
  const [, ofAnyYear] = /^XXXX(-\d{2}-\d{2})$/.exec(date) ?? [];
  if (ofAnyYear !== undefined) return nextOf(ofAnyYear, now.setZone(zone));
  const [, month] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-XX)?$/.exec(date) ?? [];
  if (month !== undefined) return { is: 'month', first: DateTime.fromISO(month, { zone }) };
  if (LONG.test(date)) return { is: 'long' };
  const [, day, week, end] = /^(?:(\d{4}-\d{2}-\d{2})|(\d{4}-W\d{2})(-WE)?)$/.exec(date) ?? [];
  const start = DateTime.fromISO(day ?? week ?? '', { zone }).startOf('day');
  if (!start.isValid) return undefined;
  if (day !== undefined) return { is: 'day', day: start };
  return end === undefined ? { is: 'week', monday: start } : { is: 'two-days', saturday: start.plus({ days: 5 }) };
}

/** The next day of a calendar date ("-12-25"), today included; a leap day may be years away. */
function nextOf(date: string, now: DateTime): Days | undefined {
  for (let year = now.year; year <= now.year + 8; year += 1) {
    const day = DateTime.fromISO(`${year}${date}`, { zone: now.zone });
    if (day.isValid && day >= now.startOf('day')) return { is: 'day', day };
  }
  return undefined;
}

/** A decade, a year, a month, a quarter, a season: as whole numbers, or with X for what is open. */
const LONG = /^(\d{3}X|\d{2}XX|\d{4}|XXXX)(-(XX|0[1-9]|1[0-2]|Q[1-4]|SP|SU|FA|WI))?(-XX)?$/;

/** The time of day that a time slot stands for: 08:30, MO, AF, EV or NI. Undefined for a text that is no time. */
export function timeOfDay(time: string): TimeOfDay | undefined {
  const part = (Object.keys(partHours) as DayPart[]).find((code) => code === time);
  if (part) return { is: 'part', part };
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(time) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  const isTime = (hour < 24 && minute < 60) || (hour === 24 && minute === 0);
  return isTime ? { is: 'clock', hour: hour % 24, minute } : undefined;
}

/** Calendar days from `from` to `at`, each in its own zone; negative where `at` is over. */
export function daysFrom(from: DateTime, at: DateTime): number {
  const here = from.setZone(at.zone, { keepLocalTime: true }).startOf('day');
  return Math.round(at.startOf('day').diff(here, 'days').days);
}
