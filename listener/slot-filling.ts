import type { DateTime } from 'luxon';
import MiniSearch from 'minisearch';
import type { ModelIntent } from './interaction-model';
import type { Reading } from './phrases';
import { heardValue, type HeardSlot, type SlotTypes } from './slot-types';

/** Fills the slots of an intent from a sentence that none of its samples says. */
export type FillSlots = (intent: ModelIntent, words: readonly string[], now: DateTime) => Map<string, HeardSlot>;

interface Mention extends Reading<HeardSlot> {
  readonly type: string;
  readonly from: number;
}

/**
 * Gives what a sentence mentions to the slots of an intent, longer mentions before shorter. In a slot with no mention
 * goes a value whose words stand scattered in the sentence; else it stays empty.
 */
export function createSlotFiller(types: SlotTypes, stem: (word: string) => string): FillSlots {
  const findScattered = createScatteredFinder(types, stem);
  return ({ slots = [] }, words, now) => {
    const mentions = [...new Set(slots.map(({ type }) => type))]
      .filter((type) => types.knows(type))
      .flatMap((type) =>
        words.flatMap((_, from) => types.read(type, words, from, now).map((reading) => ({ ...reading, type, from }))),
      );
    const ofType = (wanted: string) => slots.filter(({ type }) => type === wanted);
    const taken: Mention[] = [];
    for (const mention of mentions.sort((a, b) => b.end - b.from - (a.end - a.from))) {
      const used = taken.filter(({ type }) => type === mention.type).length;
      const free = taken.every(({ from, end }) => mention.end <= from || end <= mention.from);
      if (free && used < ofType(mention.type).length && !isWeak(mention)) taken.push(mention);
    }
    const filled = new Map<string, HeardSlot>();
    for (const { type, value } of taken.sort((a, b) => a.from - b.from)) {
      const slot = ofType(type).find(({ name }) => !filled.has(name));
      if (slot) filled.set(slot.name, value);
    }
    for (const { name, type } of slots) {
      const scattered = filled.has(name) ? undefined : findScattered(type, words);
      if (scattered) filled.set(name, scattered);
    }
    return filled;
  };
}

/** A number alone is seldom a time ("no one", "tier two"); with "at" before it, it is. */
function isWeak({ type, from, end, value }: Mention): boolean {
  return type === 'AMAZON.TIME' && end - from === 1 && value.evening !== undefined;
}

/** How much of a value has to be said. */
const ENOUGH = 0.7;
const FEWEST_WORDS = 2;

/** Finds a listed value said with other words between its own: "fill out this confusing form" for "fill out a form". */
function createScatteredFinder(types: SlotTypes, stem: (word: string) => string) {
  const indexes = new Map<string, MiniSearch>();
  const indexOf = (type: string): MiniSearch => {
    const known = indexes.get(type);
    if (known) return known;
    const index = new MiniSearch({ fields: ['said'], tokenize: (text) => text.split(' '), processTerm: stem });
    index.addAll(types.values(type).map(({ words }, id) => ({ id, said: words.join(' ') })));
    indexes.set(type, index);
    return index;
  };
  return (type: string, words: readonly string[]): HeardSlot | undefined => {
    const values = types.values(type);
    for (const { id, terms } of values.length > 0 ? indexOf(type).search(words.join(' ')) : []) {
      const value = values[Number(id)];
      const wanted = new Set(value?.words.map(stem)).size;
      if (value && terms.length >= Math.max(FEWEST_WORDS, ENOUGH * wanted)) return heardValue(value, words);
    }
    return undefined;
  };
}
