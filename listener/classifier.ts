/** A sentence as a list of features with weights; its length as a vector is one, unknown features counted in. */
export interface Features {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

// Looked up once: within jest every look at a global costs more than the sum it is for.
const { abs, exp, max, sqrt } = Math;

const RATE = 0.35;
/** Steps of learning in all, so that many samples are gone through less often than few. */
const STEPS = 60_000;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 40;
const PRIME = 999_983;
/** A class as unlikely as this has nothing more to learn from an example. */
const SETTLED = 0.005;

/**
 * Multinomial logistic regression over sparse features, learnt by stochastic gradient descent with a rate of its own for
 * every weight (Adagrad). The same examples always give the same result. A label is the index of a class.
 */
export function trainClassifier(
  examples: readonly Features[],
  labels: readonly number[],
  classes: number,
  featureCount: number,
): (features: Features) => Float32Array {
  const weights = new Float32Array(featureCount * classes);
  const squares = new Float32Array(weights.length).fill(1e-6);

  /** Plain loops, here nearly all of the learning's time goes. Sums are small enough for `exp`: a sentence's length is one. */
  const chancesOf = ({ ids, weights: values }: Features): Float32Array => {
    const chances = new Float32Array(classes);
    for (let j = 0; j < ids.length; j++) {
      const start = (ids[j] ?? 0) * classes;
      const value = values[j] ?? 0;
      for (let k = 0; k < classes; k++) chances[k] = (chances[k] ?? 0) + (weights[start + k] ?? 0) * value;
    }
    let total = 0;
    for (let k = 0; k < classes; k++) total += chances[k] = exp(chances[k] ?? 0);
    for (let k = 0; k < classes; k++) chances[k] = (chances[k] ?? 0) / total;
    return chances;
  };

  const learn = (example: Features, label: number): void => {
    const { ids, weights: values } = example;
    const chances = chancesOf(example);
    for (let k = 0; k < classes; k++) {
      const error = (chances[k] ?? 0) - (k === label ? 1 : 0);
      if (abs(error) < SETTLED) continue;
      for (let j = 0; j < ids.length; j++) {
        const at = (ids[j] ?? 0) * classes + k;
        const slope = error * (values[j] ?? 0);
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / sqrt(square);
      }
    }
  };

  const rounds = Math.min(MOST_ROUNDS, max(FEWEST_ROUNDS, Math.round(STEPS / max(1, examples.length))));
  // Samples of one intent stand together: steps as long as a prime come by every one of them, far from the one before.
  for (let turn = 0; turn < rounds * examples.length; turn++) {
    const at = (turn * PRIME) % examples.length;
    const example = examples[at];
    if (example) learn(example, labels[at] ?? 0);
  }
  return chancesOf;
}
