import type { DateTime } from 'luxon';
import { type PhraseMatch, PhraseTree } from './phrase-tree';
import type { Sample } from './samples';
import type { HeardSlot, SlotTypes } from './slot-types';

export interface ExactMatch {
  readonly intent: string;
  readonly slots: ReadonlyMap<string, HeardSlot>;
}

/** Finds the sample that is said as a whole, from the first word to the last. */
export type MatchExactly = (words: readonly string[], now: DateTime) => ExactMatch | undefined;

export function createExactMatcher(samples: readonly Sample[], types: SlotTypes): MatchExactly {
  const tree = new PhraseTree<Sample>();
  for (const sample of samples) tree.add(sample.steps, sample);

  return (words, now) => {
    const whole = tree
      .matches<HeardSlot>(words, 0, (type, from) => types.read(type, words, from, now))
      .filter(({ end }) => end === words.length);
    const best = whole.reduce<(typeof whole)[number] | undefined>(
      (leader, match) => (leader && !isBetter(match, leader) ? leader : match),
      undefined,
    );
    if (!best) return undefined;
    return {
      intent: best.payload.intent,
      slots: new Map([...best.slots].map(([slot, { value }]) => [slot, value])),
    };
  };
}

type Match = PhraseMatch<Sample, HeardSlot>;

/** More words said as they stand beat more words in slots; then fewer slots, then the model before Alexa's own. */
function isBetter(match: Match, than: Match): boolean {
  if (match.literal !== than.literal) return match.literal > than.literal;
  if (match.slots.size !== than.slots.size) return match.slots.size < than.slots.size;
  return than.payload.builtIn && !match.payload.builtIn;
}
