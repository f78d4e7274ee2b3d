import type { DateTime } from 'luxon';
import type { Hours } from './guide';
import { holidayOn, type Holiday } from '../time/holidays';

/** Hours that a moment can be held against: their zone is known. */
export interface LiveHours {
  readonly shifts: Hours['shifts'];
  /** An IANA zone. */
  readonly zone: string;
  readonly closedOnHolidays: boolean;
}

export type WhyClosed =
  /** A weekday without a shift. */
  | { readonly because: 'day-off' }
  | { readonly because: 'holiday'; readonly holiday: Holiday }
  | { readonly because: 'before' | 'between' | 'after' };

/** Times are in the zone of the hours. */
export type Opening = { readonly is: 'open'; readonly until: DateTime } | ({ readonly is: 'closed' } & WhyClosed);

/** A stretch in which somebody answers; `until` is the first minute that is closed. */
export interface Open {
  readonly from: DateTime;
  readonly until: DateTime;
}

/** A 24-hour clock time ("08:00") by its parts; "24:00" is the midnight at the end of the day. */
export function timeOf(clock: string): { readonly hour: number; readonly minute: number } {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return { hour, minute };
}

/** `clock` on the calendar day of `day`, in that day's zone. */
export const clockOn = (day: DateTime, clock: string): DateTime => day.startOf('day').set(timeOf(clock));

/** Whether clocks in `zone` show the same as those of `at`. */
export const sameClock = (at: DateTime, zone: string): boolean => at.setZone(zone).offset === at.offset;

/** When somebody answers on the calendar day of `day`, read in the zone of the hours; in order, empty where nobody does. */
export const opensOn = (hours: LiveHours, day: DateTime): readonly Open[] =>
  whyClosedAllDay(hours, day) ? [] : stretchesOn(hours, day);

/** The shifts of a weekday, holiday or not. */
function stretchesOn(hours: LiveHours, day: DateTime): readonly Open[] {
  const start = day.startOf('day');
  const shifts = hours.shifts
    .filter(({ days }) => days.includes(day.weekday))
    .map(({ from, until }) => ({ from: start.set(timeOf(from)), until: start.set(timeOf(until)) }))
    .toSorted((a, b) => a.from.toMillis() - b.from.toMillis());
  // Where one shift hands over to the next, nobody notices.
  return shifts.reduce<readonly Open[]>((before, shift) => {
    const last = before.at(-1);
    return last && last.until >= shift.from
      ? [...before.slice(0, -1), { from: last.from, until: shift.until }]
      : [...before, shift];
  }, []);
}

/** Whether somebody answers at `at` (any zone). The closing minute itself is closed. */
export function openingAt(hours: LiveHours, at: DateTime): Opening {
  const here = at.setZone(hours.zone);
  const closedDay = whyClosedAllDay(hours, here);
  if (closedDay) return { is: 'closed', ...closedDay };
  const open = stretchesOn(hours, here);
  const now = open.find(({ from, until }) => from <= here && here < until);
  if (now) return { is: 'open', until: now.until };
  if (!open.some(({ from }) => here < from)) return { is: 'closed', because: 'after' };
  return { is: 'closed', because: open.some(({ until }) => until <= here) ? 'between' : 'before' };
}

/** Weekdays (ISO) on which nobody answers, in order. */
export const daysOff = ({ shifts }: Pick<LiveHours, 'shifts'>): readonly number[] =>
  [1, 2, 3, 4, 5, 6, 7].filter((day) => !shifts.some(({ days }) => days.includes(day)));

/** Why nobody answers on the whole calendar day of `day`, read in the zone of the hours; undefined on a working day. */
export function whyClosedAllDay(hours: LiveHours, day: DateTime): WhyClosed | undefined {
  if (!hours.shifts.some(({ days }) => days.includes(day.weekday))) return { because: 'day-off' };
  const holiday = hours.closedOnHolidays ? holidayOn(day) : undefined;
  return holiday && { because: 'holiday', holiday };
}

/** The first opening after `at`, in the zone of the hours. */
export function nextOpening(hours: LiveHours, at: DateTime): DateTime {
  const here = at.setZone(hours.zone);
  let day = here;
  // At most a few days lie between two openings; a year is a guard against hours that name no day.
  for (let tries = 0; tries < 366; tries += 1, day = day.plus({ days: 1 })) {
    const opens = opensOn(hours, day).find(({ from }) => from > here);
    if (opens) return opens.from;
  }
  throw new Error('the hours of the guide name no open day');
}
