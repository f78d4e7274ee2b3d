import type { Features } from './features';

export interface Example {
  readonly features: Features;
  /** The index of the class that it belongs to. */
  readonly label: number;
}

/** Multinomial logistic regression over sparse features. */
export interface Classifier {
  /** The probability of every class, by index. */
  readonly probabilities: (features: Features) => Float32Array;
}

// Looked up once: within jest every look at a global costs more than the sum it is for.
const { abs, exp, max, sqrt } = Math;

const RATE = 0.35;
/** Steps of learning in all, so that many samples are gone through less often than few. */
const STEPS = 60_000;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 15;
/** A class as unlikely as this has nothing more to learn from an example. */
const SETTLED = 0.005;
/** An example as well understood as this is passed over in the next round. */
const LEARNT = 0.9;

/**
 * Learns by stochastic gradient descent with a rate of its own for every weight (Adagrad).
 * The same examples always give the same result.
 */
export function trainClassifier(examples: readonly Example[], classes: number, featureCount: number): Classifier {
  const weights = new Float32Array(featureCount * classes);
  const squares = new Float32Array(featureCount * classes).fill(1e-6);
  const rounds = Math.min(MOST_ROUNDS, max(FEWEST_ROUNDS, Math.round(STEPS / max(1, examples.length))));
  const guess = new Float32Array(classes);

  const learn = ({ features: { ids, weights: values }, label }: Example): void => {
    for (let k = 0; k < classes; k++) {
      const error = (guess[k] ?? 0) - (k === label ? 1 : 0);
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

  const order = examples.map((example) => ({ example, rest: false }));
  const random = randomNumbers();
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const turn of order) {
      if (turn.rest) {
        turn.rest = false;
        continue;
      }
      guessInto(guess, turn.example.features, weights);
      turn.rest = (guess[turn.example.label] ?? 0) > LEARNT;
      learn(turn.example);
    }
  }
  return { probabilities: (features) => guessInto(new Float32Array(classes), features, weights) };
}

/** Plain loops over one buffer: this is where nearly all of the learning's time goes. */
function guessInto(chances: Float32Array, { ids, weights: values }: Features, weights: Float32Array): Float32Array {
  const classes = chances.length;
  chances.fill(0);
  for (let j = 0; j < ids.length; j++) {
    const start = (ids[j] ?? 0) * classes;
    const value = values[j] ?? 0;
    for (let k = 0; k < classes; k++) chances[k] = (chances[k] ?? 0) + (weights[start + k] ?? 0) * value;
  }
  let most = -Infinity;
  for (let k = 0; k < classes; k++) most = max(most, chances[k] ?? 0);
  let total = 0;
  for (let k = 0; k < classes; k++) total += chances[k] = exp((chances[k] ?? 0) - most);
  for (let k = 0; k < classes; k++) chances[k] = (chances[k] ?? 0) / total;
  return chances;
}

/** The same row of numbers between 0 and 1 on every machine, so that a test that passes once passes always. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [items[last], items[other]];
    if (a === undefined || b === undefined) continue;
    items[last] = b;
    items[other] = a;
  }
}
