import type { Known } from '../guide/reading';
import { noteIdsOf } from './note';
import type { Turn } from './turn';

/** Questions that are, or may be, about a matter that others in a household must not learn of, whatever is said in them. */
const questions: ReadonlySet<string> = new Set<string>(['DistressIntent', 'LegalAdviceIntent']);

/**
 * Whether a question is to leave no trace: no card, no screen, no reminder, nothing remembered. It is answered aloud.
 * Who asks may be in danger from whoever reads the cards, looks at the screen or gets the notifications. Which facts and
 * values of slots are such a matter, the guide says; that holds also where they are told again, or their source is.
 */
export const isDiscreet = (turn: Turn, taken: readonly Known[]): boolean => {
  const { discreet, facts, stands } = turn.guide;
  const line = turn.slots.other_agency?.id;
  return (
    questions.has(turn.intent) ||
    // Somebody else's line, unless it is one that the guide knows to be harmless.
    (turn.intent === 'OtherAgencyIntent' && (line === undefined || !facts.has(line))) ||
    noteIdsOf(turn).some((note) => discreet.includes(note)) ||
    taken.some(({ id }) => discreet.includes(id) || discreet.includes(stands.get(id)?.own ?? '')) ||
    Object.values(turn.slots).some(({ id }) => id !== undefined && discreet.includes(id))
  );
};
