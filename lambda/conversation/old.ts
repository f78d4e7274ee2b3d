import { provenance, type FactId } from '../guide/guide';
import type { Speech } from './speech';
import type { Turn } from './turn';

/**
 * Said when one of the facts is past the day until which it was checked, in UTC: a caveat that comes hours early or
 * late misleads nobody. Days in ISO 8601 sort as text. Throws UnknownFact where the guide lacks a fact.
 */
export function mayBeOld({ at, guide, words }: Turn, facts: readonly FactId[]): Speech | undefined {
  const today = at?.toUTC().toISODate();
  if (today === undefined || today === null) return undefined;
  const old = facts.map((id) => provenance(guide, id)).find(({ checkBy }) => today > checkBy);
  return old && words.about.mayBeOld(words.grammar.month(old.checked));
}
