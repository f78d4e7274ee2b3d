import type { DateTime } from 'luxon';

export type Holiday =
  | 'new-years-day'
  | 'martin-luther-king-day'
  | 'presidents-day'
  | 'memorial-day'
  | 'juneteenth'
  | 'independence-day'
  | 'labor-day'
  | 'columbus-day'
  | 'veterans-day'
  | 'thanksgiving'
  | 'christmas-day';

/** A day of the calendar: the `n`th weekday of a month (-1 is the last one), or a fixed day. Monday is 1. */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** The federal holidays of 5 U.S.C. 6103(a). */
const rules: Readonly<Record<Holiday, Rule>> = {
  'new-years-day': { month: 1, day: 1 },
  'martin-luther-king-day': { month: 1, weekday: 1, nth: 3 },
  'presidents-day': { month: 2, weekday: 1, nth: 3 },
  'memorial-day': { month: 5, weekday: 1, nth: -1 },
  juneteenth: { month: 6, day: 19 },
  'independence-day': { month: 7, day: 4 },
  'labor-day': { month: 9, weekday: 1, nth: 1 },
  'columbus-day': { month: 10, weekday: 1, nth: 2 },
  'veterans-day': { month: 11, day: 11 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'christmas-day': { month: 12, day: 25 },
};

const SATURDAY = 6;
const SUNDAY = 7;

export const holidays = Object.keys(rules) as readonly Holiday[];

/** The day on which a holiday itself falls in the year of `inYear`, at the start of the day in its zone. */
export function holidayIn(holiday: Holiday, inYear: DateTime): DateTime {
  const rule = rules[holiday];
  const first = inYear.startOf('year').set({ month: rule.month });
  if ('day' in rule) return first.set({ day: rule.day });
  if (rule.nth > 0) return nthWeekday(inYear, rule.month, rule.weekday, rule.nth);
  const last = first.endOf('month').startOf('day');
  return last.minus({ days: (last.weekday - rule.weekday + 7) % 7 });
}

/** The `nth` weekday (Monday is 1) of a month, counted from 1. */
function nthWeekday(inYear: DateTime, month: number, weekday: number, nth: number): DateTime {
  const first = inYear.startOf('year').set({ month });
  return first.plus({ days: ((weekday - first.weekday + 7) % 7) + (nth - 1) * 7 });
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

/** Days that callers name like holidays but that are none of the federal ones. */
const others = {
  'christmas-eve': (year: DateTime) => holidayIn('christmas-day', year).minus({ days: 1 }),
  'new-years-eve': (year: DateTime) => year.endOf('year').startOf('day'),
  'black-friday': (year: DateTime) => holidayIn('thanksgiving', year).plus({ days: 1 }),
  'valentines-day': (year: DateTime) => year.startOf('year').set({ month: 2, day: 14 }),
  'good-friday': (year: DateTime) => easterIn(year).minus({ days: 2 }),
  easter: (year: DateTime) => easterIn(year),
  'mothers-day': (year: DateTime) => nthWeekday(year, 5, SUNDAY, 2),
  'fathers-day': (year: DateTime) => nthWeekday(year, 6, SUNDAY, 3),
  halloween: (year: DateTime) => year.startOf('year').set({ month: 10, day: 31 }),
  // The Tuesday after the first Monday (2 U.S.C. 7).
  'election-day': (year: DateTime) => nthWeekday(year, 11, 1, 1).plus({ days: 1 }),
} as const satisfies Readonly<Record<string, (year: DateTime) => DateTime>>;

export type OtherDay = keyof typeof others;

export const otherDays = Object.keys(others) as readonly OtherDay[];

/** The day of a name in the year of `inYear`, at the start of the day in its zone. */
export const otherDayIn = (name: OtherDay, inYear: DateTime): DateTime => others[name](inYear);

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
