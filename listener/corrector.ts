import SearchableMap from 'minisearch/SearchableMap';
import type { Mention } from './mentions';
import type { WordForms } from './word-forms';

/** Puts known words in the place of unknown ones that are written or sound almost alike. */
export type CorrectWords = (words: readonly string[], mentions: readonly Mention[]) => string[];

const SHORTEST = 4;
const LONG = 7;

/**
 * @param vocabulary the words of the model, with how often it uses each
 * @param isKnown whether a word, or another form of it, is the model's
 */
export function createCorrector(
  vocabulary: ReadonlyMap<string, number>,
  isKnown: (word: string) => boolean,
  forms: WordForms,
): CorrectWords {
  const known = new SearchableMap<number>();
  const alike = new Map<string, string[]>();
  for (const [word, uses] of vocabulary) {
    if (word.length < SHORTEST) continue;
    known.set(word, uses);
    const sound = forms.sound(word);
    alike.set(sound, [...(alike.get(sound) ?? []), word]);
  }

  const correct = (word: string): string => {
    if (word.length < SHORTEST || isKnown(word)) return word;
    const sound = forms.sound(word);
    const mistakes = word.length < LONG ? 1 : 2;
    const near = [...known.fuzzyGet(word, 2)].flatMap(([found, [, distance]]) => {
      const alikeToo = forms.sound(found) === sound;
      return distance <= mistakes || alikeToo ? [{ found, distance: distance - (alikeToo ? 1 : 0) }] : [];
    });
    // Short words have too few consonants to be told apart by them.
    const heard = sound.length < 3 ? [] : (alike.get(sound) ?? []).map((found) => ({ found, distance: 1.5 }));
    const best = [...near, ...heard].sort(
      (a, b) => a.distance - b.distance || (vocabulary.get(b.found) ?? 0) - (vocabulary.get(a.found) ?? 0),
    )[0];
    return best?.found ?? word;
  };
  // A date or a number is understood by rules, not by being among the model's words.
  return (words, mentions) =>
    words.map((word, at) => (mentions.some(({ from, end }) => from <= at && at < end) ? word : correct(word)));
}
