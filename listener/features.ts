import { type Mention, withoutOverlap } from './mentions';
import type { WordForms } from './word-forms';

/** A sentence as a list of features with weights; its length as a vector is one, unknown features counted in. */
export interface Features {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

const GRAM = 4;
/** Shorter words have no pieces that say more than the word. */
const SHORTEST_IN_PIECES = 4;
const PAIR = 2 ** 20;
const EDGE = '|';

/** Turns sentences into features: first collects them from samples, then weighs any sentence by how rare its features are. */
export class FeatureSpace {
  private readonly symbols = new Map<string, number>();
  private readonly single = new Map<number, number>();
  private readonly pairs = new Map<number, number>();
  private readonly seenIn: number[] = [];
  private readonly gramsOf = new Map<string, readonly number[]>();
  private sentences = 0;

  constructor(private readonly forms: WordForms) {}

  get size(): number {
    return this.seenIn.length;
  }

  /** Learns the features of a sample; returns their ids, for `weigh` when all samples are learnt. */
  learn(words: readonly string[], mentions: readonly Mention[]): Int32Array {
    this.sentences++;
    const ids = this.idsOf(words, mentions, true).known;
    for (const id of ids) this.seenIn[id] = (this.seenIn[id] ?? 0) + 1;
    return Int32Array.from(ids);
  }

  weigh(ids: Int32Array): Features {
    return this.weighed(ids, 0);
  }

  of(words: readonly string[], mentions: readonly Mention[]): Features {
    const { known, missing } = this.idsOf(words, mentions, false);
    const rare = this.rarity(0.5);
    return this.weighed(Int32Array.from(known), missing * rare * rare);
  }

  knows(word: string): boolean {
    return this.symbols.has(this.forms.stem(word));
  }

  private weighed(ids: Int32Array, missing: number): Features {
    const weights = new Float32Array(ids.length);
    let sum = missing;
    ids.forEach((id, index) => {
      const weight = this.rarity(this.seenIn[id] ?? 1);
      weights[index] = weight;
      sum += weight * weight;
    });
    const length = Math.sqrt(sum) || 1;
    return { ids, weights: weights.map((weight) => weight / length) };
  }

  private rarity(seenIn: number): number {
    return Math.log(1 + this.sentences / seenIn);
  }

  private idsOf(
    words: readonly string[],
    mentions: readonly Mention[],
    learning: boolean,
  ): { known: Set<number>; missing: number } {
    const known = new Set<number>();
    let missing = 0;
    const add = (table: Map<number, number>, key: number): void => {
      let id = key < 0 ? undefined : table.get(key);
      if (id === undefined && learning) table.set(key, (id = this.newId()));
      if (id === undefined) missing++;
      else known.add(id);
    };
    const symbol = (text: string): number => {
      const found = this.symbols.get(text);
      if (found !== undefined || !learning) return found ?? -1;
      this.symbols.set(text, this.symbols.size);
      return this.symbols.size - 1;
    };
    const addPairs = (row: readonly number[]): void => {
      for (let at = 0; at + 1 < row.length; at++) {
        const [left = -1, right = -1] = [row[at], row[at + 1]];
        add(this.pairs, left < 0 || right < 0 ? -1 : left * PAIR + right);
      }
    };

    const edge = symbol(EDGE);
    const stems = words.map((word) => symbol(this.forms.stem(word)));
    for (const stem of stems) add(this.single, stem);
    addPairs([edge, ...stems, edge]);

    const shape = shapeOf(words, mentions, this.forms);
    for (const text of new Set(shape.filter((text) => text.startsWith('@')))) add(this.single, symbol(text));
    for (const { type, slot } of mentions) {
      add(this.single, symbol(`{${type}}`));
      if (slot.name !== undefined) add(this.single, symbol(`{${type}=${slot.id ?? slot.name}}`));
    }
    addPairs([edge, ...shape.map(symbol), edge]);

    for (const word of words) {
      for (const gram of this.grams(word, symbol, learning)) add(this.single, gram);
    }
    return { known, missing };
  }

  /** Pieces of words stand in for words that are misheard, misspelled or inflected. */
  private grams(word: string, symbol: (text: string) => number, learning: boolean): readonly number[] {
    if (word.length < SHORTEST_IN_PIECES) return [];
    const kept = this.gramsOf.get(word);
    if (kept) return kept;
    const edged = `<${word}>`;
    const grams: number[] = [];
    for (let at = 0; at + GRAM <= edged.length; at++) grams.push(symbol(`#${edged.slice(at, at + GRAM)}`));
    if (learning) this.gramsOf.set(word, grams);
    return grams;
  }

  private newId(): number {
    this.seenIn.push(0);
    return this.seenIn.length - 1;
  }
}

/** The sentence with its mentions as {TYPE} and everyday words as their @class. */
function shapeOf(words: readonly string[], mentions: readonly Mention[], forms: WordForms): string[] {
  const shape: string[] = [];
  const places = new Map(withoutOverlap(mentions).map((mention) => [mention.from, mention]));
  for (let at = 0; at < words.length;) {
    const mention = places.get(at);
    const stem = forms.stem(words[at] ?? '');
    const wordClass = forms.classOf(stem);
    if (mention) shape.push(`{${mention.type}}`);
    else shape.push(wordClass === undefined ? stem : `@${wordClass}`);
    at = mention?.end ?? at + 1;
  }
  return shape;
}
