/** Times as they are said: in the zone of the line, and in the caller's own where it is known and differs. */
import type { DateTime } from 'luxon';
import { isHours } from '../conversation/note';
import type { Services } from '../conversation/question';
import { lineSpokenOf } from '../conversation/said';
import type { Turn } from '../conversation/turn';
import { weeklySaid } from '../conversation/weekly';
import { daysOff, sameClock, type LiveHours } from '../guide/hours';
import type { Speech } from '../speech/speech';

/** The zones that a time is told in: IANA names. */
export interface Zones {
  readonly line: string;
  /** Undefined where the device has none. */
  readonly caller: string | undefined;
}

/** The turn with the caller's zone in it, where that is known: weekly hours are then told on both clocks. */
export async function onOwnClock<T extends Turn>(turn: T, services: Services): Promise<T> {
  const zone = await services.timeZone();
  return zone === undefined ? turn : { ...turn, session: { ...turn.session, zone } };
}

/** What `tell` says. Where weekly hours are in it, it says them on the caller's clock, whose zone only then is asked for. */
export async function toldOnOwnClock<T>(turn: Turn, services: Services, tell: (turn: Turn) => T): Promise<T> {
  const told = tell(turn);
  return turn.reading.taken.some(({ value }) => isHours(value)) ? tell(await onOwnClock(turn, services)) : told;
}

const aboutHours: ReadonlySet<string> = new Set(['HoursIntent', 'OpenIntent', 'NextOpeningIntent', 'HoursHereIntent']);

/** The hours that are meant: those of another line, for a question about hours right after it; else those of live help. */
export function hoursMeant(turn: Turn): 'live-hours' | `${string}-hours` {
  const line = aboutHours.has(turn.intent) ? lineSpokenOf(turn) : undefined;
  return line === undefined ? 'live-hours' : `${line}-hours`;
}

/**
 * The hours of live help, as a moment can be held against them. Undefined where they are those of wherever the caller
 * is, and that is not known. Throws UnknownFact where the guide has no hours.
 */
export async function liveHours(turn: Turn, services: Services): Promise<LiveHours | undefined> {
  const { reading } = turn;
  const { shifts, zone } = reading.take(hoursMeant(turn)).value;
  const here = zone === 'caller' ? await services.timeZone() : zone;
  // A guide that says nothing of holidays is taken at its word: its hours are its hours.
  const closedOnHolidays = reading.maybe('holidays')?.value === 'us-federal';
  return here === undefined ? undefined : { shifts, zone: here, closedOnHolidays };
}

/** A clock time in the zone of the line, and in the caller's own where that differs; with the day where it is another. */
export const inZones = (turn: Turn, at: DateTime, zones: Zones): string => inBothZones(turn, [at], zones);

/** A stretch of time, told in the same way. */
export const fromTo = (turn: Turn, from: DateTime, until: DateTime, zones: Zones): string =>
  inBothZones(turn, [from, until], zones);

function inBothZones({ words }: Turn, times: readonly DateTime[], { line, caller }: Zones): string {
  const { fromTo: between, inZone, andYours, onWeekday } = words.hours;
  const there = times.map((time) => time.setZone(line));
  const clocks = there.map(words.grammar.clock).reduce(between);
  const zone = words.grammar.zone(line);
  if (caller === undefined || there.every((time) => sameClock(time, caller))) return inZone(clocks, zone);
  const here = there.map((time) => {
    const yours = time.setZone(caller);
    const clock = words.grammar.clock(yours);
    return yours.weekday === time.weekday ? clock : onWeekday(clock, words.grammar.weekday(yours.weekday));
  });
  return andYours(clocks, zone, here.reduce(between));
}

/** The day of `then` in the zone of the line, as the caller would call it today: "tomorrow", "Monday". */
export const dayName = (turn: Turn, then: DateTime, zones: Zones): string =>
  turn.words.grammar.day(then.setZone(zones.line), today(turn, then, zones));

/** The day of `then` as an adverb: "tomorrow", "on Monday". */
export const onDayName = (turn: Turn, then: DateTime, zones: Zones): string =>
  turn.words.grammar.onDay(then.setZone(zones.line), today(turn, then, zones));

/** A day that is over in the zone of the line, as an adverb: "yesterday", "last Thursday". */
export const dayBefore = (turn: Turn, then: DateTime, { line }: Zones): string =>
  turn.words.grammar.dayBefore(then.setZone(line), today(turn, then, { line, caller: undefined }));

/** The moment of the request on the caller's calendar. */
const today = (turn: Turn, then: DateTime, { line, caller }: Zones): DateTime =>
  (turn.at ?? then).setZone(caller ?? line);

/** The hours of the guide, as they are said. Throws UnknownFact where it has none. */
export function hoursSaid(turn: Turn): Speech {
  const { reading, words } = turn;
  const { value } = reading.take(hoursMeant(turn));
  const weekly = weeklySaid(turn, value);
  const off = daysOff(value);
  return off.length === 0 ? words.hours.people(weekly) : words.hours.peopleNotOn(weekly, words.grammar.everyWeek(off));
}
