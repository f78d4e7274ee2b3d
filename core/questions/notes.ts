/** Questions that are answered by the notes that the guide has for them, and no more. */
import { done } from '../conversation/answer';
import { isHours, notesFor } from '../conversation/note';
import type { CoreIntent } from '../conversation/intents';
import type { Question } from '../conversation/question';
import { onOwnClock } from './clocks';

export const noted: Question = async (turn, services) => {
  const told = notesFor(turn);
  // Whoever has hours in it is told them on the caller's clock too.
  const hasHours = turn.reading.taken.some(({ value }) => isHours(value));
  return done(hasHours ? notesFor(await onOwnClock(turn, services)) : told);
};

/** Those that core knows by name; a guide may have notes for more. */
const byName = [
  ...(['AutomatedLineIntent', 'WaitIntent', 'BestTimeIntent', 'CallbackIntent', 'ProtectedCaseIntent'] as const),
  ...(['ContactPageIntent', 'OnlineAccountIntent', 'ERequestIntent', 'WebChatIntent', 'ScamIntent'] as const),
  ...(['AgencyIntent', 'WhyMachineIntent'] as const),
] satisfies readonly CoreIntent[];

export const questions = Object.fromEntries(byName.map((intent) => [intent, noted])) as Readonly<
  Record<(typeof byName)[number], Question>
>;
