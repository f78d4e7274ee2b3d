/** How sure an answer is, by what was taken for it. */
import type { Known } from '../guide/reading';
import type { Speech } from '../speech/speech';
import type { Turn } from './turn';

type WhoSays = Pick<Turn['words']['about'], 'said' | 'says'>;

/**
 * Said after what was taken: that a fact is past the day until which it was checked, else who says so of the first that
 * rests on one weak source. Days are compared in UTC: a caveat that comes hours early or late misleads nobody.
 */
export function caveatOf(
  turn: Turn,
  taken: readonly Known[],
  whose: WhoSays & Partial<{ readonly partly: WhoSays }> = turn.words.about,
): Speech | undefined {
  const old = oldIn(turn, taken);
  if (old) return old;
  const weak = taken.find(({ sure }) => !sure);
  if (!weak) return undefined;
  if (isJustNamed(turn, weak)) {
    // From one answer to the next it counts as named.
    turn.reading.name(weak.claim.source);
    return undefined;
  }
  // What else was told may be from somebody else.
  const isPart = taken.some(({ claim }) => claim.source !== weak.claim.source);
  return saidBy(turn, weak, (isPart ? whose.partly : undefined) ?? whose);
}

/** That one of the facts is past the day until which it was checked. */
export function oldIn({ at, words }: Turn, taken: readonly Known[]): Speech | undefined {
  const today = at?.toUTC().toISODate() ?? undefined;
  const old = today === undefined ? undefined : taken.find(({ claim }) => today > claim.checkBy);
  return old && words.about.mayBeOld(words.grammar.month(old.claim.checked));
}

/** Whether the source was named with the answer before. */
const isJustNamed = ({ session }: Turn, { claim }: Known): boolean =>
  session.said?.named?.includes(claim.source) === true;

/** "That's what one law firm said in 2022." */
function saidBy(turn: Turn, known: Known, { said, says }: WhoSays): Speech {
  turn.reading.name(known.claim.source);
  const year = yearOf(turn, known);
  return year === undefined ? says(whoSays(turn, known)) : said(whoSays(turn, known), year);
}

/** The kind of source that a fact is from, "one law firm"; one that has no kind by its name. */
export function whoSays({ guide, names, words }: Turn, { claim: { source } }: Known): string {
  const kind = guide.sources[source]?.is;
  return kind === undefined ? (names.sources[source] ?? source) : words.about.sources[kind];
}

/** For as many years a claim is told without its year. */
const RECENT = 2;

/** The year of a claim that is no longer recent; undefined for one that is, or that bears no date. */
export function yearOf({ at }: Turn, { claim: { date } }: Known): string | undefined {
  if (date === null || !at) return undefined;
  // As exact as the claim's own date: a year is compared with a year.
  // In text: the first duration of a cold start would cost as much as all the rest of the answer.
  const recent = `${at.year - RECENT}${(at.toISODate() ?? '').slice(4)}`;
  return date < recent.slice(0, date.length) ? date.slice(0, 4) : undefined;
}
