import type { LintedIntent } from './rules/linted-model';

export interface Said {
  readonly intent: string;
  readonly sample: string;
}

export interface Pair {
  /** From 0, not a word in common, to 1, the same words; a rare word counts for more than a common one. */
  readonly likeness: number;
  readonly one: Said;
  readonly other: Said;
}

/** Pairs less alike than this are not looked for. */
const LEAST = 0.5;
/** Of two intents that share a frame, so many pairs are shown: more would hide all others. */
const MOST_OF_TWO_INTENTS = 3;

/**
 * The pairs of samples of different intents that are most alike, closest first: where an answer goes astray.
 * Likeness is the weight of the words in common as a share of the weight of all words of both (weighted Jaccard),
 * a word's weight being its rarity among the samples. A slot counts as one word, its name.
 */
export function closestPairs(intents: readonly LintedIntent[], most: number): readonly Pair[] {
  const said = intents.flatMap(({ name, samples = [] }) =>
    samples.map((sample) => ({ said: { intent: name, sample }, words: new Set(sample.match(/\S+/g)) })),
  );
  const counts = new Map<string, number>();
  for (const { words } of said) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + said.length / (counts.get(word) ?? 1));
  const weigh = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + rarity(word), 0);

  const pairs: Pair[] = [];
  const byRareWord = new Map<string, Set<(typeof said)[number]>>();
  for (const one of said) {
    const weight = weigh(one.words);
    // Two sentences can only be alike if they share one of their rarest words; so only those are compared.
    let rest = weight;
    const rarest = [...one.words]
      .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
      .filter((word) => (rest -= rarity(word)) + rarity(word) >= LEAST * weight);
    const others = new Set(rarest.flatMap((word) => [...(byRareWord.get(word) ?? [])]));
    for (const other of others) {
      if (other.said.intent === one.said.intent) continue;
      const common = weigh([...one.words].filter((word) => other.words.has(word)));
      const likeness = common / (weight + weigh(other.words) - common);
      if (likeness >= LEAST) pairs.push({ likeness, one: other.said, other: one.said });
    }
    for (const word of rarest) byRareWord.set(word, (byRareWord.get(word) ?? new Set()).add(one));
  }
  return withoutCrowds(pairs.sort((a, b) => b.likeness - a.likeness)).slice(0, most);
}

function withoutCrowds(pairs: readonly Pair[]): readonly Pair[] {
  const shown = new Map<string, number>();
  return pairs.filter(({ one, other }) => {
    const both = [one.intent, other.intent].sort().join(' ');
    const before = shown.get(both) ?? 0;
    shown.set(both, before + 1);
    return before < MOST_OF_TWO_INTENTS;
  });
}
