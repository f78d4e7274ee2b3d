/** The number and the way to a person. */
import type { StepsOf, ToDo, Words } from '../../../core/words';
import { say, type Speech } from '../../../core/speech/speech';
import { list } from '../grammar';

/** "oprima 1 para inglés y 2 para una persona", "oprima 1 para inglés y diga "agente" para una persona". */
const doing = (steps: readonly ToDo[]): Speech =>
  list(
    steps.map(({ is, purpose, what }, i) => {
      const verb = is === 'say' ? 'diga ' : i === 0 || steps[i - 1]?.is === 'say' ? 'oprima ' : '';
      return say`${verb}${what} ${purpose}`;
    }),
  );

const keysOf = ({ by, steps, year }: StepsOf, i: number): Speech => {
  const pressed = list(steps.map(({ what, purpose }) => say`${what} ${purpose}`));
  const isPressed = steps.every(({ is }) => is === 'press');
  if (year !== undefined)
    return say`${i === 0 ? '' : 'después, '}en ${year}${i === 0 ? '' : ','} era ${isPressed ? pressed : doing(steps)}`;
  // "oprima" is still in the ear.
  const press = i === 0 || !isPressed ? doing(steps) : say`luego ${pressed}`;
  return by === undefined ? press : say`${press}, según ${by}`;
};

const inTurn = (groups: readonly StepsOf[]): Speech =>
  groups.flatMap((group, i) => say`${i === 0 ? '' : '; '}${keysOf(group, i)}`);

export const livePerson: Words['livePerson'] = {
  call: (number) => say`Llame al ${number}.`,
  callFromAnywhere: (abroad, number) =>
    say`Desde fuera de Estados Unidos, llame al más ${abroad}; dentro, al ${number}.`,
  /** The reason is the caller's own; somebody else's could move a real appointment. */
  ifItAsks: (example) => say`Si le preguntan, dé su propio motivo para hablar con alguien, como ${example}.`,
  ifItOffersKeys: (groups) => say`Si ofrecen teclas, ${inTurn(groups)}.`,
  keys: (groups) => {
    const [first, ...others] = groups;
    const isPlain = first && others.length === 0 && first.year === undefined && first.by === undefined;
    return isPlain ? say`Luego ${doing(first.steps)}.` : say`En cuanto a las teclas, ${inTurn(groups)}.`;
  },
  /** Something that is said to the recording. */
  quoted: (saying) => say`"${saying}"`,
};
