import { DateTime } from 'luxon';
import { guide } from '../../guides/index';
import { readingOf } from '../../core/guide/guide';
import { daysOff, nextOpening, openingAt, type LiveHours, type Opening } from '../../core/guide/hours';
import {
  daysOff as holidaysOff,
  openingOnTheWall,
  opensOnTheWall,
  QUARTER,
  quarters,
  requestZones,
  wallAt,
  writtenOut,
} from './calendar';

const NEW_YORK = 'America/New_York';

/** Eight to eight on working days. */
const hours: LiveHours = {
  shifts: [{ days: [1, 2, 3, 4, 5], from: '08:00', until: '20:00' }],
  zone: NEW_YORK,
  closedOnHolidays: true,
};

const clock = (at: DateTime): string => at.toFormat('yyyy-MM-dd HH:mm');

/** An opening in a line, in New York's clock. */
function line(opening: Opening): string {
  switch (opening.is) {
    case 'open':
      return `open until ${clock(opening.until)}`;
    case 'closed':
      return opening.because === 'holiday' ? `closed: holiday ${opening.holiday}` : `closed: ${opening.because}`;
    default:
      return opening satisfies never;
  }
}

test.each(writtenOut)('$at: $is, opens next at $next', ({ at, is, next }) => {
  const moment = DateTime.fromISO(at, { setZone: true });
  expect(line(openingAt(hours, moment))).toBe(is);
  expect(nextOpening(hours, moment).toFormat("yyyy-MM-dd'T'HH:mmZZ")).toBe(next);
});

describe('every quarter hour, told by a clock on a wall in New York', () => {
  test.each([
    ['an ordinary week', '2026-04-19', '2026-04-27'],
    ['the clocks go forward in 2026', '2026-03-07', '2026-03-14'],
    ['the clocks go back in 2026', '2026-10-31', '2026-11-07'],
    ['the clocks go forward in 2027', '2027-03-13', '2027-03-20'],
    ['the clocks go back in 2027', '2027-11-06', '2027-11-13'],
  ])('%s', (_, from, until) => {
    expect(differences(quarters(from, until))).toEqual([]);
  });

  test('every federal holiday of 2026, 2027 and 2028, and the evening before', () => {
    const near = [...holidaysOff.keys()].flatMap((day) => {
      const [before, after] = [-1, 2].map((days) => DateTime.fromISO(day).plus({ days }).toISODate() ?? '');
      // In UTC: the evening before in New York begins when the day has.
      return quarters(before ?? '', after ?? '').slice(24 * 4);
    });
    expect(near.length).toBeGreaterThan(33 * 24 * 4);
    expect(differences(near)).toEqual([]);
  });
});

/**
 * Where the hours differ from the wall. Each moment is expressed in one zone after the other: five zones and
 * the 96 quarter hours of a day have no factor in common, so that every zone meets every time of the day.
 */
function differences(moments: readonly number[]): readonly string[] {
  return moments.flatMap((ms) => {
    const zone = requestZones[(ms / QUARTER) % requestZones.length];
    const at = DateTime.fromMillis(ms, { ...(zone !== undefined && { zone }) });
    const expected = `${openingOnTheWall(wallAt(ms))}, next ${new Date(nextOnTheWall(ms)).toISOString()}`;
    const came = `${line(openingAt(hours, at))}, next ${nextOpening(hours, at).toUTC().toISO()}`;
    return came === expected ? [] : [`${at.toISO()}: ${came}, but the wall says ${expected}`];
  });
}

/** The next moment at which the line opens, by going from quarter hour to quarter hour. */
function nextOnTheWall(ms: number): number {
  const known = openings.get(ms);
  if (known !== undefined) return known;
  let at = ms + QUARTER;
  while (!opensOnTheWall(wallAt(at))) at += QUARTER;
  // All moments on the way open at the same one.
  for (let before = at - QUARTER; before >= ms; before -= QUARTER) openings.set(before, at);
  return at;
}
const openings = new Map<number, number>();

describe('hours of another kind', () => {
  const at = (iso: string): DateTime => DateTime.fromISO(iso, { setZone: true });

  test('a line that knows no holidays is open on Christmas', () => {
    const always = { ...hours, closedOnHolidays: false };
    expect(line(openingAt(always, at('2026-12-25T10:00-05:00')))).toBe('open until 2026-12-25 20:00');
    expect(clock(nextOpening(always, at('2026-12-24T22:00-05:00')))).toBe('2026-12-25 08:00');
  });

  test('other days, another zone', () => {
    const pacific: LiveHours = {
      shifts: [{ days: [6, 7], from: '09:30', until: '12:00' }],
      zone: 'America/Los_Angeles',
      closedOnHolidays: true,
    };
    expect(line(openingAt(pacific, at('2026-03-07T12:29-05:00')))).toBe('closed: before');
    expect(line(openingAt(pacific, at('2026-03-07T12:30-05:00')))).toBe('open until 2026-03-07 12:00');
    expect(line(openingAt(pacific, at('2026-03-09T12:30-04:00')))).toBe('closed: day-off');
  });

  test('hours that name no day have no next opening', () => {
    const never = { ...hours, shifts: [] };
    expect(() => nextOpening(never, at('2026-03-03T10:00-05:00'))).toThrow('no open day');
  });

  test('a break at noon, and a shorter Saturday', () => {
    const broken: LiveHours = {
      ...hours,
      shifts: [
        { days: [1, 2, 3, 4, 5], from: '13:00', until: '17:00' },
        { days: [1, 2, 3, 4, 5], from: '08:00', until: '12:00' },
        { days: [6], from: '09:00', until: '12:00' },
      ],
    };
    expect(line(openingAt(broken, at('2026-03-03T11:59-05:00')))).toBe('open until 2026-03-03 12:00');
    expect(line(openingAt(broken, at('2026-03-03T12:00-05:00')))).toBe('closed: between');
    expect(clock(nextOpening(broken, at('2026-03-03T12:00-05:00')))).toBe('2026-03-03 13:00');
    expect(line(openingAt(broken, at('2026-03-03T17:00-05:00')))).toBe('closed: after');
    expect(line(openingAt(broken, at('2026-03-07T10:00-05:00')))).toBe('open until 2026-03-07 12:00');
    expect(clock(nextOpening(broken, at('2026-03-06T18:00-05:00')))).toBe('2026-03-07 09:00');
    expect(daysOff(broken)).toEqual([7]);
    // One shift that hands over to the next is no break.
    const joined = {
      ...broken,
      shifts: broken.shifts.map((shift) => ({ ...shift, until: shift.until.replace('12:00', '13:00') })),
    };
    expect(line(openingAt(joined, at('2026-03-03T12:30-05:00')))).toBe('open until 2026-03-03 17:00');
  });

  test('the hours of the guide are what leads in it', () => {
    const { shifts, zone } = readingOf(guide).take('live-hours').value;
    expect({ shifts, zone, closedOnHolidays: true }).toEqual(hours);
  });
});
