import type { Mention } from './mentions';
import { heardValue, type ListedValue, type SlotTypes } from './slot-types';
import type { WordForms } from './word-forms';

/** Finds a listed value said with other words between its own: "fill out this confusing form" for "fill out a form". */
export type FindScattered = (type: string, words: readonly string[]) => Mention | undefined;

/** How much of a value, its words weighed by rarity among the values of its type, has to be said. */
const ENOUGH = 0.7;
const FEWEST_WORDS = 2;
/** How far apart its words may stand. */
const widest = (length: number): number => 2 * length + 3;

interface Weighed {
  readonly value: ListedValue;
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

export function createScatteredFinder(types: SlotTypes, forms: WordForms): FindScattered {
  const tables = new Map<string, { readonly values: readonly Weighed[]; readonly rarity: (stem: string) => number }>();
  const tableOf = (type: string) => {
    const known = tables.get(type);
    if (known) return known;
    const rows = types.values(type).map((value) => ({ value, stems: new Set(value.words.map(forms.stem)) }));
    const seenIn = new Map<string, number>();
    for (const { stems } of rows) for (const stem of stems) seenIn.set(stem, (seenIn.get(stem) ?? 0) + 1);
    const rarity = (stem: string): number => Math.log(1 + rows.length / (seenIn.get(stem) ?? 1));
    const values = rows
      .filter(({ stems }) => stems.size >= FEWEST_WORDS)
      .map((row) => ({ ...row, weight: [...row.stems].reduce((sum, stem) => sum + rarity(stem), 0) }));
    const table = { values, rarity };
    tables.set(type, table);
    return table;
  };

  return (type, words) => {
    const { values, rarity } = tableOf(type);
    const places = new Map(words.map((word, at) => [forms.stem(word), at] as const).reverse());
    let best: { readonly mention: Mention; readonly worth: number } | undefined;
    for (const { value, stems, weight } of values) {
      const said = [...stems].filter((stem) => places.has(stem));
      const saidWeight = said.reduce((sum, stem) => sum + rarity(stem), 0);
      const at = said.map((stem) => places.get(stem) ?? 0);
      const from = Math.min(...at);
      const end = Math.max(...at) + 1;
      const share = saidWeight / weight;
      if (said.length < FEWEST_WORDS || share < ENOUGH || end - from > widest(value.words.length)) continue;
      const worth = share * saidWeight;
      if (worth > (best?.worth ?? 0))
        best = { worth, mention: { type, from, end, slot: heardValue(value, words.slice(from, end)) } };
    }
    return best?.mention;
  };
}
