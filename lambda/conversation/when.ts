import { DateTime } from 'luxon';

/** A part of the day, as ISO-like codes of Amazon's: morning, afternoon, evening, night. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

/** The days that a caller named. Days are starts of days in the caller's zone. */
export type Days =
  | { readonly is: 'day'; readonly day: DateTime }
  | { readonly is: 'weekend'; readonly saturday: DateTime }
  /** Seven days from a Monday. */
  | { readonly is: 'week'; readonly monday: DateTime }
  | { readonly is: 'now' }
  /** A month, a season, a year: too long for a yes or no. */
  | { readonly is: 'long' };

/** The time of day that a caller named. */
export type TimeOfDay =
  | { readonly is: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly is: 'part'; readonly part: DayPart };

/** First and last hour of the parts of a day, as people use the words; the last hour is not part of it. */
export const partHours: Readonly<Record<DayPart, readonly [from: number, until: number]>> = {
  MO: [6, 12],
  AF: [12, 17],
  EV: [17, 21],
  NI: [21, 24],
};

/**
 * The days that a date slot stands for, in `zone`. Takes every form of AMAZON.DATE: a day, a week
 * (2026-W48), a weekend (2026-W48-WE), months, quarters, seasons, years, decades and PRESENT_REF.
 * Undefined for a text that is no date.
 */
export function daysOf(date: string, zone: string): Days | undefined {
  if (date === 'PRESENT_REF') return { is: 'now' };
  if (/^(\d{3}X|\d{4}|\d{2}XX)(-(XX|\d{2}|Q[1-4]|SP|SU|FA|WI))?(-XX)?$/.test(date)) return { is: 'long' };
  const start = DateTime.fromISO(date.replace(/-WE$/, ''), { zone }).startOf('day');
  if (!start.isValid) return undefined;
  if (date.endsWith('-WE')) return { is: 'weekend', saturday: start.plus({ days: 5 }) };
  return /^\d{4}-W\d{2}$/.test(date) ? { is: 'week', monday: start } : { is: 'day', day: start };
}

/** The time of day that a time slot stands for: AMAZON.TIME as 08:30, MO, AF, EV or NI. Undefined for a text that is no time. */
export function timeOfDay(time: string): TimeOfDay | undefined {
  const part = (Object.keys(partHours) as DayPart[]).find((code) => code === time);
  if (part) return { is: 'part', part };
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(time) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hour <= 24 && minute < 60 ? { is: 'clock', hour: hour % 24, minute } : undefined;
}
