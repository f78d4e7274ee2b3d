import { DateTime } from 'luxon';
import { daysOf, timeOfDay } from '../../core/time/when';

/** A Friday in November, in the evening. */
const now = DateTime.fromISO('2026-11-27T20:00Z');

const zones = ['America/New_York', 'Pacific/Honolulu', 'Asia/Kolkata'];

/** The days of a date slot, in a line. */
function line(date: string, zone: string): string | undefined {
  const days = daysOf(date, zone, now);
  switch (days?.is) {
    case 'day':
      return `day ${days.day.toFormat("yyyy-MM-dd HH:mm '('ccc')'")}`;
    case 'two-days':
      return `two-days ${days.saturday.toFormat("yyyy-MM-dd HH:mm '('ccc')'")}`;
    case 'week':
      return `week ${days.monday.toFormat("yyyy-MM-dd HH:mm '('ccc')'")}`;
    case 'month':
      return `month from ${days.first.toFormat("yyyy-MM-dd HH:mm '('ccc')'")}`;
    default:
      return days?.is;
  }
}

describe.each(zones)('AMAZON.DATE in %s', (zone) => {
  test.each([
    ['2026-11-26', 'day 2026-11-26 00:00 (Thu)'],
    ['2028-02-29', 'day 2028-02-29 00:00 (Tue)'],
    ['2026-03-08', 'day 2026-03-08 00:00 (Sun)'],
    ['2026-W48', 'week 2026-11-23 00:00 (Mon)'],
    ['2026-W01', 'week 2025-12-29 00:00 (Mon)'],
    ['2026-W53', 'week 2026-12-28 00:00 (Mon)'],
    ['2026-W48-WE', 'two-days 2026-11-28 00:00 (Sat)'],
    ['2026-W10-WE', 'two-days 2026-03-07 00:00 (Sat)'],
    ['2026-W53-WE', 'two-days 2027-01-02 00:00 (Sat)'],
    ['PRESENT_REF', 'now'],
    ['2026-11', 'month from 2026-11-01 00:00 (Sun)'],
    ['2026-11-XX', 'month from 2026-11-01 00:00 (Sun)'],
    ['2026-Q4', 'long'],
    ['2026-WI', 'long'],
    ['2026-SP', 'long'],
    ['2026-SU', 'long'],
    ['2026-FA', 'long'],
    ['2026', 'long'],
    ['2026-XX-XX', 'long'],
    ['202X', 'long'],
    ['20XX', 'long'],
  ])('%s: %s', (date, expected) => {
    expect(line(date, zone)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'tomorrow',
    'next friday',
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-W54',
    '2026-W00',
    '2026-Q5',
    '2026-XX-26',
    'XXXX-WXX-4',
    '26',
    'W48',
    '-WE',
    'WE',
    '2026-W48-WE-WE',
    '11/26/2026',
    'present_ref',
    '<speak>',
    '2026-11-26; drop',
  ])('"%s" is no date', (rubbish) => {
    expect(daysOf(rubbish, zone, now)).toBeUndefined();
  });

  test.each(['2026-13', '2026-11-26-WE', '10:00'])('"%s" is no date', (rubbish) => {
    expect(daysOf(rubbish, zone, now)).toBeUndefined();
  });
});

test.each([
  ['XXXX-11-26', 'America/New_York', 'day 2027-11-26 00:00 (Fri)'],
  ['XXXX-11-27', 'America/New_York', 'day 2026-11-27 00:00 (Fri)'],
  // In India it is the 28th already.
  ['XXXX-11-27', 'Asia/Kolkata', 'day 2027-11-27 00:00 (Sat)'],
  ['XXXX-12-25', 'Asia/Kolkata', 'day 2026-12-25 00:00 (Fri)'],
  ['XXXX-02-29', 'America/New_York', 'day 2028-02-29 00:00 (Tue)'],
  ['XXXX-02-30', 'America/New_York', undefined],
])('a day of any year is the next one: %s in %s', (date, zone, expected) => {
  expect(line(date, zone)).toBe(expected);
});

describe('AMAZON.TIME', () => {
  test.each([
    ['08:30', { is: 'clock', hour: 8, minute: 30 }],
    ['8:30', { is: 'clock', hour: 8, minute: 30 }],
    ['20:00', { is: 'clock', hour: 20, minute: 0 }],
    ['08:30:15', { is: 'clock', hour: 8, minute: 30 }],
    ['00:00', { is: 'clock', hour: 0, minute: 0 }],
    ['23:59', { is: 'clock', hour: 23, minute: 59 }],
    ['24:00', { is: 'clock', hour: 0, minute: 0 }],
    ['MO', { is: 'part', part: 'MO' }],
    ['AF', { is: 'part', part: 'AF' }],
    ['EV', { is: 'part', part: 'EV' }],
    ['NI', { is: 'part', part: 'NI' }],
  ])('%s', (time, expected) => {
    expect(timeOfDay(time)).toEqual(expected);
  });

  test.each([
    '',
    ' ',
    'mo',
    'XX',
    'noon',
    '8',
    '8 am',
    '8.30',
    '08:3',
    '08:60',
    '25:00',
    '-1:30',
    '08:30Z',
    'T08:30',
    '08:30-05:00',
    'toString',
    '__proto__',
  ])('"%s" is no time', (rubbish) => {
    expect(timeOfDay(rubbish)).toBeUndefined();
  });

  test('"24:30" is no time', () => {
    expect(timeOfDay('24:30')).toBeUndefined();
  });
});
