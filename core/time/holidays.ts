import type { DateTime } from 'luxon';
import table from './holidays.json';

/** Days with a name: the federal holidays (5 U.S.C. 6103(a)), and others that callers name like them. */
export type Holiday = keyof typeof table.federal;
export type OtherDay = keyof typeof table.others;

/** A fixed day; the `nth` weekday of a month (Monday is 1, and -1 the last one), or some days after it; or some after Easter. */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

const rules: Readonly<Record<Holiday, Extract<Rule, { month: number }>>> = table.federal;
const others: Readonly<Record<OtherDay, Rule>> = table.others;

export const holidays = Object.keys(rules) as readonly Holiday[];
export const otherDays = Object.keys(others) as readonly OtherDay[];

const SATURDAY = 6;
const SUNDAY = 7;

/** The day on which a holiday itself falls in the year of `inYear`, at the start of the day in its zone. */
export const holidayIn = (holiday: Holiday, inYear: DateTime): DateTime => dayOf(rules[holiday], inYear);

/** The day of a name in the year of `inYear`, at the start of the day in its zone. */
export const otherDayIn = (name: OtherDay, inYear: DateTime): DateTime => dayOf(others[name], inYear);

function dayOf(rule: Rule, inYear: DateTime): DateTime {
  if ('easter' in rule) return easterIn(inYear).plus({ days: rule.easter });
  const first = inYear.startOf('year').set({ month: rule.month });
  if ('day' in rule) return first.set({ day: rule.day });
  const { weekday, nth, plus = 0 } = rule;
  const last = first.endOf('month').startOf('day');
  if (nth < 0) return last.minus({ days: (last.weekday - weekday + 7) % 7 });
  return first.plus({ days: ((weekday - first.weekday + 7) % 7) + (nth - 1) * 7 + plus });
}

/**
 * The day off for a holiday: a Saturday holiday is observed on the Friday before,
 * a Sunday one on the Monday after (5 U.S.C. 6103(b) and Executive Order 11582).
 */
export function observedIn(holiday: Holiday, inYear: DateTime): DateTime {
  const day = holidayIn(holiday, inYear);
  if (day.weekday === SATURDAY) return day.minus({ days: 1 });
  if (day.weekday === SUNDAY) return day.plus({ days: 1 });
  return day;
}

/** The federal holiday observed on the calendar day of `at` (in its own zone), or undefined. New Year's may be observed in the old year. */
export function holidayOn(at: DateTime): Holiday | undefined {
  const inMonth = (month: number): boolean => holidays.some((holiday) => rules[holiday].month === month);
  if (!inMonth(at.month)) return undefined;
  // A calendar has no clock: in UTC the same days are found in a fraction of the time.
  const day = at.setZone('utc', { keepLocalTime: true }).startOf('day');
  // A day off is in the month of its holiday, but for New Year's Day kept on the last day of the old year.
  const nearby = day.month === 12 ? [day, day.plus({ days: 1 })] : [day];
  return holidays.find((holiday) =>
    nearby.some((near) => rules[holiday].month === near.month && observedIn(holiday, near).equals(day)),
  );
}

/** The first federal holiday that is observed after the calendar day of `at`, and its day, in the zone of `at`. */
export function nextHolidayAfter(at: DateTime): { readonly holiday: Holiday; readonly day: DateTime } {
  let day = at.startOf('day');
  for (;;) {
    day = day.plus({ days: 1 });
    const holiday = holidayOn(day);
    if (holiday) return { holiday, day };
  }
}

/** Western Easter Sunday of a year, at the start of the day. Source: the "anonymous" Gregorian rule (Meeus, Astronomical Algorithms, ch. 8). */
function easterIn(inYear: DateTime): DateTime {
  const { year } = inYear;
  const { floor } = Math;
  const [golden, century, inCentury] = [year % 19, floor(year / 100), year % 100];
  const correction = floor((century - floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return inYear.startOf('year').set({ month: floor(days / 31), day: (days % 31) + 1 });
}
