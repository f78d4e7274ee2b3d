import { Duration } from 'luxon';
import type { ClockPhrase, DurationPhrase, Said, TimePhrase, SlotValue } from './built-ins';

const HOUR = 60;
const HALF_DAY = 12 * HOUR;
const DAY = 2 * HALF_DAY;
const EVENING = 12;
/** Of "five" and "eight" alone most people mean the afternoon's and the morning's. */
const AWAKE = 7;

/** Minutes of the day. */
export function clockOf({ minute, before = false }: ClockPhrase, said: Said): SlotValue {
  const past = minute ?? Number(said.minute ?? 0) * (before ? -1 : 1);
  return { value: String((Number(said.hour) * HOUR + past + DAY) % DAY) };
}

/** AMAZON.TIME: 08:30, or MO, AF, EV, NI for a part of the day; nothing for what no clock shows, like "fifteen a. m.". */
export function timeOf({ part, at, since }: TimePhrase, said: Said): SlotValue | undefined {
  const fixed = part ?? at;
  if (fixed !== undefined) return { value: fixed };
  const minutes = Number(said.clock);
  const after = (hour: number) => (hour * HOUR + ((minutes - hour * HOUR + DAY) % HALF_DAY)) % DAY;
  const meant = after(since ?? AWAKE);
  if (minutes < HOUR || minutes >= HALF_DAY + HOUR)
    return since === undefined || meant === minutes ? { value: written(minutes) } : undefined;
  const open = since === undefined && minutes < HALF_DAY;
  return { value: written(meant), ...(open && { evening: written(after(EVENING)) }) };
}

/** AMAZON.DURATION: PT10M. */
export function durationOf({ unit, count }: DurationPhrase, said: Said): SlotValue {
  return { value: Duration.fromObject({ [unit]: count ?? Number(said.number) }).toISO() ?? '' };
}

function written(minutes: number): string {
  return Duration.fromObject({ minutes }).toFormat('hh:mm');
}
