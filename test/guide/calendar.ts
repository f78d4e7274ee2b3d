/**
 * What the tests know of calendars and clocks without asking the code that they test: Amazon's and
 * luxon's arithmetic stay out of it. Wall clocks come from Intl, days from Date in UTC.
 */
import { join } from 'node:path';
import type { LiveHours } from '../../core/guide/hours';
import { readYaml } from '../../tools/read';

/** Zones in which requests may be expressed: the line's own, with other changes of the clock, without any, and a half hour off. */
export const requestZones = [
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'America/Phoenix',
  'Asia/Kolkata',
] as const;

const table = readYaml(join(__dirname, 'calendar.yaml')) as {
  readonly 'days off': Readonly<Record<string, string>>;
  readonly 'library names': Readonly<Record<string, string>>;
  readonly hours: readonly { readonly at: string; readonly is: string; readonly next: string }[];
  readonly 'other lines': readonly (LiveHours & {
    readonly line: string;
    readonly off?: readonly number[];
    readonly hours: readonly { readonly at: string; readonly is?: string; readonly next?: string }[];
  })[];
};

/** The days on which federal offices are closed, as the Office of Personnel Management lists them. */
export const daysOff: ReadonlyMap<string, string> = new Map(Object.entries(table['days off']));

/** What the library date-holidays calls the federal holidays. */
export const libraryNames: ReadonlyMap<string, string> = new Map(Object.entries(table['library names']));

/** Moments, what the hours are then, and when they open next. */
export const writtenOut = table.hours;

/** Other hours, and what they are then. */
export const otherLines = table['other lines'];

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
