/** Weekly hours as they are said. */
import type { Hours } from '../guide/guide';
import { clockOn, sameClock, timeOf } from '../guide/hours';
import { say, type Speech } from '../speech/speech';
import type { Turn } from './turn';

/** Whose clock the hours are told on too: the caller's zone, where the session knows it. */
type Telling = Pick<Turn, 'words'> & Partial<Pick<Turn, 'at' | 'session'>>;

/**
 * The shifts one after the other, in their own zone, and in the caller's where that is known and differs; `inShort` in
 * the caller's alone.
 */
export function weeklySaid({ at, session, words }: Telling, { shifts, zone }: Hours, inShort = false): Speech {
  const { fromTo, shift, weekly, weeklyAndYours, weeklyWhereYouAre, weeklyYours } = words.hours;
  const said = (clock: (time: string) => string) =>
    shifts.map(({ days, from, until }) =>
      shift(words.grammar.days(days.toSorted((a, b) => a - b)), clock(from), clock(until)),
    );
  const theirs = said((time) => clockFace(words, time));
  if (zone === 'caller') return weeklyWhereYouAre(theirs);
  const [there, own] = [at?.setZone(zone), session?.zone];
  if (!there || !own || sameClock(there, own)) return weekly(theirs, words.grammar.zone(zone));
  const here = (time: string): string => words.grammar.clock(clockOn(there, time).setZone(own));
  if (inShort) return weeklyYours(said(here));
  const yours = shifts.map(({ from, until }) => say`${fromTo(here(from), here(until))}`);
  return weeklyAndYours(theirs, words.grammar.zone(zone), yours);
}

/** A clock time of the guide ("08:00") as it is said; no day and no zone are needed to read a clock. */
export const clockFace = (words: Turn['words'], time: string): string => words.grammar.clock(timeOf(time));
