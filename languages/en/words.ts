/** All that is said in English: the sentences are in words.json, and these are the rules that they name. */
import { doingWith } from '../../core/grammar';
import { wordsOf, type StepsOf } from '../../core/words';
import { capital, joined } from '../../core/speech/joining';
import { say, type Speech } from '../../core/speech/speech';
import { grammar, list, longList } from './grammar';
import texts from './words.json';

type Items = readonly Speech[];

/** "press 1 for English and 2 for a person", "press 1 for English and say "agent" for a person". */
const doing = doingWith(list, 'press', 'say');

const keysOf = ({ by, steps, year }: StepsOf, i: number): Speech => {
  const pressed = list(steps.map(({ what, purpose }) => say`${what} ${purpose}`));
  const isPressed = steps.every(({ is }) => is === 'press');
  if (year !== undefined)
    return isPressed
      ? say`in ${year} ${i === 0 ? 'they were' : 'then came'} ${pressed}`
      : say`in ${year} you would ${doing(steps)}`;
  if (by !== undefined) return say`${by} says ${isPressed ? pressed : doing(steps)}`;
  return say`${i === 0 ? '' : 'then '}${doing(steps)}`;
};

const inTurn = (groups: readonly StepsOf[]): Speech =>
  groups.flatMap((group, i) => say`${i === 0 ? '' : '; '}${keysOf(group, i)}`);

/** What becomes of a blank, by the name after its colon. */
export const rules = {
  /** Lists. */
  list,
  or: (items: Items) => list(items, 'or'),
  commas: (items: Items) => joined(items, ', '),
  longList,
  semicolons: (items: Items) => joined(items, '; '),
  sequence: (items: Items) => joined(items, ', then '),
  /** Texts. */
  capital,
  count: (n: number) => texts.names.counts[n] ?? String(n),
  /** Steps of a call. */
  doing: ([group]: readonly StepsOf[]) => doing(group?.steps ?? []),
  inTurn,
};

export const words = wordsOf(texts, grammar, rules);
