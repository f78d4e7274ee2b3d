import type { DateTime } from 'luxon';
import { type Example, trainClassifier } from './classifier';
import type { SplitClauses } from './clauses';
import { confidence, createForeignness } from './confidence';
import { createCorrector } from './corrector';
import { FeatureSpace } from './features';
import { FALLBACK } from './interaction-model';
import type { FindMentions, Mention } from './mentions';
import { createNearest, type Neighbour } from './nearest';
import type { Sample } from './samples';
import type { TrainingSample } from './training';
import type { WordForms } from './word-forms';

/** What a sentence is most like. */
export interface Guess {
  readonly intent: string;
  /** The sample most like the sentence among those of the intent, if one of the nearest is the intent's. */
  readonly sample?: Sample;
  /** The words as they were understood, misheard ones put right. */
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  /** From 0 to 1: how sure it is, and how much of the sentence is known at all. */
  readonly score: number;
}

export type GuessIntent = (words: readonly string[], now: DateTime) => Guess | undefined;

/** What is known of the language, whatever the model's samples. */
export interface LanguageSense {
  readonly forms: WordForms;
  readonly findMentions: FindMentions;
  readonly clausesOf: SplitClauses;
  /** Whether an intent has a slot of a type. */
  readonly takes: (intent: string, type: string) => boolean;
  /** Words that may have been misheard besides those of the samples, such as names of days. */
  readonly otherWords: readonly string[];
}

const NEIGHBOURS = 10;
/** How much the classifier's word counts beside that of the nearest samples. */
const CLASSIFIER_SHARE = 0.7;

/** How much the best clause of a long sentence counts beside the whole. */
const CLAUSE_SHARE = 0.3;

/** What is left of an intent's chance by each thing that is clearly mentioned and that it has no slot for. */
const UNEXPLAINED = 0.6;

/**
 * Understands by likeness: a linear classifier that has learnt from all samples, and the samples nearest to the sentence.
 * Measured on paraphrases that neither had seen, the two together beat each alone, and MiniSearch's ranking.
 */
export function createSimilarity(training: readonly TrainingSample[], language: LanguageSense): GuessIntent {
  const { forms, findMentions, clausesOf, otherWords, takes } = language;
  const space = new FeatureSpace(forms);
  const intents = [...new Set(training.map(({ sample }) => sample.intent))];
  const labels = new Map(intents.map((intent, label) => [intent, label]));
  const vocabulary = new Map(otherWords.map((word) => [word, 0]));
  const learnt = training.map(({ sample, words, mentions }) => {
    for (const word of words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    return { sample, ids: space.learn(words, mentions), label: labels.get(sample.intent) ?? 0 };
  });
  const examples: Example[] = learnt.map(({ ids, label }) => ({ features: space.weigh(ids), label }));
  const classifier = trainClassifier(examples, intents.length, space.size);
  const findNearest = createNearest(examples, space.size, NEIGHBOURS);
  const foreignness = createForeignness(training, forms);
  const correct = createCorrector(vocabulary, (word) => space.knows(word), forms);

  /** An intent without a slot for what is clearly mentioned is less likely meant; the fallback takes anything. */
  const explaining = (mentions: readonly Mention[], chances: Float32Array): Float32Array => {
    const mentioned = [...new Set(mentions.filter(isClear).map(({ type }) => type))];
    return chances.map((chance, label) => {
      const intent = intents[label] ?? '';
      const unexplained = intent === FALLBACK ? 0 : mentioned.filter((type) => !takes(intent, type)).length;
      return chance * UNEXPLAINED ** unexplained;
    });
  };

  const rank = (words: readonly string[], mentions: readonly Mention[]): Ranking => {
    const features = space.of(words, mentions);
    const nearest = findNearest(features);
    const shares = byIntent(
      nearest.map(({ example, likeness }, place) => [examples[example]?.label ?? 0, likeness / (1 + place / 2)]),
    );
    const chances = classifier
      .probabilities(features)
      .map((chance, label) => CLASSIFIER_SHARE * chance + (1 - CLASSIFIER_SHARE) * (shares.get(label) ?? 0));
    return { chances: explaining(mentions, chances), nearest };
  };

  return (heard, now) => {
    const words = correct(heard, findMentions(heard, now));
    const mentions = findMentions(words, now);
    const { chances: ofWhole, nearest } = rank(words, mentions);
    if (nearest.length === 0) return undefined;
    const ofClauses = clausesOf(words).map((clause) => rank(clause, findMentions(clause, now)).chances);
    const chances = withClauses(ofWhole, ofClauses);
    const best = chances.reduce((leader, chance, label) => (chance > (chances[leader] ?? 0) ? label : leader), 0);
    const intent = intents[best] ?? '';
    const own = nearest.find(({ example }) => learnt[example]?.label === best);
    const sample = own && learnt[own.example]?.sample;
    const score = confidence({
      chance: chances[best] ?? 0,
      likeness: own?.likeness ?? 0,
      foreign: foreignness(intent, words, mentions),
      length: words.length,
    });
    return { intent, ...(sample ? { sample } : {}), words, mentions, score };
  };
}

/** One word of a listed value is easily said in another sense; a day, a time and words together are not. */
const isClear = ({ type, from, end }: Mention): boolean =>
  end - from > 1 || type === 'AMAZON.DATE' || type === 'AMAZON.TIME';

interface Ranking {
  /** How likely each intent is, by its label. */
  readonly chances: Float32Array;
  readonly nearest: readonly Neighbour[];
}

/** A story is understood by its telling clause as well as by the whole. */
function withClauses(whole: Float32Array, clauses: readonly Float32Array[]): Float32Array {
  if (clauses.length === 0) return whole;
  return whole.map((chance, label) => {
    const told = Math.max(...clauses.map((chances) => chances[label] ?? 0));
    return (1 - CLAUSE_SHARE) * chance + CLAUSE_SHARE * told;
  });
}

/** Likeness summed by intent, as shares of the whole. */
function byIntent(votes: readonly (readonly [label: number, vote: number])[]): Map<number, number> {
  const total = votes.reduce((sum, [, vote]) => sum + vote, 0) || 1;
  const shares = new Map<number, number>();
  for (const [label, vote] of votes) shares.set(label, (shares.get(label) ?? 0) + vote / total);
  return shares;
}
