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

interface Weighed extends Said {
  /** The sentence's words, rarest first, each once. */
  readonly words: readonly string[];
  readonly weight: number;
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
  const said = intents.flatMap(({ name, samples = [] }) => samples.map((sample) => ({ intent: name, sample })));
  const rarity = raritiesOf(said);
  const weightOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0);
  const sentences = said.map((one): Weighed => {
    const words = wordsOf(one.sample).sort((a, b) => (rarity.get(b) ?? 0) - (rarity.get(a) ?? 0) || (a < b ? -1 : 1));
    return { ...one, words, weight: weightOf(words) };
  });

  // Two sentences can only be alike if they share one of their rarest words; so only those are compared.
  const byRareWord = new Map<string, Weighed[]>();
  const pairs: Pair[] = [];
  for (const sentence of sentences) {
    const met = new Set<Weighed>();
    for (const word of rarestOf(sentence, rarity)) {
      const others = byRareWord.get(word) ?? [];
      for (const other of others) {
        if (other.intent === sentence.intent || met.has(other)) continue;
        met.add(other);
        const common = weightOf(sentence.words.filter((each) => other.words.includes(each)));
        const likeness = common / (sentence.weight + other.weight - common);
        if (likeness >= LEAST) pairs.push({ likeness, one: plain(other), other: plain(sentence) });
      }
      byRareWord.set(word, [...others, sentence]);
    }
  }
  return withoutCrowds(pairs.sort((a, b) => b.likeness - a.likeness)).slice(0, most);
}

/** Enough of a sentence's rarest words that one without all of them cannot be as like as LEAST. */
function rarestOf({ words, weight }: Weighed, rarity: ReadonlyMap<string, number>): readonly string[] {
  let rest = weight;
  return words.filter((word) => {
    const needed = rest >= LEAST * weight;
    rest -= rarity.get(word) ?? 0;
    return needed;
  });
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

function raritiesOf(said: readonly Said[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sample } of said) for (const word of wordsOf(sample)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + said.length / count)]));
}

const wordsOf = (sample: string): string[] => [...new Set(sample.split(/\s+/).filter((word) => word !== ''))];

const plain = ({ intent, sample }: Said): Said => ({ intent, sample });
