import { DateTime } from 'luxon';
import { guide } from '../../guides/index';
import { readingOf } from '../../core/guide/reading';
import { daysOff, nextOpening, openingAt, type LiveHours, type Opening } from '../../core/guide/hours';
import {
  daysOff as holidaysOff,
  openingOnTheWall,
  otherLines,
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

test.each(otherLines)('$line', ({ hours: moments, off, ...other }) => {
  for (const { at, is, next } of moments) {
    const moment = DateTime.fromISO(at, { setZone: true });
    if (is !== undefined) expect([at, line(openingAt(other, moment))]).toEqual([at, is]);
    if (next !== undefined) expect([at, clock(nextOpening(other, moment))]).toEqual([at, next]);
  }
  if (off) expect(daysOff(other)).toEqual(off);
});

test('hours that name no day have no next opening', () => {
  const never = { ...hours, shifts: [] };
  expect(() => nextOpening(never, DateTime.fromISO('2026-03-03T10:00-05:00'))).toThrow('no open day');
});

test('the hours of the guide are what leads in it', () => {
  const { shifts, zone } = readingOf(guide).take('live-hours').value;
  expect({ shifts, zone, closedOnHolidays: true }).toEqual(hours);
});
