import { DateTime } from 'luxon';
import Holidays from 'date-holidays';
import {
  holidayIn,
  holidayOn,
  holidays,
  observedIn,
  otherDayIn,
  otherDays,
  type Holiday,
} from '../../core/time/holidays';
import { daysOff, libraryNames } from './calendar';

const NEW_YORK = 'America/New_York';
const years = Array.from({ length: 21 }, (_, i) => 2020 + i);
const yearOf = (year: number): DateTime =>
  DateTime.fromObject({ year, month: 6, day: 15, hour: 13 }, { zone: NEW_YORK });
const dayOf = (at: DateTime): string => at.toFormat('yyyy-MM-dd');

describe('beside the library date-holidays, which goes by rules of its own', () => {
  const library = new Holidays('US');

  interface Listed {
    readonly day: string;
    readonly holiday: Holiday;
    readonly observed: boolean;
  }

  /** The federal holidays that the library lists for a year, and the days off for them. */
  const listedIn = (year: number): readonly Listed[] =>
    library.getHolidays(year).flatMap(({ name, date, type }) => {
      const observed = name.endsWith(' (substitute day)');
      const holiday = libraryNames.get(name.replace(' (substitute day)', '')) as Holiday | undefined;
      // The day off for Veterans Day is a bank holiday to the library, and a public one to the law.
      const free = type === 'public' || (type === 'bank' && holiday === 'veterans-day');
      return holiday && free ? [{ day: date.slice(0, 10), holiday, observed }] : [];
    });
  const listed = years.flatMap(listedIn);

  // The law that made Juneteenth a holiday is of 2021; nobody asks about the June before.
  const asked = (year: number): readonly Holiday[] => holidays.filter((name) => year > 2020 || name !== 'juneteenth');

  test('all eleven are listed each year', () => {
    for (const year of years) {
      const inYear = listed.filter(({ day, observed }) => day.startsWith(String(year)) && !observed);
      expect(inYear.map(({ holiday }) => holiday).sort()).toEqual([...asked(year)].sort());
    }
  });

  test.each(years)('%i: the days themselves, and the days off', (year) => {
    for (const holiday of asked(year)) {
      const itself = listed.find((one) => one.holiday === holiday && !one.observed && one.day.startsWith(String(year)));
      const near = (one: Listed): boolean =>
        Math.abs(Date.parse(one.day) - Date.parse(itself?.day ?? '')) < 3 * 86_400_000;
      const instead = listedIn(year)
        .concat(listedIn(year - 1))
        .find((one) => one.holiday === holiday && one.observed && near(one));
      expect([holiday, dayOf(holidayIn(holiday, yearOf(year)))]).toEqual([holiday, itself?.day]);
      expect([holiday, dayOf(observedIn(holiday, yearOf(year)))]).toEqual([holiday, (instead ?? itself)?.day]);
    }
  });
});

test('the days off of 2026 to 2028 are those on the list of the Office of Personnel Management, and no others', () => {
  const found: [string, string][] = [];
  for (let at = DateTime.fromISO('2026-01-01T23:30', { zone: NEW_YORK }); at.year < 2029; at = at.plus({ days: 1 })) {
    const holiday = holidayOn(at);
    if (holiday) found.push([dayOf(at), holiday]);
  }
  expect(found).toEqual([...daysOff]);
});

test.each([
  // The whole day, by the calendar of the zone in which it is asked.
  ['2026-11-26T00:00-05:00', 'thanksgiving'],
  ['2026-11-26T23:59:59-05:00', 'thanksgiving'],
  ['2026-11-25T23:59:59-05:00', undefined],
  ['2026-11-27T00:00-05:00', undefined],
  // A holiday on a Saturday is kept on the Friday, and the Saturday is a Saturday.
  ['2026-07-03T12:00-04:00', 'independence-day'],
  ['2026-07-04T12:00-04:00', undefined],
  // New Year's Day of 2028 is kept in 2027.
  ['2027-12-31T12:00-05:00', 'new-years-day'],
  ['2028-01-01T12:00-05:00', undefined],
])('%s: %s', (at, holiday) => {
  expect(holidayOn(DateTime.fromISO(at, { zone: NEW_YORK }))).toBe(holiday);
});

test.each([
  ['christmas-eve', 2026, '2026-12-24'],
  ['new-years-eve', 2026, '2026-12-31'],
  ['black-friday', 2026, '2026-11-27'],
  ['black-friday', 2028, '2028-11-24'],
] as const)('%s of %i is %s', (name, year, expected) => {
  const day = otherDayIn(name, yearOf(year));
  expect(dayOf(day)).toBe(expected);
  expect(day.toMillis()).toBe(day.startOf('day').toMillis());
  expect(otherDays).toContain(name);
});
