import type { NumberWords } from './built-ins';

export type Numbers = ReturnType<typeof createNumbers>;
type Said = readonly (readonly [said: string, number: number])[];

const MOST = 9999;

/** What is said for the numbers of one language, whole ones from 0 to 9,999. */
export function createNumbers(data: NumberWords) {
  const ways = waysOfSaying(data);
  const range = (least: number, most: number): Said =>
    ways.slice(least, most + 1).flatMap((all, at) => all.map((said) => [said, least + at] as const));
  const after = (first: Said, second: Said): Said =>
    first.flatMap(([a, tens]) => second.map(([b, units]) => [`${a} ${b}`, tens + units] as const));

  const ordinals = Object.entries(data.ordinals);
  const ordinalNames = new Map(ordinals.map(([said, number]) => [number, said]));
  // "Thirty", "oh five": the minutes of a clock time, and the second half of a year.
  const ohs = after(range(0, 0), range(1, 9));
  const centuries = range(19, 21).map(([said, number]) => [said, number * 100] as const);
  const said: Readonly<Record<string, Said>> = {
    number: range(0, MOST),
    group: range(0, MOST).filter(([, number]) => number < 100 || number % 100 === 0),
    ordinal: ordinals,
    day: [...ordinals, ...range(1, 31)],
    quarter: [...ordinals.filter(([, number]) => number <= 4), ...range(1, 4)],
    hour: range(0, 24),
    minute: [...ohs, ...range(10, 59)],
    minutes: [...ohs, ...range(1, 59)],
    year: [...range(1900, 2199), ...after(centuries, [...ohs, ...range(10, 99)])],
  };
  return {
    /** "twenty six" for 26. */
    spell: (number: number) => ways[number]?.[0]?.split(' ') ?? [],
    /** "twenty sixth" for 26, or undefined past the ordinals that the language file lists. */
    spellOrdinal: (number: number) => ordinalNames.get(number)?.split(' '),
    /** Numbers by all that is said for them, for every slot of the built-ins that holds one. */
    said: Object.fromEntries(Object.entries(said).map(([type, entries]) => [type, new Map(entries)])),
  };
}

/** Every way of saying each number from nought on, the one that is spelled first. */
function waysOfSaying({ words, thousand, tensJoins, hundredsJoins }: NumberWords): readonly string[][] {
  const ways: string[][] = [];
  for (const [name, number] of Object.entries(words)) ways[number] = [...(ways[number] ?? []), name];
  for (let number = 0; number <= MOST; number++) {
    const [size, joins] = number < 100 ? [10, tensJoins] : number < 1000 ? [100, hundredsJoins] : [1000, ['']];
    const rest = number % size;
    const all = (ways[number] ??= []);
    if (rest === 0 && size === 1000) all.push(...(ways[number / size] ?? []).map((count) => `${count} ${thousand}`));
    if (rest === 0 || number < 20) continue;
    for (const large of ways[number - rest] ?? [])
      for (const join of joins)
        for (const small of ways[rest] ?? []) all.push(join === '' ? `${large} ${small}` : `${large} ${join} ${small}`);
  }
  return ways;
}
