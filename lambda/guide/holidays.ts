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
  if (rule.nth > 0) return first.plus({ days: ((rule.weekday - first.weekday + 7) % 7) + (rule.nth - 1) * 7 });
  const last = first.endOf('month').startOf('day');
  return last.minus({ days: (last.weekday - rule.weekday + 7) % 7 });
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

/** Days that callers name like holidays but that are none of the federal ones. */
export type OtherDay = 'christmas-eve' | 'new-years-eve' | 'black-friday';

/** The day of a name in the year of `inYear`, at the start of the day in its zone. */
export function otherDayIn(name: OtherDay, inYear: DateTime): DateTime {
  switch (name) {
    case 'christmas-eve':
      return holidayIn('christmas-day', inYear).minus({ days: 1 });
    case 'new-years-eve':
      return inYear.endOf('year').startOf('day');
    case 'black-friday':
      return holidayIn('thanksgiving', inYear).plus({ days: 1 });
    default:
      return name satisfies never;
  }
}

export const otherDays = ['christmas-eve', 'new-years-eve', 'black-friday'] as const satisfies readonly OtherDay[];
