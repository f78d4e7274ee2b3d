/** What a card holds of the call, for callers without a screen: number, keys, hours, to read again when they dial. */
import { phone, say, type Speech } from '../conversation/speech';
import { ifKnown, type Turn } from '../conversation/turn';
import { hoursSaid } from './hours';
import { ifItAsks } from './live-person';
import { labelOf } from './on-screen';
import { sayingOf, wayToPerson, yearOfKeys } from './way';

/** The number, what to say to a voice, the keys to a person and the hours, each on a line of its own. */
export function callOnCard(turn: Turn): readonly Speech[] {
  const { words, reading } = turn;
  const voice = ifItAsks(turn);
  const steps = ifKnown(turn, wayToPerson) ?? [];
  const weekly = ifKnown(turn, hoursSaid);
  const keys = steps.map((step) =>
    'press' in step.do
      ? words.screen.keyFor(words.grammar.key(step.do.press), labelOf(turn, step))
      : words.screen.sayFor(sayingOf(turn, step.do.say), labelOf(turn, step)),
  );
  return [
    words.calling.call(phone(reading.take('phone').value)),
    ...(voice ? [voice] : []),
    ...(keys.length > 0 ? [say`${words.screen.keysOf(yearOfKeys(turn, steps))}`, ...keys] : []),
    ...(weekly ? [weekly] : []),
  ];
}
