/** How English builds lists, clock times, days and numbers. */
import type { DateTime } from 'luxon';
import { letters, say, saidAs, toText, type Speech } from '../../core/speech/speech';
import type { Key } from '../../core/guide/keys';
import type { Holiday, OtherDay } from '../../core/time/holidays';

/** "a", "a and b", "a, b, and c". */
export function list(items: readonly Speech[], joiner: 'and' | 'or' = 'and'): Speech {
  return items.flatMap((item, i) => {
    if (i === 0) return item;
    const last = i === items.length - 1;
    const between = last ? `${items.length > 2 ? ',' : ''} ${joiner} ` : ', ';
    return say`${between}${item}`;
  });
}

/** One after the other: "a, b". */
export const commas = (items: readonly Speech[]): Speech =>
  items.flatMap((item, i) => (i === 0 ? item : say`, ${item}`));

/** For items that hold commas themselves: "a; b, if any; and c". */
export function longList(items: readonly Speech[]): Speech {
  return items.flatMap((item, i) => (i === 0 ? item : say`; ${i === items.length - 1 ? 'and ' : ''}${item}`));
}

/** One after the other: "1, then star, then 4". */
export function sequence(items: readonly Speech[]): Speech {
  return items.flatMap((item, i) => (i === 0 ? item : say`, then ${item}`));
}

/** "8 a.m.", "8:30 p.m.", "noon". */
export function clock(at: Pick<DateTime, 'hour' | 'minute'>): string {
  if (at.minute === 0 && at.hour === 12) return 'noon';
  if (at.minute === 0 && at.hour % 24 === 0) return 'midnight';
  const minutes = at.minute === 0 ? '' : `:${String(at.minute).padStart(2, '0')}`;
  return `${at.hour % 12 === 0 ? 12 : at.hour % 12}${minutes} ${at.hour < 12 ? 'a.m.' : 'p.m.'}`;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of an ISO weekday (Monday is 1). */
export function weekday(number: number): string {
  return weekdays[number - 1] ?? '';
}

/** "Monday to Friday" for days that follow each other, else a list. */
export function days(numbers: readonly number[]): Speech {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (first === undefined || last === undefined) return [];
  const unbroken = numbers.length > 2 && last - first === numbers.length - 1;
  return unbroken ? say`${weekday(first)} to ${weekday(last)}` : list(numbers.map((n) => say`${weekday(n)}`));
}

/** The zones of the United States by their common names; any other as the language's own data names it. */
const zones: Readonly<Record<string, string>> = {
  'America/New_York': 'Eastern',
  'America/Chicago': 'Central',
  'America/Denver': 'Mountain',
  'America/Phoenix': 'Arizona',
  'America/Los_Angeles': 'Pacific',
  'America/Anchorage': 'Alaska',
  'Pacific/Honolulu': 'Hawaii',
};

/** The name of an IANA zone, to stand before "time": "Eastern". */
export function zone(id: string): string {
  const known = zones[id];
  if (known !== undefined) return known;
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

/** Calendar days from `from` to `at`, each in its own zone; negative where `at` is over. */
const daysFrom = (from: DateTime, at: DateTime): number => {
  const here = from.setZone(at.zone, { keepLocalTime: true }).startOf('day');
  return Math.round(at.startOf('day').diff(here, 'days').days);
};

const dated = (at: DateTime, from: DateTime): string =>
  `${weekday(at.weekday)}, ${months[at.month - 1] ?? ''} ${at.day}${at.year === from.year ? '' : `, ${at.year}`}`;

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
  return number === undefined ? year : `${months[Number(number) - 1] ?? ''} ${year}`;
}

/** A key as American callers name it. */
export function key(press: Key): Speech {
  if (press === '#') return say`${saidAs('#', 'pound')}`;
  if (press === '*') return say`${saidAs('*', 'star')}`;
  return say`${press}`;
}

/** Small numbers as words. */
export function count(n: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][n] ?? String(n);
}

/** "first", "second" … for the items of a list that is read one by one. */
export function ordinal(n: number): string {
  return (
    ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'][n] ?? String(n)
  );
}

const holidayNames: Readonly<Record<Holiday | OtherDay, string>> = {
  'new-years-day': "New Year's Day",
  'martin-luther-king-day': 'Martin Luther King Day',
  'presidents-day': "Presidents' Day",
  'memorial-day': 'Memorial Day',
  juneteenth: 'Juneteenth',
  'independence-day': 'Independence Day',
  'labor-day': 'Labor Day',
  'columbus-day': 'Columbus Day',
  'veterans-day': 'Veterans Day',
  thanksgiving: 'Thanksgiving',
  'christmas-day': 'Christmas Day',
  'christmas-eve': 'Christmas Eve',
  'new-years-eve': "New Year's Eve",
  'black-friday': 'Black Friday',
  'valentines-day': "Valentine's Day",
  'good-friday': 'Good Friday',
  easter: 'Easter',
  'mothers-day': "Mother's Day",
  'fathers-day': "Father's Day",
  halloween: 'Halloween',
  'election-day': 'Election Day',
};

export function holiday(name: Holiday | OtherDay): string {
  return holidayNames[name];
}

/** An agency's name: its initials letter by letter, any other name as it stands. */
export function agency(name: string): Speech {
  return /^\p{Lu}+$/u.test(name) ? say`${letters(name)}` : say`${name}`;
}

/** The first letter of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
