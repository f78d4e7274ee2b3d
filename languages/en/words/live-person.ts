/** The number and the way to a person. */
import type { StepsOf, ToDo, Words } from '../../../core/words';
import { say, type Speech } from '../../../core/speech/speech';
import { list } from '../grammar';

/** "press 1 for English and 2 for a person", "press 1 for English and say "agent" for a person". */
const doing = (steps: readonly ToDo[]): Speech =>
  list(
    steps.map(({ is, purpose, what }, i) => {
      const verb = is === 'say' ? 'say ' : i === 0 || steps[i - 1]?.is === 'say' ? 'press ' : '';
      return say`${verb}${what} ${purpose}`;
    }),
  );

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

export const livePerson: Words['livePerson'] = {
  call: (number) => say`Call ${number}.`,
  callFromAnywhere: (abroad, number) => say`From outside the US, call plus ${abroad}; in the US, ${number}.`,
  /** The reason is the caller's own; somebody else's could move a real appointment. */
  ifItAsks: (example) =>
    say`If a voice asks why you call, give your own reason for needing a person, such as ${example}.`,
  ifItOffersKeys: (groups) => say`If it offers keys, ${inTurn(groups)}.`,
  keys: (groups) => {
    const [first, ...others] = groups;
    const isPlain = first && others.length === 0 && first.year === undefined && first.by === undefined;
    return isPlain ? say`Then ${doing(first.steps)}.` : say`For the keys, ${inTurn(groups)}.`;
  },
  /** Something that is said to the recording. */
  quoted: (saying) => say`"${saying}"`,
};
