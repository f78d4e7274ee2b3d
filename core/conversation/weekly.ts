/** Weekly hours as they are said. */
import type { Hours } from '../guide/guide';
import { timeOf } from '../guide/hours';
import type { Speech } from '../speech/speech';
import type { Turn } from './turn';

/** The shifts one after the other, and the zone that they are in. */
export function weeklySaid({ words }: Pick<Turn, 'words'>, { shifts, zone }: Hours): Speech {
  const { shift, weekly, weeklyWhereYouAre } = words.hours;
  const said = shifts.map(({ days, from, until }) =>
    shift(words.grammar.days(days.toSorted((a, b) => a - b)), clockFace(words, from), clockFace(words, until)),
  );
  return zone === 'caller' ? weeklyWhereYouAre(said) : weekly(said, words.grammar.zone(zone));
}

/** A clock time of the guide ("08:00") as it is said; no day and no zone are needed to read a clock. */
export const clockFace = (words: Turn['words'], time: string): string => words.grammar.clock(timeOf(time));
