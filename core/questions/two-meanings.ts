/** A word or two that can mean two things: answered as most callers mean it, and asked once whether the other was meant. */
import { asking, type Answer } from '../conversation/answer';
import type { Instead, Some } from '../conversation/question';
import { asked, type CoreIntent } from '../conversation/intents';
import { answered } from '../conversation/said';
import type { Speech } from '../speech/speech';
import { anew, type Turn } from '../conversation/turn';
import { keyFor, topicMeant } from './menu';

/** "Case status": its key in the menu, or the first key on the way to a person. */
const caseStatus = (turn: Turn): Answer | Instead =>
  keyOr(turn, 'LivePersonIntent', turn.words.twoMeanings.orToAPerson, turn.words.twoMeanings.caseStatus);

/** "Appointment": its key in the menu, or what a local office asks for. */
const appointment = (turn: Turn): Answer | Instead => keyOr(turn, 'LocalOfficeIntent', turn.words.twoMeanings.orVisit);

/** Where the caller was asking for keys already, the context tells. A guide that has no such key is asked for the other. */
function keyOr(turn: Turn, meant: CoreIntent, question: Speech, name?: string): Answer | Instead {
  const topic = topicMeant(turn, turn.intent);
  if (topic === undefined) return { instead: asked(meant) };
  const key = keyFor(turn, topic, name);
  if (meant === 'LocalOfficeIntent') {
    const own = anew(turn).reading;
    if (!own.has('local-office')) return key;
    turn.reading.weigh(own.taken);
  }
  if (answered(turn, 'WhichKeyIntent')) return key;
  return { ...key, ...asking(key.say, question, { at: 'other-meaning', meant: asked(meant) }) };
}

export const questions = {
  CaseStatusIntent: caseStatus,
  AppointmentIntent: appointment,
} satisfies Some;
