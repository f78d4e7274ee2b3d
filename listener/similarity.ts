import { type Features, trainClassifier } from './classifier';
import { FALLBACK } from './interaction-model';
import type { TrainingSample } from './samples';

/** The intent that a sentence is most like, and how sure that is, from 0 to 1. */
export interface Guess {
  readonly intent: string;
  readonly score: number;
}

const LONG_SENTENCE = 12;
const SHORTEST_CLAUSE = 4;

/**
 * Understands by likeness: a linear classifier that has learnt from all samples. No guess is made for
 * what is like nothing by the threshold, from 0 to 1, or like what is meant for no skill.
 */
export function createSimilarity(
  training: readonly TrainingSample[],
  linkWords: readonly string[],
  threshold: number,
  stem: (word: string) => string,
): (words: readonly string[]) => Guess | undefined {
  const intents = [...new Set(training.map(({ intent }) => intent))];
  const sentences = training.map(({ words }) => featuresOf(words, stem));
  const { weigh, count } = createWeights(sentences);
  const labels = training.map(({ intent }) => intents.indexOf(intent));
  const chancesOf = trainClassifier(sentences.map(weigh), labels, intents.length, count);

  const guess = (words: readonly string[], least: number): Guess | undefined => {
    const chances = chancesOf(weigh(featuresOf(words, stem)));
    const score = Math.max(...chances);
    const intent = intents[chances.indexOf(score)];
    return intent === undefined || intent === FALLBACK || score < least ? undefined : { intent, score };
  };
  // What leaves the half of a sentence out has to be the surer of the rest.
  return (words) => guess(words, threshold) ?? guess(lastClause(words, linkWords), (1 + threshold) / 2);
}

/** The last clause of a sentence that is long enough to have some: who tells a story asks at its end. */
function lastClause(words: readonly string[], linkWords: readonly string[]): readonly string[] {
  const at = words.findLastIndex((word, place) => linkWords.includes(word) && words.length - place >= SHORTEST_CLAUSE);
  return words.length >= LONG_SENTENCE && at >= SHORTEST_CLAUSE ? words.slice(at) : words;
}

const GRAM = 4;

/** The words, their neighbourhoods, and pieces of the longer ones for what is misheard or inflected. */
function featuresOf(words: readonly string[], stem: (word: string) => string): readonly string[] {
  const stems = ['', ...words.map(stem), ''];
  const pairs = stems.slice(1).map((each, at) => `${stems[at] ?? ''} ${each}`);
  const pieces = words
    .filter((word) => word.length >= GRAM)
    .flatMap((word) => Array.from({ length: word.length + 3 - GRAM }, (_, at) => `<${word}>`.slice(at, at + GRAM)));
  return [...new Set([...stems, ...pairs, ...pieces.map((piece) => `#${piece}`)])];
}

/** How much of the weight of an unknown feature counts: none would make a sentence of strange words a sure one. */
const UNKNOWN = 0.5;

/** Weighs the features of a sentence by how rare they are among those learnt from. */
function createWeights(sentences: readonly (readonly string[])[]) {
  const known = new Map<string, { readonly id: number; times: number }>();
  for (const feature of sentences.flat()) {
    const seen = known.get(feature);
    if (seen) seen.times++;
    else known.set(feature, { id: known.size, times: 1 });
  }
  const rarity = (times: number): number => Math.log(1 + sentences.length / times);
  const weigh = (features: readonly string[]): Features => {
    const seen = features.flatMap((feature) => known.get(feature) ?? []);
    const weights = Float32Array.from(seen, ({ times }) => rarity(times));
    const unknown = (features.length - seen.length) * UNKNOWN * rarity(0.5) ** 2;
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, unknown)) || 1;
    return { ids: Int32Array.from(seen, ({ id }) => id), weights: weights.map((weight) => weight / length) };
  };
  return { weigh, count: known.size };
}
