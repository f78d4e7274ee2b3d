/** All that is said in Spanish: the sentences are in words.json, and these are the rules that they name. */
import { wordsOf, type StepsOf, type ToDo } from '../../core/words';
import { say, type Speech } from '../../core/speech/speech';
import * as grammar from './grammar';
import texts from './words.json';

const { at, capital, commas, count, from, list, longList, sequence } = grammar;

type Items = readonly Speech[];

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

/** A clock time as it is written: "las 8 de la mañana" is "8 a. m.", "el mediodía" is "mediodía". */
const written = (clock: string): string =>
  clock
    .replace(/^(el|la|las) /, '')
    .replace(/ de la (mañana|madrugada)/, ' a. m.')
    .replace(/ de la (tarde|noche)/, ' p. m.');

/** What becomes of a blank, by the name after its colon. */
export const rules = {
  /** Lists. */
  list,
  or: (items: Items) => list(items, 'or'),
  nor: (items: Items) => list(items, 'nor'),
  commas,
  longList,
  sequence,
  /** Texts. */
  capital,
  count,
  to: at,
  since: from,
  written,
  bare: (named: string) => named.replace(/^(el|la) /, ''),
  /** Steps of a call. */
  doing: ([group]: readonly StepsOf[]) => doing(group?.steps ?? []),
  inTurn,
};

export const words = wordsOf(texts, grammar, rules);
