import type { DateTime } from 'luxon';
import type { BuiltIns } from './built-ins';
import { PhraseTree } from './phrase-tree';
import { heardValue, type HeardSlot, type ListedValue, type SlotTypes } from './slot-types';
import type { WordForms } from './word-forms';

/** A place in a sentence that may fill a slot of a type. */
export interface Mention {
  readonly type: string;
  readonly from: number;
  readonly end: number;
  readonly slot: HeardSlot;
}

/** Finds, for every type, the longest mention that begins at each word; mentions may overlap. */
export type FindMentions = (words: readonly string[], now: DateTime) => Mention[];

export function createMentionFinder(
  typeNames: readonly string[],
  types: SlotTypes,
  forms: WordForms,
  builtIns: BuiltIns,
): FindMentions {
  const listed = new PhraseTree<{ readonly type: string; readonly value: ListedValue }>();
  for (const type of typeNames) {
    for (const value of types.values(type)) listed.add(value.words.map(forms.stem), { type, value });
  }
  const computed = typeNames.filter((type) => types.isComputed(type));
  const weakDates = new Set(builtIns.weakDates);
  const weakNumbers = new Set(builtIns.weakNumbers);

  const isWeak = ({ type, from, end, slot }: Mention, words: readonly string[]): boolean => {
    if (end - from > 1) return false;
    // A number alone is seldom a time ("no one", "tier two"); with "at" before it, it is.
    if (type === 'AMAZON.TIME') return slot.time?.open === true || /^\d/.test(slot.value);
    const weakWords = type === 'AMAZON.DATE' ? weakDates : type === 'AMAZON.NUMBER' ? weakNumbers : undefined;
    return weakWords?.has(words[from] ?? '') ?? false;
  };

  return (words, now) => {
    const stems = words.map(forms.stem);
    const longest = new Map<string, Mention>();
    const offer = (mention: Mention): void => {
      const key = `${mention.type} ${mention.from}`;
      if (!isWeak(mention, words) && (longest.get(key)?.end ?? 0) < mention.end) longest.set(key, mention);
    };
    words.forEach((_, from) => {
      for (const { payload, end } of listed.matches<never>(stems, from, () => [])) {
        offer({ type: payload.type, from, end, slot: heardValue(payload.value, words.slice(from, end)) });
      }
      for (const type of computed) {
        for (const { end, value } of types.read(type, words, from, now)) offer({ type, from, end, slot: value });
      }
    });
    return [...longest.values()];
  };
}

/** Of overlapping mentions the longest, the earlier ones first among equals; in the order of the sentence. */
export function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const taken: Mention[] = [];
  const byLength = mentions.toSorted((a, b) => b.end - b.from - (a.end - a.from) || a.from - b.from);
  for (const mention of byLength) {
    if (taken.every(({ from, end }) => mention.end <= from || end <= mention.from)) taken.push(mention);
  }
  return taken.sort((a, b) => a.from - b.from);
}
