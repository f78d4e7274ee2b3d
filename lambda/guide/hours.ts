import type { DateTime } from 'luxon';
import type { Facts, WeeklyHours } from './guide';
import { holidayOn, type Holiday } from './holidays';

/** The hours of live help. */
export interface LiveHours {
  readonly weekly: WeeklyHours;
  readonly closedOnHolidays: boolean;
}

export type WhyClosed =
  | { readonly because: 'weekend' }
  | { readonly because: 'holiday'; readonly holiday: Holiday }
  | { readonly because: 'before' | 'after' };

/** Times are in the zone of the hours. */
export type Opening = { readonly is: 'open'; readonly until: DateTime } | ({ readonly is: 'closed' } & WhyClosed);

/** The live hours as the guide's facts give them. */
export function liveHours(facts: Facts): LiveHours {
  const { value } = facts['live-hours'];
  // A guide that says nothing of holidays is taken at its word: its hours are its hours.
  const closedOnHolidays = (facts.holidays as Facts['holidays'] | undefined)?.value === 'us-federal';
  return { weekly: value, closedOnHolidays };
}

/** `clock` ("08:00") on the calendar day of `day`, in that day's zone. */
export function clockOn(day: DateTime, clock: string): DateTime {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return day.startOf('day').set({ hour, minute });
}

/** Whether somebody answers at `at` (any zone). The closing minute itself is closed. */
export function openingAt(hours: LiveHours, at: DateTime): Opening {
  const here = at.setZone(hours.weekly.zone);
  const closedDay = whyClosedAllDay(hours, here);
  if (closedDay) return { is: 'closed', ...closedDay };
  if (here < clockOn(here, hours.weekly.from)) return { is: 'closed', because: 'before' };
  const until = clockOn(here, hours.weekly.until);
  return here < until ? { is: 'open', until } : { is: 'closed', because: 'after' };
}

/** Why nobody answers on the whole calendar day of `day`, read in the zone of the hours; undefined on a working day. */
export function whyClosedAllDay(hours: LiveHours, day: DateTime): WhyClosed | undefined {
  if (!hours.weekly.days.includes(day.weekday)) return { because: 'weekend' };
  const holiday = hours.closedOnHolidays ? holidayOn(day) : undefined;
  return holiday && { because: 'holiday', holiday };
}

/** The first opening after `at`, in the zone of the hours. */
export function nextOpening(hours: LiveHours, at: DateTime): DateTime {
  const here = at.setZone(hours.weekly.zone);
  let day = here;
  // At most a long weekend lies between two openings; a year is a guard against hours that name no day.
  for (let tries = 0; tries < 366; tries += 1, day = day.plus({ days: 1 })) {
    const opens = clockOn(day, hours.weekly.from);
    if (opens > here && !whyClosedAllDay(hours, opens)) return opens;
  }
  throw new Error('the hours of the guide name no open day');
}

/** `clock` said in the zone of the hours on the day of `at`, as a time in `zone`. */
export function clockIn(hours: LiveHours, clock: string, at: DateTime, zone: string): DateTime {
  return clockOn(at.setZone(hours.weekly.zone), clock).setZone(zone);
}
