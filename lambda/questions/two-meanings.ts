/** A word or two that can mean two things: answered as most callers mean it, and asked once whether the other was meant. */
import { asking, type Answer } from '../conversation/answer';
import type { Speech } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import type { TopicId } from '../guide/guide';
import { keyFor } from './menu';

/** "Case status": its key in the menu, or the first key on the way to a person. */
export const caseStatus = (turn: Turn): Answer =>
  keyOr(turn, 'petition', 'LivePersonIntent', turn.words.menu.orToAPerson, turn.words.menu.caseStatus);

/** "Appointment": its key in the menu, or what a local office asks for. */
export const appointment = (turn: Turn): Answer =>
  keyOr(turn, 'appointment', 'LocalOfficeIntent', turn.words.menu.orVisit);

/** Where the caller was asking for keys already, the context tells. */
function keyOr(turn: Turn, topic: TopicId, meant: string, question: Speech, name?: string): Answer {
  const key = keyFor(turn, topic, name);
  if (turn.session.last?.asked.intent === 'WhichKeyIntent') return key;
  return asking(key.say, key.facts, question, { at: 'other-meaning', meant: { intent: meant, slots: {} } });
}
