/** What a date or a time comes to: the tables are dates.yaml. */
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { daysOf, timeOfDay } from '../../core/time/when';
import { readYaml } from '../../tools/read';

const tables = readYaml(join(__dirname, 'dates.yaml')) as {
  readonly dates: Readonly<Record<string, string>>;
  readonly 'no dates': readonly string[];
  readonly 'any year': readonly { readonly date: string; readonly zone: string; readonly day?: string }[];
  readonly times: Readonly<Record<string, string>>;
  readonly 'no times': readonly string[];
};

/** A Friday in November, in the evening. */
const now = DateTime.fromISO('2026-11-27T20:00Z');

/** The days of a date slot, in a line. */
function line(date: string, zone: string): string | undefined {
  const days = daysOf(date, zone, now);
  const begins = (day: DateTime): string => day.toFormat("yyyy-MM-dd HH:mm '('ccc')'");
  switch (days?.is) {
    case 'day':
      return `day ${begins(days.day)}`;
    case 'two-days':
      return `two-days ${begins(days.saturday)}`;
    case 'week':
      return `week ${begins(days.monday)}`;
    case 'month':
      return `month from ${begins(days.first)}`;
    default:
      return days?.is;
  }
}

describe.each(['America/New_York', 'Pacific/Honolulu', 'Asia/Kolkata'])('AMAZON.DATE in %s', (zone) => {
  test.each(Object.entries(tables.dates))('%s: %s', (date, expected) => {
    expect(line(date, zone)).toBe(expected);
  });

  test.each(tables['no dates'])('"%s" is no date', (rubbish) => {
    expect(daysOf(rubbish, zone, now)).toBeUndefined();
  });
});

test.each(tables['any year'])('a day of any year is the next one: $date in $zone', ({ date, zone, day }) => {
  expect(line(date, zone)).toBe(day);
});

test.each(Object.entries(tables.times))('AMAZON.TIME %s: %s', (time, expected) => {
  const said = timeOfDay(time);
  expect(said && Object.values(said).join(' ')).toBe(expected);
});

test.each(tables['no times'])('"%s" is no time', (rubbish) => {
  expect(timeOfDay(rubbish)).toBeUndefined();
});
