import type { DateTime } from 'luxon';
import type { BuiltIns, Said, SlotValue } from './built-ins';
import { dateOf } from './calendar';
import type { LanguageModel } from './interaction-model';
import type { Numbers } from './numbers';
import { follow, lookUp, type Read, spellOut, stepsOf } from './phrases';
import { clockOf, durationOf, timeOf } from './times';
import type { WordReader } from './words';

export interface SlotTypes {
  /** By type; there is none for those, such as AMAZON.SearchQuery, of which it is not known what they hold. */
  readonly readers: ReadonlyMap<string, Read<SlotValue>>;
  /** The listed values by type, with the words they are said in. */
  readonly lists: ReadonlyMap<string, readonly ListedValue[]>;
}

export interface ListedValue {
  readonly words: readonly string[];
  readonly meaning: Omit<SlotValue, 'value'>;
}

export function createSlotTypes(
  model: LanguageModel,
  builtIns: BuiltIns,
  numbers: Numbers,
  read: WordReader,
  stem: (word: string) => string,
): SlotTypes {
  const readers = builtInReaders(builtIns, numbers);
  const lists = new Map<string, readonly ListedValue[]>();
  for (const { name: type, values } of model.types ?? []) {
    const listed = values.flatMap(({ id, name: { value: name, synonyms = [] } }) =>
      [name, ...synonyms].map((said) => ({ words: read(said), meaning: id === undefined ? { name } : { id, name } })),
    );
    lists.set(type, listed);
    readers.set(type, listReader(listed, stem));
  }
  return { readers, lists };
}

/** Readers of Amazon's types, and of what their phrases are made of. */
function builtInReaders(builtIns: BuiltIns, numbers: Numbers): Map<string, Read<SlotValue>> {
  const parts = new Map<string, Read<SlotValue>>();
  const names = Object.entries(builtIns.names).map(([type, said]) => [type, new Map(Object.entries(said))] as const);
  for (const [type, said] of [...names, ...Object.entries(numbers.said)]) {
    const find = lookUp<number | string>(said);
    parts.set(type, (...at) => find(...at).map(({ end, value }) => ({ end, value: { value: String(value) } })));
  }
  const reader = <Phrase extends { readonly say: readonly string[] }>(
    phrases: readonly Phrase[],
    meaning: (phrase: Phrase, said: Said, now: DateTime) => SlotValue | undefined,
  ): Read<SlotValue> => {
    const spelled = phrases.flatMap((phrase) =>
      phrase.say.flatMap(spellOut).map((said) => ({ ...phrase, steps: stepsOf(said) })),
    );
    const find = follow<(typeof spelled)[number], SlotValue>(spelled, (type, ...at) => parts.get(type)?.(...at) ?? []);
    return (words, from, now) =>
      find(words, from, now).flatMap(({ end, value: { phrase, slots } }) => {
        const said = Object.fromEntries([...slots].map(([slot, { value }]) => [slot, value]));
        const value = meaning(phrase, said, now);
        return value ? [{ end, value }] : [];
      });
  };
  parts.set('clock', reader(builtIns.clock, clockOf));
  return new Map([
    ['AMAZON.DATE', reader(builtIns.dates, dateOf)],
    ['AMAZON.TIME', reader(builtIns.times, timeOf)],
    ['AMAZON.DURATION', reader(builtIns.durations, durationOf)],
    ['AMAZON.NUMBER', reader([{ say: ['{number}', ...runs] }], (_, said) => ({ value: Object.values(said).join('') }))],
  ]);
}

/** Numbers in a row are one, as of a telephone: "eight hundred three seven" is 80037. */
const runs = Array.from({ length: 10 }, (_, n) => Array.from({ length: n + 2 }, (_, i) => `{n${i}:group}`).join(' '));

/** Inflected words are the same: "croissants" is heard where "croissant" is listed. */
function listReader(values: readonly ListedValue[], stem: (word: string) => string): Read<SlotValue> {
  // The first of several values that are said alike is the one that is kept.
  const find = lookUp(new Map(values.toReversed().map((value) => [value.words.map(stem).join(' '), value])));
  return (words, from, now) =>
    find(words.map(stem), from, now).map(({ end, value }) => ({
      end,
      value: { value: words.slice(from, end).join(' '), ...value.meaning },
    }));
}

/** For types of which it is not known what they hold: whatever is said there. */
export const anyWords: Read<SlotValue> = (words, from) =>
  words
    .slice(from)
    .map((_, last, rest) => ({ end: from + last + 1, value: { value: rest.slice(0, last + 1).join(' ') } }));
