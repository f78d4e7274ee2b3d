import type { Known } from '../guide/guide';
import type { Turn } from './turn';

/** Questions that are, or may be, about a matter that others in a household must not learn of, whatever is said in them. */
const questions: ReadonlySet<string> = new Set(['DistressIntent', 'OtherAgencyIntent', 'LegalAdviceIntent']);

/**
 * Whether a question is to leave no trace: no card, no screen, no reminder, nothing remembered. It is answered aloud.
 * Who asks may be in danger from whoever reads the cards, looks at the screen or gets the notifications. Which facts and
 * values of slots are such a matter, the guide says; that holds also where they are told again, or their source is.
 */
export const isDiscreet = ({ guide, intent, slots }: Turn, taken: readonly Known[]): boolean =>
  questions.has(intent) ||
  taken.some(({ id }) => guide.discreet.includes(id)) ||
  Object.values(slots).some(({ id }) => id !== undefined && guide.discreet.includes(id));
