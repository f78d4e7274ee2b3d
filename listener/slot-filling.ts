import type { DateTime } from 'luxon';
import MiniSearch from 'minisearch';
import type { ModelIntent } from './interaction-model';
import type { Reading } from './phrases';
import type { SlotTypes } from './slot-types';
import type { SlotValue } from './built-ins';

interface Mention extends Reading<SlotValue> {
  readonly type: string;
  readonly from: number;
}

/**
 * Gives what a sentence mentions to the slots of an intent, longer mentions before shorter, the skill's own before Alexa's. In a slot with no mention
 * goes a value whose words stand scattered among the others; else it stays empty.
 */
export function createSlotFiller(types: SlotTypes, stem: (word: string) => string) {
  const findScattered = createScatteredFinder(types, stem);
  return ({ slots = [] }: ModelIntent, words: readonly string[], now: DateTime): Map<string, SlotValue> => {
    const mentions = [...new Set(slots.map(({ type }) => type))].flatMap((type) =>
      words.flatMap((_, from) =>
        (types.readers.get(type)?.(words, from, now) ?? []).map((reading) => ({ ...reading, type, from })),
      ),
    );
    const taken: Mention[] = [];
    const isOwn = ({ type }: Mention) => Number(!type.startsWith('AMAZON.'));
    for (const mention of mentions.sort((a, b) => b.end - b.from - (a.end - a.from) || isOwn(b) - isOwn(a))) {
      const sameType = (each: { readonly type: string }) => each.type === mention.type;
      const hasSlot = taken.filter(sameType).length < slots.filter(sameType).length;
      const free = taken.every(({ from, end }) => mention.end <= from || end <= mention.from);
      if (free && hasSlot && !isWeak(mention)) taken.push(mention);
    }
    const inOrder = taken.sort((a, b) => a.from - b.from);
    const left = words.filter((_, at) => !taken.some(({ from, end }) => from <= at && at < end));
    return new Map(
      slots.flatMap(({ name, type }, at) => {
        const before = slots.slice(0, at).filter((slot) => slot.type === type).length;
        const mention = inOrder.filter((each) => each.type === type)[before];
        const value = mention?.value ?? findScattered(type, left);
        return value ? [[name, value]] : [];
      }),
    );
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
function createScatteredFinder({ lists }: SlotTypes, stem: (word: string) => string) {
  const indexes = new Map(
    [...lists].map(([type, values]) => {
      const index = new MiniSearch({ fields: ['said'], tokenize: (text) => text.split(' '), processTerm: stem });
      index.addAll(values.map(({ words }, id) => ({ id, said: words.join(' ') })));
      return [type, index] as const;
    }),
  );
  return (type: string, words: readonly string[]): SlotValue | undefined => {
    for (const { id, terms } of indexes.get(type)?.search(words.join(' ')) ?? []) {
      const value = lists.get(type)?.[Number(id)];
      if (value && terms.length >= Math.max(FEWEST_WORDS, ENOUGH * new Set(value.words.map(stem)).size))
        return { value: words.join(' '), ...value.meaning };
    }
    return undefined;
  };
}
