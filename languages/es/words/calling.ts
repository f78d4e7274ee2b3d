/** The number and the way to a person. */
import { letters, say, type Part, type Speech } from '../../../core/speech/speech';
import type { StepsOf, ToDo } from '../../en/words/calling';
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

export const calling = {
  call: (number: Part) => say`Llame al ${number}.`,
  callFromAnywhere: (abroad: Part, number: Part) =>
    say`Desde fuera de Estados Unidos, llame al más ${abroad}; dentro, al ${number}.`,
  /** The reason is the caller's own; somebody else's could move a real appointment. */
  ifItAsks: (example: string) => say`Si le preguntan, dé su propio motivo para hablar con alguien, como ${example}.`,
  ifItOffersKeys: (groups: readonly StepsOf[]) => say`Si ofrecen teclas, ${inTurn(groups)}.`,
  keys: (groups: readonly StepsOf[]) => {
    const [first, ...others] = groups;
    const isPlain = first && others.length === 0 && first.year === undefined && first.by === undefined;
    return isPlain ? say`Luego ${doing(first.steps)}.` : say`En cuanto a las teclas, ${inTurn(groups)}.`;
  },
  /** Something that is said to the recording. */
  quoted: (saying: string) => say`"${saying}"`,
  number: (agency: Speech, number: Part) => say`El número de ${agency} es el ${number}.`,
  itsNumber: (number: Part) => say`El número es el ${number}.`,
  tollFree: say`Sí, la llamada es gratis. Es un número sin costo.`,
  tollFreeAtHome: (number: Part) =>
    say`Dentro de Estados Unidos es gratis. Desde fuera se llama al más ${number}, que no es gratuito.`,
  notTollFree: say`No, no es un número gratuito.`,
  fromAbroad: (number: Part) => say`Desde fuera de Estados Unidos, llame al más ${number}.`,
  numberInTheUs: (number: Part) => say`Dentro de Estados Unidos el número es el ${number}.`,
  notTheFreeOne: say`Ese no es el número gratuito.`,
  military: (number: Part) => say`La línea de ayuda para militares es el ${number}. No encontré su horario.`,
  tty: (number: Part) =>
    say`El número ${letters('TTY')}, para personas sordas o con dificultades auditivas, es el ${number}.`,
  cannotCall: (number: Part) =>
    say`No puedo hacer llamadas ni enviar mensajes. El número es el ${number}, y está en una tarjeta en su aplicación Alexa.`,
};
