/** What a change of the sentences cost: samples that were in a model and gave way to others. */
import type { Model } from './model';

/** A line for each intent that lost samples: which, and to which. Both models are of one locale. */
export function pushedOut(before: Model, after: Model): readonly string[] {
  const was = new Map(before.interactionModel.languageModel.intents.map(({ name, samples }) => [name, samples]));
  return after.interactionModel.languageModel.intents.flatMap(({ name, samples }) => {
    const out = (was.get(name) ?? []).filter((sample) => !samples.includes(sample));
    const come = samples.filter((sample) => !was.get(name)?.includes(sample));
    if (out.length === 0) return [];
    return [`${name} has no longer ${quoted(out)}${come.length > 0 ? `, and now ${quoted(come)}` : ''}`];
  });
}

/** More than these are only counted. */
const MOST = 5;

const quoted = (samples: readonly string[]): string => {
  const shown = samples.slice(0, MOST).map((sample) => `"${sample}"`);
  const more = samples.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};
