/** What a card holds of the call, for callers without a screen: number, keys, hours, to read again when they dial. */
import { oldIn } from '../conversation/caveat';
import { phone, say, type Speech } from '../speech/speech';
import { ifKnown, type Turn } from '../conversation/turn';
import { waysSaid } from './channels';
import { hoursSaid } from './clocks';
import { keysTitle, labelOf } from './on-screen';
import { ifItAsks, sayingOf, stepsTo, yearOfKeys } from './way';

/** The number, what to say to a voice, the keys to a person and the hours, each on a line of its own. */
export function callOnCard(turn: Turn): readonly Speech[] {
  const { words, reading } = turn;
  const voice = ifItAsks(turn);
  const steps = ifKnown(turn, stepsTo) ?? [];
  const weekly = ifKnown(turn, hoursSaid);
  const ways = waysSaid(turn);
  const keys = steps.map((step) =>
    'press' in step.do
      ? words.screen.keyFor(words.grammar.key(step.do.press), labelOf(turn, step))
      : words.screen.sayFor(sayingOf(turn, step.do.say), labelOf(turn, step)),
  );
  const number = words.livePerson.call(phone(reading.take('phone').value));
  const old = oldIn(turn, reading.taken);
  return [
    number,
    ...(voice ? [voice] : []),
    ...(keys.length > 0 ? [say`${keysTitle(turn, yearOfKeys(turn, steps))}`, ...keys] : []),
    ...(weekly ? [weekly] : []),
    ...(ways ? [ways] : []),
    ...(old ? [old] : []),
  ];
}
