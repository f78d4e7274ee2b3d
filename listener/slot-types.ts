import type { DateTime } from 'luxon';
import type { BuiltIns, DayPart } from './built-ins';
import { createCalendar } from './calendar';
import { createClock, createDurations, type HeardTime } from './clock';
import type { LanguageModel } from './interaction-model';
import type { Numbers } from './numbers';
import { PhraseTree, type Reading } from './phrase-tree';
import { spellOut } from './template';
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

export interface SlotTypes {
  /** Every reading of a slot type that begins at a word; longer ones are not preferred here. */
  read(type: string, words: readonly string[], from: number, now: DateTime): readonly Reading<HeardSlot>[];
  /** The listed values of a type with the words they are said in; empty for dates, times and numbers. */
  values(type: string): readonly ListedValue[];
  /** Whether a type is read by rules, like dates and numbers. */
  isComputed(type: string): boolean;
}

export interface ListedValue {
  readonly words: readonly string[];
  readonly id?: string;
  readonly name: string;
}

type Reader = (words: readonly string[], from: number, now: DateTime) => readonly Reading<HeardSlot>[];

export function createSlotTypes(
  model: LanguageModel,
  builtIns: BuiltIns,
  numbers: Numbers,
  reader: WordReader,
): SlotTypes {
  const listed = new Map<string, ListedValue[]>();
  for (const type of model.types ?? []) {
    const values = type.values.flatMap(({ id, name }) =>
      [name.value, ...(name.synonyms ?? [])].map((said) => ({
        words: reader.read(said),
        name: name.value,
        ...(id === undefined ? {} : { id }),
      })),
    );
    listed.set(type.name, withoutDoubles(values));
  }
  for (const [type, names] of Object.entries(builtIns.lists)) {
    const values = names.map((name) => ({ words: reader.read(name), name }));
    listed.set(type, withoutDoubles([...(listed.get(type) ?? []), ...values]));
  }

  const readers = new Map<string, Reader>([...listed].map(([type, values]) => [type, listReader(values)]));
  const computed = amazonReaders(builtIns, numbers);
  const begins = beginnings(builtIns);
  for (const [type, read] of computed) {
    // Most words begin no date and no number: passing over them makes learning a large model twice as quick.
    readers.set(type, (words, from, now) => (begins.has(words[from] ?? '') ? read(words, from, now) : []));
  }

  return {
    read: (type, words, from, now) => (readers.get(type) ?? anyWords)(words, from, now),
    values: (type) => listed.get(type) ?? [],
    isComputed: (type) => computed.has(type),
  };
}

function amazonReaders(builtIns: BuiltIns, numbers: Numbers): Map<string, Reader> {
  const dates = createCalendar(builtIns, numbers);
  const times = createClock(builtIns, numbers);
  const durations = createDurations(builtIns, numbers);
  const wrap = <Value>(readings: Reading<Value>[], hold: (value: Value) => HeardSlot): Reading<HeardSlot>[] =>
    readings.map(({ end, value }) => ({ end, value: hold(value) }));
  const plain = (value: string | number): HeardSlot => ({ value: String(value) });

  return new Map<string, Reader>([
    ['AMAZON.DATE', (words, from, now) => dates(words, from, now)],
    ['AMAZON.TIME', (words, from) => wrap(times(words, from), (time) => ({ value: time.value, time }))],
    ['AMAZON.DURATION', (words, from) => wrap(durations(words, from), plain)],
    [
      'AMAZON.NUMBER',
      (words, from) => wrap([...numbers.cardinals(words, from), ...digits(words, from, numbers)], plain),
    ],
    [
      'AMAZON.FOUR_DIGIT_NUMBER',
      (words, from) =>
        wrap(
          digits(words, from, numbers).filter(({ value }) => value.length === 4),
          plain,
        ),
    ],
    ['AMAZON.Ordinal', (words, from) => wrap(numbers.ordinals(words, from), plain)],
  ]);
}

/** Every word that a date, a time, a duration or a number may begin with. */
function beginnings({ dates, times, durations, clock, names, numbers }: BuiltIns): ReadonlySet<string> {
  const phrases = [...dates, ...times, ...durations, ...clock].flatMap(({ say }) => say.flatMap(spellOut));
  const named = [numbers.words, numbers.multipliers, numbers.ordinals, ...Object.values(names)].flatMap((table) =>
    Object.keys(table),
  );
  return new Set([
    ...phrases.flatMap(([first]) => (typeof first === 'string' ? [first] : [])),
    ...named.map((name) => name.split(' ')[0] ?? ''),
  ]);
}

/** Digits said one by one: "nine one one" → 911. */
function digits(words: readonly string[], from: number, numbers: Numbers): Reading<string>[] {
  const found: Reading<string>[] = [];
  let value = '';
  for (let at = from; at < words.length; at++) {
    const digit = numbers.cardinals(words, at).find(({ end }) => end === at + 1)?.value;
    if (digit === undefined || digit > 9) break;
    value += String(digit);
    if (value.length > 1) found.push({ end: at + 1, value });
  }
  return found;
}

function listReader(values: readonly ListedValue[]): Reader {
  const tree = new PhraseTree<ListedValue>();
  for (const value of values) tree.add(value.words, value);
  return (words, from) =>
    tree
      .matches<never>(words, from, () => [])
      .map(({ payload, end }) => ({ end, value: heardValue(payload, words.slice(from, end)) }));
}

/** What a slot holds when `said` was understood as a listed value. */
export function heardValue(listed: ListedValue, said: readonly string[]): HeardSlot {
  return { value: said.join(' '), name: listed.name, ...(listed.id === undefined ? {} : { id: listed.id }) };
}

/** AMAZON.SearchQuery, and Amazon's own types of which the built-ins know no values: whatever is said there. */
const anyWords: Reader = (words, from) =>
  words
    .slice(from)
    .map((_, index) => ({ end: from + index + 1, value: { value: words.slice(from, from + index + 1).join(' ') } }));

function withoutDoubles(values: readonly ListedValue[]): ListedValue[] {
  const seen = new Set<string>();
  return values.filter(({ words }) => {
    const said = words.join(' ');
    return said !== '' && !seen.has(said) && seen.add(said);
  });
}
