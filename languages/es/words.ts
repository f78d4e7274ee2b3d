/** All that is said in Spanish: the sentences are in words.json, and these are the rules that they name. */
import { doingWith } from '../../core/grammar';
import { wordsOf, type StepsOf } from '../../core/words';
import { capital, joined } from '../../core/speech/joining';
import { say, type Speech } from '../../core/speech/speech';
import { at, from, grammar, list, longList } from './grammar';
import texts from './words.json';

type Items = readonly Speech[];

/** "oprima 1 para inglés y 2 para una persona", "oprima 1 para inglés y diga "agente" para una persona". */
const doing = doingWith(list, 'oprima', 'diga');

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
  commas: (items: Items) => joined(items, ', '),
  longList,
  semicolons: (items: Items) => joined(items, '; '),
  sequence: (items: Items) => joined(items, ', luego '),
  /** Texts. */
  capital,
  count: (n: number) => texts.names.counts[n] ?? String(n),
  to: at,
  since: from,
  written,
  bare: (named: string) => named.replace(/^(el|la) /, ''),
  /** Steps of a call. */
  doing: ([group]: readonly StepsOf[]) => doing(group?.steps ?? []),
  inTurn,
};

export const words = wordsOf(texts, grammar, rules);
