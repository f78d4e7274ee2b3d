/** Questions that are answered by the notes that the guide has for them, and no more. */
import { done } from '../conversation/answer';
import { notesFor } from '../conversation/note';
import type { CoreIntent } from '../conversation/intents';
import type { Question } from '../conversation/question';
import { toldOnOwnClock } from './clocks';

export const noted: Question = async (turn, services) => done(await toldOnOwnClock(turn, services, notesFor));

/** Those that core knows by name; a guide may have notes for more. */
const byName = [
  ...(['AutomatedLineIntent', 'WaitIntent', 'BestTimeIntent', 'CallbackIntent', 'ProtectedCaseIntent'] as const),
  ...(['ContactPageIntent', 'OnlineAccountIntent', 'ERequestIntent', 'WebChatIntent', 'ScamIntent'] as const),
  ...(['AgencyIntent', 'WhyMachineIntent'] as const),
] satisfies readonly CoreIntent[];

export const questions = Object.fromEntries(byName.map((intent) => [intent, noted])) as Readonly<
  Record<(typeof byName)[number], Question>
>;
