import { createHash } from 'node:crypto';
import { evaluate, type Evaluation, type Labelled } from './evaluation';
import type { Listener } from '../listener/listener';

export interface AtThreshold {
  readonly threshold: number;
  readonly evaluation: Evaluation;
}

/** The thresholds that are compared. */
export const thresholds: readonly number[] = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6];

/** Two halves of a set, always the same: the side of an utterance is decided by a hash of its words alone. */
export function halvesOf(utterances: readonly Labelled[]): readonly [readonly Labelled[], readonly Labelled[]] {
  const onFirst = ({ utterance }: Labelled): boolean =>
    (createHash('sha256').update(utterance).digest()[0] ?? 0) % 2 === 0;
  return [utterances.filter(onFirst), utterances.filter((each) => !onFirst(each))];
}

/** Hears the utterances at every threshold, with a listener of its own for each. */
export function atThresholds(
  utterances: readonly Labelled[],
  listenerAt: (threshold: number) => Listener,
): readonly AtThreshold[] {
  return thresholds.map((threshold) => ({ threshold, evaluation: evaluate(utterances, listenerAt(threshold)) }));
}

/** The best of them: an answer in scope and a decline out of scope count alike, however many there are of either. */
export function bestOf(results: readonly AtThreshold[]): AtThreshold | undefined {
  const worth = ({ evaluation: { inScope, outOfScope } }: AtThreshold): number =>
    inScope.right / Math.max(1, inScope.all) + outOfScope.right / Math.max(1, outOfScope.all);
  return [...results].sort((a, b) => worth(b) - worth(a))[0];
}
