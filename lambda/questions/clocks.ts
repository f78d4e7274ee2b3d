/** Times as they are said: in Eastern time, and in the caller's own where it is known and differs. */
import type { DateTime } from 'luxon';
import type { Turn } from '../conversation/turn';

/** Whether clocks in `zone` show the same as those of `at`. */
export const sameClock = (at: DateTime, zone: string): boolean => at.setZone(zone).offset === at.offset;

/** "8 a.m. Eastern", or "8 a.m. Eastern, 5 a.m. your time"; with the day where it is another one there. */
export function eastern(turn: Turn, at: DateTime, zone: string | undefined): string {
  return inBothZones(turn, [at], zone);
}

/** "8 a.m. to noon Eastern", or "8 a.m. to noon Eastern, 5 a.m. to 9 a.m. your time". */
export function easternFromTo(turn: Turn, from: DateTime, until: DateTime, zone: string | undefined): string {
  return inBothZones(turn, [from, until], zone);
}

function inBothZones(turn: Turn, times: readonly DateTime[], zone: string | undefined): string {
  const { words } = turn;
  const { fromTo, eastern: easternOnly, easternAndYours, onWeekday } = words.hours;
  const there = times.map((time) => inLineZone(turn, time));
  const clocks = there.map(words.grammar.clock).reduce(fromTo);
  if (zone === undefined || there.every((time) => sameClock(time, zone))) return easternOnly(clocks);
  const here = there.map((time) => {
    const yours = time.setZone(zone);
    const clock = words.grammar.clock(yours);
    return yours.weekday === time.weekday ? clock : onWeekday(clock, words.grammar.weekday(yours.weekday));
  });
  return easternAndYours(clocks, here.reduce(fromTo));
}

/** The day of `then` in the zone of the line, as the caller would call it today: "tomorrow", "Monday". */
export const dayName = (turn: Turn, then: DateTime, zone: string | undefined): string =>
  turn.words.grammar.day(inLineZone(turn, then), today(turn, then, zone));

/** The day of `then` as an adverb: "tomorrow", "on Monday". */
export const onDayName = (turn: Turn, then: DateTime, zone: string | undefined): string =>
  turn.words.grammar.onDay(inLineZone(turn, then), today(turn, then, zone));

/** A day that is over in the zone of the line, as an adverb: "yesterday", "last Thursday". */
export const dayBefore = (turn: Turn, then: DateTime): string =>
  turn.words.grammar.dayBefore(inLineZone(turn, then), today(turn, then, undefined));

const lineZone = ({ guide }: Turn): string => guide.facts['live-hours'].value.zone;

const inLineZone = (turn: Turn, at: DateTime): DateTime => at.setZone(lineZone(turn));

/** The moment of the request on the caller's calendar. */
const today = (turn: Turn, then: DateTime, zone: string | undefined): DateTime =>
  (turn.at ?? then).setZone(zone ?? lineZone(turn));
