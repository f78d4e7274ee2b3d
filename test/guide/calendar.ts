/**
 * What the tests know of calendars and clocks without asking the code that they test: Amazon's and
 * luxon's arithmetic stay out of it. Wall clocks come from Intl, days from Date in UTC.
 */

/** Zones in which requests may be expressed: the line's own, with other changes of the clock, without any, and a half hour off. */
export const requestZones = [
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'America/Phoenix',
  'Asia/Kolkata',
] as const;

/** The days on which federal offices are closed, as the Office of Personnel Management lists them. */
export const daysOff: ReadonlyMap<string, string> = new Map([
  ['2026-01-01', 'new-years-day'],
  ['2026-01-19', 'martin-luther-king-day'],
  ['2026-02-16', 'presidents-day'],
  ['2026-05-25', 'memorial-day'],
  ['2026-06-19', 'juneteenth'],
  ['2026-07-03', 'independence-day'],
  ['2026-09-07', 'labor-day'],
  ['2026-10-12', 'columbus-day'],
  ['2026-11-11', 'veterans-day'],
  ['2026-11-26', 'thanksgiving'],
  ['2026-12-25', 'christmas-day'],
  ['2027-01-01', 'new-years-day'],
  ['2027-01-18', 'martin-luther-king-day'],
  ['2027-02-15', 'presidents-day'],
  ['2027-05-31', 'memorial-day'],
  ['2027-06-18', 'juneteenth'],
  ['2027-07-05', 'independence-day'],
  ['2027-09-06', 'labor-day'],
  ['2027-10-11', 'columbus-day'],
  ['2027-11-11', 'veterans-day'],
  ['2027-11-25', 'thanksgiving'],
  ['2027-12-24', 'christmas-day'],
  ['2027-12-31', 'new-years-day'],
  ['2028-01-17', 'martin-luther-king-day'],
  ['2028-02-21', 'presidents-day'],
  ['2028-05-29', 'memorial-day'],
  ['2028-06-19', 'juneteenth'],
  ['2028-07-04', 'independence-day'],
  ['2028-09-04', 'labor-day'],
  ['2028-10-09', 'columbus-day'],
  ['2028-11-10', 'veterans-day'],
  ['2028-11-23', 'thanksgiving'],
  ['2028-12-25', 'christmas-day'],
]);

/** A quarter hour in milliseconds: all offsets and changes of the clock are whole numbers of it. */
export const QUARTER = 15 * 60 * 1000;

/** Every quarter hour from the start of one UTC day until the start of another, in milliseconds of the epoch. */
export function quarters(from: string, until: string): readonly number[] {
  const [start, end] = [Date.parse(`${from}T00:00Z`), Date.parse(`${until}T00:00Z`)];
  return Array.from({ length: (end - start) / QUARTER }, (_, i) => start + i * QUARTER);
}

const clockOnTheWall = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  weekday: 'short',
});

/** What calendar and clock on a wall in New York show. */
export interface Wall {
  readonly day: string;
  readonly weekend: boolean;
  readonly time: string;
}

export function wallAt(ms: number): Wall {
  const parts = new Map(clockOnTheWall.formatToParts(ms).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    weekend: ['Sat', 'Sun'].includes(part('weekday')),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** What the hours are at a moment, in a line: eight to eight on working days. */
export function openingOnTheWall({ day, weekend, time }: Wall): string {
  const off = daysOff.get(day);
  if (weekend) return 'closed: day-off';
  if (off !== undefined) return `closed: holiday ${off}`;
  if (time < '08:00') return 'closed: before';
  if (time < '20:00') return `open until ${day} 20:00`;
  return 'closed: after';
}

/** Whether the line opens at this very moment. */
export const opensOnTheWall = ({ day, weekend, time }: Wall): boolean =>
  time === '08:00' && !weekend && !daysOff.has(day);
