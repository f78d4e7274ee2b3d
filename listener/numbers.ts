import type { NumberWords } from './built-ins';
import { PhraseTree, type Reading } from './phrase-tree';

type ReadNumbers = (words: readonly string[], from: number) => Reading<number>[];

/** Number words of one language, both ways. */
export interface Numbers {
  /** "twenty six" for 26; whole numbers from 0 to 9,999. */
  readonly spell: (number: number) => string[];
  /** "twenty sixth" for 26, or undefined past the ordinals that the language file lists. */
  readonly spellOrdinal: (number: number) => string[] | undefined;
  /** Every number that begins at `from`: "two", then "two thousand", then "two thousand twenty". */
  readonly cardinals: ReadNumbers;
  readonly ordinals: ReadNumbers;
  /** Years as they are said: "two thousand twenty seven", "twenty twenty seven". */
  readonly years: ReadNumbers;
}

export function createNumbers(data: NumberWords): Numbers {
  const small = belowThousand(data);
  const names = new Map([...small].map(([name, value]) => [value, name] as const).reverse());
  const ordinalNames = new Map(Object.entries(data.ordinals).map(([name, value]) => [value, name.split(' ')]));
  const readSmall = reader(small);

  const spell = (number: number): string[] => {
    const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
    if (thousands === 0) return names.get(rest)?.split(' ') ?? [];
    const count = thousands === 1 && !data.oneBeforeThousand ? [] : spell(thousands);
    return [...count, data.thousand, ...(rest === 0 ? [] : spell(rest))];
  };

  const cardinals: ReadNumbers = (words, from) => {
    const whole = readSmall(words, from);
    const counts = data.oneBeforeThousand ? whole : [...whole, { end: from, value: 1 }];
    const thousands = counts
      .filter(({ end, value }) => value > 0 && words[end] === data.thousand)
      .flatMap(({ end, value }) => {
        const rests = readSmall(words, end + 1).filter((rest) => rest.value > 0);
        return [{ end: end + 1, value: 0 }, ...rests].map((rest) => ({ ...rest, value: value * 1000 + rest.value }));
      });
    return [...whole, ...thousands];
  };

  const years: ReadNumbers = (words, from) => {
    const whole = cardinals(words, from);
    const pairs = whole
      .filter(({ value }) => value >= 19 && value <= 21)
      .flatMap(({ end, value }) =>
        twoDigits(words, end, cardinals).map((last) => ({ end: last.end, value: value * 100 + last.value })),
      );
    return [...whole.filter(({ value }) => value >= 1900 && value < 2200), ...pairs];
  };

  return {
    spell,
    spellOrdinal: (number) => ordinalNames.get(number),
    cardinals,
    ordinals: reader(new Map(Object.entries(data.ordinals))),
    years,
  };
}

/** The second half of a year or a clock time: "thirty", "oh five". */
export function twoDigits(words: readonly string[], from: number, cardinals: ReadNumbers): Reading<number>[] {
  return cardinals(words, from).flatMap(({ end, value }) => {
    if (value >= 10 && value < 100) return [{ end, value }];
    return value === 0 ? cardinals(words, end).filter((unit) => unit.value > 0 && unit.value < 10) : [];
  });
}

function reader(values: ReadonlyMap<string, number>): ReadNumbers {
  const tree = new PhraseTree<number>();
  for (const [name, value] of values) tree.add(name.split(' '), value);
  return (words, from) => tree.matches(words, from).map(({ payload: value, end }) => ({ end, value }));
}

/** Every way of saying each number up to 999, the one that is spelled first. */
function belowThousand({ words, tensJoins, hundredsJoins }: NumberWords): ReadonlyMap<string, number> {
  const all = new Map(Object.entries(words));
  const steps = [
    { least: 20, size: 10, joins: tensJoins },
    { least: 100, size: 100, joins: hundredsJoins },
  ];
  for (const { least, size, joins } of steps)
    for (const [large, value] of [...all].filter(([, each]) => each >= least && each % size === 0))
      for (const [rest, more] of [...all].filter(([, each]) => each > 0 && each < size))
        for (const join of joins) {
          const name = `${large} ${join} ${rest}`.replace('  ', ' ');
          if (!all.has(name)) all.set(name, value + more);
        }
  return all;
}
