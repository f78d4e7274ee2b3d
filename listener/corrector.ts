import SearchableMap from 'minisearch/SearchableMap';
import type { WordForms } from './word-forms';

const SHORTEST = 4;
const LONG = 7;
/** Words have to sound as long as this to be told apart by it. */
const SHORTEST_SOUND = 3;

/**
 * Puts a known word in the place of an unknown one that is written or sounds almost alike.
 * @param words the words that are known, as often as each is used
 */
export function createCorrector(words: readonly string[], { stem, sound }: WordForms): (word: string) => string {
  const uses = new Map<string, number>();
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const stems = new Set([...uses.keys()].map(stem));
  // The commonest word of a sound last, so that it is the one that is kept.
  const byUse = [...uses].filter(([word]) => word.length >= SHORTEST).sort(([, a], [, b]) => a - b);
  const alike = new Map(byUse.map(([word]) => [sound(word), word]));
  const known = SearchableMap.from<number>(byUse);

  return (word) => {
    if (word.length < SHORTEST || stems.has(stem(word))) return word;
    const near = [...known.fuzzyGet(word, word.length < LONG ? 1 : 2)];
    const [nearest] = near.sort(([, [a, usesOfA]], [, [b, usesOfB]]) => usesOfA - usesOfB || b - a);
    return nearest?.[0] ?? (sound(word).length < SHORTEST_SOUND ? undefined : alike.get(sound(word))) ?? word;
  };
}
