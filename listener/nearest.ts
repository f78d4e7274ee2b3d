import type { Example } from './classifier';
import type { Features } from './features';

export interface Neighbour {
  /** The index of the example. */
  readonly example: number;
  /** The cosine of the angle between the two sentences, from 0 to 1. */
  readonly likeness: number;
}

/** The examples most like a sentence, the nearest first. */
export type FindNearest = (features: Features) => Neighbour[];

export function createNearest(examples: readonly Example[], featureCount: number, count: number): FindNearest {
  const holders: { example: number[]; weight: number[] }[] = Array.from({ length: featureCount }, () => ({
    example: [],
    weight: [],
  }));
  examples.forEach(({ features }, example) => {
    features.ids.forEach((id, index) => {
      holders[id]?.example.push(example);
      holders[id]?.weight.push(features.weights[index] ?? 0);
    });
  });

  return ({ ids, weights }) => {
    const likeness = new Float32Array(examples.length);
    ids.forEach((id, index) => {
      const holder = holders[id];
      const weight = weights[index] ?? 0;
      holder?.example.forEach((example, at) => {
        likeness[example] = (likeness[example] ?? 0) + weight * (holder.weight[at] ?? 0);
      });
    });
    return topOf(likeness, count);
  };
}

function topOf(likeness: Float32Array, count: number): Neighbour[] {
  const top: Neighbour[] = [];
  likeness.forEach((value, example) => {
    if (value === 0 || (top.length === count && value <= (top.at(-1)?.likeness ?? 0))) return;
    const place = top.findIndex((other) => other.likeness < value);
    top.splice(place < 0 ? top.length : place, 0, { example, likeness: value });
    if (top.length > count) top.pop();
  });
  return top;
}
