import type { NumberWords } from './built-ins';
import type { Reading } from './phrase-tree';

type ReadNumbers = (words: readonly string[], from: number) => Reading<number>[];

/** Number words of one language, both ways. */
export interface Numbers {
  /** "twenty six" for 26; whole numbers from 0 to 999,999. */
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
  const values = new Map(Object.entries(data.words));
  const multipliers = new Map(Object.entries(data.multipliers));
  const names = new Map<number, string>();
  for (const [word, value] of values) if (!names.has(value)) names.set(value, word);
  const bySize = [...multipliers].sort((a, b) => b[1] - a[1]);
  const ordinalNames = new Map(Object.entries(data.ordinals).map(([name, value]) => [value, name.split(' ')]));
  const ordinalValues = new Map(Object.entries(data.ordinals));

  const spell = (number: number): string[] => {
    const name = names.get(number);
    if (name !== undefined) return [name];
    for (const [word, size] of bySize) {
      if (number < size) continue;
      const count = Math.floor(number / size);
      const rest = number % size;
      const before = count === 1 && !data.oneBeforeMultiplier ? [] : spell(count);
      return [...before, word, ...(rest ? spell(rest) : [])];
    }
    const large = [...names.keys()].filter((value) => value < number && value % 10 === 0).sort((a, b) => b - a)[0] ?? 0;
    const join = number < 100 && data.tensJoin ? [data.tensJoin] : [];
    return [...(names.get(large) ?? '').split(' '), ...join, ...spell(number - large)];
  };

  const cardinals = (words: readonly string[], from: number): Reading<number>[] => {
    const found: Reading<number>[] = [];
    let total = 0;
    let current = 0;
    let begun = false;
    for (let at = from; at < words.length; at++) {
      const word = words[at] ?? '';
      const multiplier = multipliers.get(word);
      const value = values.get(word);
      if (multiplier !== undefined) {
        if (begun && (current === 0 || current >= multiplier)) break;
        if (!begun && data.oneBeforeMultiplier) break;
        const times = Math.max(current, 1) * multiplier;
        current = multiplier < 1000 ? times : 0;
        total += multiplier < 1000 ? 0 : times;
      } else if (value !== undefined) {
        if (begun && !fits(current, value)) break;
        if (begun && value === 0) break;
        current += value;
      } else if (begun && data.heardJoin.includes(word) && values.has(words[at + 1] ?? '')) {
        continue;
      } else break;
      begun = true;
      found.push({ end: at + 1, value: total + current });
      if (total + current === 0) break;
    }
    return found;
  };

  const ordinals = (words: readonly string[], from: number): Reading<number>[] =>
    [1, 2, 3].flatMap((length) => {
      const value = ordinalValues.get(words.slice(from, from + length).join(' '));
      return value === undefined || from + length > words.length ? [] : [{ end: from + length, value }];
    });

  const years = (words: readonly string[], from: number): Reading<number>[] => {
    const whole = cardinals(words, from);
    const pairs = whole
      .filter(({ value }) => value >= 19 && value <= 21)
      .flatMap(({ end, value }) =>
        twoDigits(words, end, cardinals).map((last) => ({ end: last.end, value: value * 100 + last.value })),
      );
    return [...whole.filter(({ value }) => value >= 1900 && value < 2200), ...pairs];
  };

  return { spell, spellOrdinal: (number) => ordinalNames.get(number), cardinals, ordinals, years };
}

/** The second half of a year or a clock time: "thirty", "oh five". */
export function twoDigits(words: readonly string[], from: number, cardinals: Numbers['cardinals']): Reading<number>[] {
  return cardinals(words, from).flatMap(({ end, value }) => {
    if (value >= 10 && value < 100) return [{ end, value }];
    if (value !== 0) return [];
    return cardinals(words, end).filter((unit) => unit.value > 0 && unit.value < 10);
  });
}

/** Whether a word of `value` may follow what is heard so far: "twenty" takes "six", not "sixteen". */
function fits(current: number, value: number): boolean {
  if (current === 0) return true;
  if (value < 10) return current % 10 === 0 && current % 100 !== 10;
  if (value < 100) return current % 100 === 0;
  return false;
}
