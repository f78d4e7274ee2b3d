import type { DateTime } from 'luxon';
import type { BuiltIns, DayPart } from './built-ins';
import { createCalendar } from './calendar';
import { createClock, createDurations, type HeardTime } from './clock';
import type { LanguageModel } from './interaction-model';
import type { Numbers } from './numbers';
import { kept, PhraseTree, type Reading } from './phrase-tree';
import type { WordReader } from './words';

/** What a slot holds: the value Alexa would hand over and, of a type with listed values, which of them it is. */
export interface SlotValue {
  readonly value: string;
  readonly id?: string;
  /** The value's canonical name in the model. */
  readonly name?: string;
}

export interface HeardSlot extends SlotValue {
  readonly part?: DayPart;
  readonly time?: HeardTime;
}

type Reader = (words: readonly string[], from: number, now: DateTime) => readonly Reading<HeardSlot>[];

export interface SlotTypes {
  /** Every reading of a slot type that begins at a word; longer ones are not preferred here. */
  read(type: string, ...at: Parameters<Reader>): ReturnType<Reader>;
  /** The listed values of a type with the words they are said in; empty for dates, times and numbers. */
  values(type: string): readonly ListedValue[];
  /** Whether it is known what a type holds; of another, such as AMAZON.SearchQuery, any words are a value. */
  knows(type: string): boolean;
}

export interface ListedValue {
  readonly words: readonly string[];
  readonly id?: string;
  readonly name: string;
}

export function createSlotTypes(
  model: LanguageModel,
  builtIns: BuiltIns,
  numbers: Numbers,
  read: WordReader,
  stem: (word: string) => string,
): SlotTypes {
  const lists = new Map<string, readonly ListedValue[]>();
  for (const { name: type, values } of model.types ?? []) {
    const bySaying = new Map<string, ListedValue>();
    for (const { id, name } of values)
      for (const words of [name.value, ...(name.synonyms ?? [])].map(read))
        if (words.length > 0)
          kept(bySaying, words.join(' '), { words, name: name.value, ...(id !== undefined && { id }) });
    lists.set(type, [...bySaying.values()]);
  }
  const readers = amazonReaders(builtIns, numbers);
  for (const [type, values] of lists) readers.set(type, listReader(values, stem));
  return {
    read: (type, words, from, now) => (readers.get(type) ?? anyWords)(words, from, now),
    values: (type) => lists.get(type) ?? [],
    knows: (type) => readers.has(type),
  };
}

function amazonReaders(builtIns: BuiltIns, numbers: Numbers): Map<string, Reader> {
  const times = createClock(builtIns, numbers);
  const durations = createDurations(builtIns, numbers);
  const hold = (readings: readonly Reading<string | number>[]): Reading<HeardSlot>[] =>
    readings.map(({ end, value }) => ({ end, value: { value: String(value) } }));

  return new Map<string, Reader>([
    ['AMAZON.DATE', createCalendar(builtIns, numbers)],
    [
      'AMAZON.TIME',
      (words, from) => times(words, from).map(({ end, value: time }) => ({ end, value: { value: time.value, time } })),
    ],
    ['AMAZON.DURATION', (words, from) => hold(durations(words, from))],
    ['AMAZON.NUMBER', (words, from) => hold(numbers.cardinals(words, from))],
  ]);
}

/** Inflected words are the same: "croissants" is heard where "croissant" is listed. */
function listReader(values: readonly ListedValue[], stem: (word: string) => string): Reader {
  const tree = new PhraseTree<ListedValue>();
  for (const value of values) tree.add(value.words.map(stem), value);
  const longest = Math.max(...values.map(({ words }) => words.length));
  return (words, from) =>
    tree.matches(words.slice(from, from + longest).map(stem), 0).map(({ payload, end }) => {
      return { end: from + end, value: heardValue(payload, words.slice(from, from + end)) };
    });
}

/** What a slot holds when `said` was understood as a listed value. */
export function heardValue({ id, name }: ListedValue, said: readonly string[]): HeardSlot {
  return { value: said.join(' '), name, ...(id !== undefined && { id }) };
}

/** AMAZON.SearchQuery, and Amazon's own types of which the built-ins know no values: whatever is said there. */
const anyWords: Reader = (words, from) =>
  words
    .slice(from)
    .map((_, index) => ({ end: from + index + 1, value: { value: words.slice(from, from + index + 1).join(' ') } }));
