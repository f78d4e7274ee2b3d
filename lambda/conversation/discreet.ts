import type { FactId } from '../guide/guide';
import type { Slot } from './turn';

/**
 * Matters that others in a household must not learn of: who asks about them may be in danger from whoever reads the
 * cards, looks at the screen or gets the notifications. Ids of slots' values: what was applied for, and whom it is about.
 */
const matters: ReadonlySet<string> = new Set(['vawa', 't-visa', 'u-visa', 'ice', 'orr', 'unpaid-wages']);

/** Questions that are such a matter, or may be, whatever is said in them. */
const questions: ReadonlySet<string> = new Set([
  'DistressIntent',
  'ProtectedCaseIntent',
  'OtherAgencyIntent',
  'LegalAdviceIntent',
]);

/** Facts of such a matter: also where they are told again, or their source is. */
const told: ReadonlySet<FactId> = new Set<FactId>(['protected-cases']);

/** Whether a question is to leave no trace: no card, no screen, no reminder, nothing remembered. It is answered aloud. */
export const isDiscreet = (intent: string, slots: Readonly<Record<string, Slot>>, facts: readonly FactId[]): boolean =>
  questions.has(intent) ||
  facts.some((fact) => told.has(fact)) ||
  Object.values(slots).some(({ id }) => id !== undefined && matters.has(id));
