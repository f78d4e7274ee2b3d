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

function plainSamples(intent: string, phrases: readonly string[]): Sample[] {
  return phrases.flatMap(spellOut).map((phrase) => ({ intent, steps: phrase.split(' ') }));
}

/** All samples as spoken sentences, those with a slot twice, and what the language lists as meant for no skill. */
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
    const listed = lists.get(step.type)?.map(({ words }) => words);
    const values = listed ?? (examples[step.type] ?? []).map(read);
    const turn = turns.get(step.type) ?? 0;
    turns.set(step.type, turn + 1);
    return values[turn % values.length] ?? [];
  };
  return [...samples, ...plainSamples(FALLBACK, elsewhere)].flatMap(({ intent, steps }) => {
    const forms = steps.every((step) => typeof step === 'string') ? [steps] : [steps, steps];
    return forms.map((form) => ({ intent, words: form.flatMap(wordsOf) }));
  });
}
