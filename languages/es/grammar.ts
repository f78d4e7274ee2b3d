/** What is Spanish about lists, clock times and zones; the rest is in the names of words.json. */
import { grammarOf } from '../../core/grammar';
import { joined } from '../../core/speech/joining';
import { toText, type Speech } from '../../core/speech/speech';
import type { Grammar } from '../../core/words';
import { names } from './words.json';

/** "y" is "e" before the sound of i, "o" is "u" before the sound of o: "español e inglés", "siete u ocho"; after a no, "ni". */
function joining(joiner: 'and' | 'or' | 'nor', next: Speech): string {
  const word = toText(next).toLowerCase();
  if (joiner === 'nor') return 'ni';
  if (joiner === 'and') return /^(i|hi(?!e))/.test(word) ? 'e' : 'y';
  return /^(o|ho|8|11\b)/.test(word) ? 'u' : 'o';
}

/** "a", "a y b", "a, b y c". */
export const list = (items: readonly Speech[], joiner: 'and' | 'or' | 'nor' = 'and'): Speech =>
  joined(items, ', ', ` ${joining(joiner, items.at(-1) ?? [])} `);

/** For items that hold commas themselves: "a; b, si lo hay; y c". */
export const longList = (items: readonly Speech[]): Speech =>
  joined(items, '; ', `; ${joining('and', items.at(-1) ?? [])} `);

/** The part of the day that an hour is said with. */
function partOfDay(hour: number): string {
  if (hour < 5) return 'de la madrugada';
  if (hour < 12) return 'de la mañana';
  return hour < 19 ? 'de la tarde' : 'de la noche';
}

/** A clock time with its article: "las 8 de la mañana", "la 1:30 de la tarde", "el mediodía". */
const clock: Grammar['clock'] = ({ hour: at, minute }) => {
  if (minute === 0 && at === 12) return 'el mediodía';
  if (minute === 0 && at % 24 === 0) return 'la medianoche';
  const hour = at % 12 === 0 ? 12 : at % 12;
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour === 1 ? 'la' : 'las'} ${hour}${minutes} ${partOfDay(at)}`;
};

/** "a las 8", and "al mediodía": "a" before an article. */
export const at = (named: string): string => contracted('a', named);

/** "de las 8", and "del mediodía": "de" before an article. */
export const from = (named: string): string => contracted('de', named);

const contracted = (preposition: 'a' | 'de', named: string): string =>
  named.startsWith('el ') ? `${preposition}l ${named.slice(3)}` : `${preposition} ${named}`;

/** "hora de India". */
function otherZone(id: string): string {
  const parts = new Intl.DateTimeFormat('es-US', { timeZone: id, timeZoneName: 'longGeneric' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? id;
  return name.startsWith('hora') ? name : `hora de ${name}`;
}

export const grammar = grammarOf(names, { list, clock, otherZone });
