/** A number or keys that the caller reads back: confirmed where every digit is as it was told, else told again. */
import { done, keeping, type Answer } from '../conversation/answer';
import { asked } from '../conversation/intents';
import { askingBack, type Instead, type Some } from '../conversation/question';
import { mentioned, numberTold } from '../conversation/said';
import { phone } from '../speech/speech';
import { anew, type Turn } from '../conversation/turn';
import type { TopicId } from '../guide/guide';
import { pressedIn, stepsTo } from './way';

/** Where a number is meant, with or without the country's "1" or the area code; what is shorter are keys. */
const NUMBER = [7, 10, 11];
const MOST_KEYS = 6;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Is it …? A look-alike is never confirmed. What is neither a number nor keys is most likely a case: it is not looked at. */
function readBack(turn: Turn): Answer | Instead {
  const { number: run, first, second, third, fourth } = turn.slots;
  const heard = digitsOf([run?.value, ...[first, second, third, fourth].map((key) => key?.id)].join(''));
  if (NUMBER.includes(heard.length)) return number(turn, heard);
  if (heard === '') return askingBack(turn, turn.words.readBack.whichNumber);
  return heard.length <= MOST_KEYS ? keys(turn, heard) : { instead: asked('CaseNumberIntent') };
}

/** The number that was told last, or the main one; what is neither is denied, and the main one is told. */
function number(turn: Turn, heard: string): Answer {
  const isHeard = (value: string): boolean =>
    digitsOf(`1${value}`).endsWith(heard) && (heard.length !== 11 || heard.startsWith('1'));
  const last = numberTold(turn);
  // The one that is not told is only looked at.
  const { value } = turn.reading.take(isHeard(anew(turn).reading.take(last).value) ? last : 'phone');
  const say = turn.words.readBack[isHeard(value) ? 'rightNumber' : 'wrongNumber'](phone(value));
  return keeping(done(say), { again: asked('PhoneNumberIntent') });
}

/** The keys to the topic that was spoken of, else those to a person. Throws UnknownFact where the guide knows none. */
function keys(turn: Turn, heard: string): Answer {
  const { names, words } = turn;
  const topic = mentioned(turn, 'topic', Object.keys(names.topics) as TopicId[]);
  const steps = stepsTo(turn, topic);
  const all = steps.flatMap(({ do: todo }) => ('press' in todo ? [todo.press] : [])).join('');
  // The key for the language may go without saying.
  const isIt = all.endsWith(heard) && heard.length >= all.length - 1;
  const say = words.readBack[isIt ? 'rightKeys' : 'wrongKeys'](pressedIn(turn, steps));
  return keeping(done(say), { again: topic ? asked('WhichKeyIntent', { topic }) : asked('LivePersonIntent') });
}

export const questions = {
  ReadBackIntent: readBack,
} satisfies Some;
