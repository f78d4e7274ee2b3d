/** A word or two that can mean two things: answered as most callers mean it, and asked once whether the other was meant. */
import { asking, type Answer } from '../conversation/answer';
import type { Instead } from '../conversation/question';
import type { Speech } from '../speech/speech';
import { anew, type Turn } from '../conversation/turn';
import { keyFor, topicMeant } from './menu';

/** "Case status": its key in the menu, or the first key on the way to a person. */
export const caseStatus = (turn: Turn): Answer | Instead =>
  keyOr(turn, 'LivePersonIntent', turn.words.menu.orToAPerson, turn.words.menu.caseStatus);

/** "Appointment": its key in the menu, or what a local office asks for. */
export const appointment = (turn: Turn): Answer | Instead => keyOr(turn, 'LocalOfficeIntent', turn.words.menu.orVisit);

/** Where the caller was asking for keys already, the context tells. A guide that has no such key is asked for the other. */
function keyOr(turn: Turn, meant: string, question: Speech, name?: string): Answer | Instead {
  const topic = topicMeant(turn, turn.intent);
  if (topic === undefined) return { instead: { intent: meant, slots: {} } };
  const key = keyFor(turn, topic, name);
  if (meant === 'LocalOfficeIntent') {
    const own = anew(turn).reading;
    if (!own.has('local-office')) return key;
    turn.reading.weigh(own.taken);
  }
  if (turn.session.last?.asked.intent === 'WhichKeyIntent') return key;
  return asking(key.say, question, { at: 'other-meaning', meant: { intent: meant, slots: {} } });
}
