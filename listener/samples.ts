import type { BuiltIns } from './built-ins';
import { FALLBACK, type LanguageModel } from './interaction-model';
import type { Step } from './phrases';
import type { SlotTypes } from './slot-types';
import { spellOut } from './phrases';
import type { WordReader } from './words';

/** One way of asking: a sample of the model, or a phrase that Alexa knows by herself. */
export interface Sample {
  readonly intent: string;
  readonly steps: readonly Step[];
}

/** All samples of a model and, after them, Alexa's own phrases of the built-in intents that it names. */
export function samplesOf(model: LanguageModel, builtIns: BuiltIns, read: WordReader): Sample[] {
  const own = model.intents.flatMap(({ name: intent, samples = [], slots = [] }) => {
    const types = new Map(slots.map(({ name, type }) => [name, type]));
    const stepsOf = (piece: string): readonly Step[] => {
      const slot = /^\{(.*)\}$/.exec(piece)?.[1]?.trim();
      if (slot !== undefined) return [{ slot, type: types.get(slot) ?? 'AMAZON.SearchQuery' }];
      // "{day}'s hours": an ending that hung on the slot is no word.
      return read(piece.slice(builtIns.droppedEndings.find((end) => piece.startsWith(end))?.length ?? 0));
    };
    return samples.map((sample) => ({ intent, steps: sample.split(/(\{[^}]*\})/).flatMap(stepsOf) }));
  });
  const alexas = model.intents.flatMap(({ name }) => plainSamples(name, builtIns.intents[name] ?? []));
  return [...own, ...alexas].filter(({ steps }) => steps.length > 0);
}

/** A sample as a caller would say it, its slots filled, to learn from. */
export interface TrainingSample {
  readonly intent: string;
  readonly words: readonly string[];
}

const plainSamples = (intent: string, phrases: readonly string[]): Sample[] =>
  phrases.flatMap(spellOut).map((phrase) => ({ intent, steps: phrase.split(' ') }));

/** As many values of a slot that stands alone as are learnt from, every few of a longer list. */
const [MOST, STRIDE] = [1000, 7];

/** All samples as spoken sentences, those with a slot twice, a slot alone with many values, and what is meant for no skill. */
export function trainingSamples(
  samples: readonly Sample[],
  lists: SlotTypes['lists'],
  { examples, elsewhere }: BuiltIns,
  read: WordReader,
): TrainingSample[] {
  const turns = new Map<string, number>();
  /** Another value of the type each time. */
  const wordsOf = (step: Step): readonly string[] => {
    if (typeof step === 'string') return [step];
    const values = lists.get(step.type)?.map(({ words }) => words) ?? (examples[step.type] ?? []).map(read);
    const turn = turns.get(step.type) ?? 0;
    turns.set(step.type, turn + 1);
    return values[(turn * STRIDE) % values.length] ?? [];
  };
  return [...samples, ...plainSamples(FALLBACK, elsewhere)].flatMap(({ intent, steps }) => {
    const slot = steps.find((step) => typeof step !== 'string');
    const alone = slot && steps.length === 1 ? Math.min(MOST, lists.get(slot.type)?.length ?? 0) : 0;
    return Array.from({ length: alone || (slot ? 2 : 1) }, () => ({ intent, words: steps.flatMap(wordsOf) }));
  });
}
