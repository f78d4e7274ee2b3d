/** How sure an answer is, by what was taken for it. */
import { readingOf, type Kind, type Known } from '../guide/guide';
import type { Speech } from './speech';
import type { Turn } from './turn';

/**
 * Said after what was taken: that a fact is past the day until which it was checked, else that what the answer is about
 * rests on one weak source. Days are compared in UTC: a caveat that comes hours early or late misleads nobody.
 */
export function caveatOf(turn: Turn, taken: readonly Known[]): Speech | undefined {
  const today = turn.at?.toUTC().toISODate() ?? undefined;
  const old = today === undefined ? undefined : taken.find(({ claim }) => today > claim.checkBy);
  if (old) return turn.words.about.mayBeOld(turn.words.grammar.month(old.claim.checked));
  const [first] = taken;
  return first && !first.sure && !isJustTold(turn, first) ? saidBy(turn, first) : undefined;
}

/** Whether the answer before told the same, or was about something of the same source: then who says so was said. */
export function isJustTold({ guide, oneShot, session }: Turn, { claim, id }: Known): boolean {
  const { facts = [] } = session.last ?? {};
  const [first] = facts;
  if (first === undefined || oneShot) return false;
  return facts.includes(id) || readingOf(guide).maybe(first as Kind)?.claim.source === claim.source;
}

/** "That's what one law firm said in 2022." The words may be others of the same two forms. */
export function saidBy(
  turn: Turn,
  known: Known,
  { said, says }: Pick<Turn['words']['about'], 'said' | 'says'> = turn.words.about,
): Speech {
  const year = yearOf(turn, known);
  return year === undefined ? says(whoSays(turn, known)) : said(whoSays(turn, known), year);
}

/** The kind of source that a fact is from: "one law firm". */
export const whoSays = ({ guide, words }: Turn, { claim }: Known): string =>
  words.about.sources[guide.sources[claim.source]?.is ?? 'site'];

/** As many years a claim is told without its year. */
const RECENT = { years: 2 };

/** The year of a claim that is no longer recent; undefined for one that is, or that bears no date. */
export function yearOf({ at }: Turn, { claim: { date } }: Known): string | undefined {
  if (date === null || !at) return undefined;
  // As exact as the claim's own date: a year is compared with a year.
  const recent = at.minus(RECENT).toISODate() ?? '';
  return date < recent.slice(0, date.length) ? date.slice(0, 4) : undefined;
}
