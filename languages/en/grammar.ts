/** How English builds lists, clock times, days and numbers. */
import type { DateTime } from 'luxon';
import { joined } from '../../core/speech/joining';
import { say, saidAs, toText, type Speech } from '../../core/speech/speech';
import type { Key } from '../../core/guide/keys';
import type { Holiday, OtherDay } from '../../core/time/holidays';
import { daysFrom } from '../../core/time/when';
import { names } from './words.json';

export { agency, capital } from '../../core/speech/joining';

const holidays: Readonly<Record<Holiday | OtherDay, string>> = names.holidays;

/** "a", "a and b", "a, b, and c". */
export const list = (items: readonly Speech[], joiner: 'and' | 'or' = 'and'): Speech =>
  joined(items, ', ', `${items.length > 2 ? ',' : ''} ${joiner} `);

/** One after the other: "a, b". */
export const commas = (items: readonly Speech[]): Speech => joined(items, ', ');

/** For items that hold commas themselves: "a; b, if any; and c". */
export const longList = (items: readonly Speech[]): Speech => joined(items, '; ', '; and ');

/** One after the other: "1, then star, then 4". */
export const sequence = (items: readonly Speech[]): Speech => joined(items, ', then ');

/** "8 a.m.", "8:30 p.m.", "noon". */
export function clock(at: Pick<DateTime, 'hour' | 'minute'>): string {
  if (at.minute === 0 && at.hour === 12) return 'noon';
  if (at.minute === 0 && at.hour % 24 === 0) return 'midnight';
  const minutes = at.minute === 0 ? '' : `:${String(at.minute).padStart(2, '0')}`;
  return `${at.hour % 12 === 0 ? 12 : at.hour % 12}${minutes} ${at.hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** The name of an ISO weekday (Monday is 1). */
export const weekday = (number: number): string => names.weekdays[number - 1] ?? '';

/** "Monday to Friday" for days that follow each other, else a list. */
export function days(numbers: readonly number[]): Speech {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (first === undefined || last === undefined) return [];
  const unbroken = numbers.length > 2 && last - first === numbers.length - 1;
  return unbroken ? say`${weekday(first)} to ${weekday(last)}` : list(numbers.map((n) => say`${weekday(n)}`));
}

/** The name of an IANA zone, to stand before "time": "Eastern". */
export function zone(id: string): string {
  const known = Object.entries(names.zones).find(([zone]) => zone === id);
  if (known) return known[1];
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longGeneric' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? id;
  return name.replace(/ (Standard )?Time$/, '');
}

/** Days of every week on which nothing happens, after "on": "weekends", "Sundays". */
export function everyWeek(numbers: readonly number[]): string {
  if (numbers.join() === '6,7') return 'weekends';
  return toText(list(numbers.map((number) => say`${weekday(number)}s`)));
}

/**
 * A day as seen from the calendar day of `from`, each in its own zone: "today", "tomorrow", "Monday",
 * "Monday, January 5", and with a year that is not this one "Monday, January 5, 2027".
 */
export function day(at: DateTime, from: DateTime): string {
  const away = daysFrom(from, at);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  return away > 1 && away < 7 ? weekday(at.weekday) : dated(at, from);
}

const dated = (at: DateTime, from: DateTime): string =>
  `${weekday(at.weekday)}, ${names.months[at.month - 1] ?? ''} ${at.day}${at.year === from.year ? '' : `, ${at.year}`}`;

/** A day that is over, as an adverb, as seen from `from`: "yesterday", "last Thursday", "on Thursday, November 26". */
export function dayBefore(at: DateTime, from: DateTime): string {
  const away = daysFrom(from, at);
  if (away === -1) return 'yesterday';
  return away < 0 && away > -7 ? `last ${weekday(at.weekday)}` : `on ${dated(at, from)}`;
}

/** A day as an adverb, as seen from `from`: "today", "tomorrow", "on Monday", "on Monday, January 5". */
export function onDay(at: DateTime, from: DateTime): string {
  const name = day(at, from);
  return name === 'today' || name === 'tomorrow' ? name : `on ${name}`;
}

/** A stretch of time: "20 minutes", "3 hours", "3 hours and 20 minutes", "2 days". Rounded to minutes, from a day on to days. */
export function stretch(minutes: number): string {
  const of = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (minutes >= 48 * 60) return `about ${of(Math.round(minutes / (24 * 60)), 'day')}`;
  // Rounded first, so that there are never 60 minutes beside the hours.
  const all = Math.max(1, Math.round(minutes));
  const [hours, rest] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return of(rest, 'minute');
  return rest === 0 ? of(hours, 'hour') : `${of(hours, 'hour')} and ${of(rest, 'minute')}`;
}

/** "July 2020", "2022": as exactly as the ISO date says, days left out. */
export function month(iso: string): string {
  const [year = '', number] = iso.split('-');
  return number === undefined ? year : `${names.months[Number(number) - 1] ?? ''} ${year}`;
}

/** A key as American callers name it. */
export function key(press: Key): Speech {
  if (press === '#') return say`${saidAs('#', 'pound')}`;
  if (press === '*') return say`${saidAs('*', 'star')}`;
  return say`${press}`;
}

/** Small numbers as words. */
export const count = (n: number): string => names.counts[n] ?? String(n);

/** "first", "second" … for the items of a list that is read one by one. */
export const ordinal = (n: number): string => names.ordinals[n] ?? String(n);

export const holiday = (name: Holiday | OtherDay): string => holidays[name];
