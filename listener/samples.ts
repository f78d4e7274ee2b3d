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
  /** Set for Alexa's own phrases, which yield to the model's. */
  readonly builtIn: boolean;
}

/** All samples of a model and, of the built-in intents it names, Alexa's own phrases. */
export function samplesOf(model: LanguageModel, builtIns: BuiltIns, read: WordReader): Sample[] {
  const own = model.intents.flatMap(({ name, samples = [], slots = [] }) => {
    const types = new Map(slots.map((slot) => [slot.name, slot.type]));
    const stepsOf = (piece: string): readonly Step[] => {
      const slot = /^\{(.*)\}$/.exec(piece)?.[1]?.trim();
      if (slot !== undefined) return [{ slot, type: types.get(slot) ?? 'AMAZON.SearchQuery' }];
      // "{day}'s hours": an ending that hung on the slot is no word.
      return read(piece.slice(builtIns.droppedEndings.find((end) => piece.startsWith(end))?.length ?? 0));
    };
    return samples.map((sample) => ({
      intent: name,
      steps: sample.split(/(\{[^}]*\})/).flatMap(stepsOf),
      builtIn: false,
    }));
  });
  const alexas = model.intents
    .filter(({ name }) => name !== FALLBACK)
    .flatMap(({ name }) => builtInSamples(name, builtIns.intents[name] ?? []));
  return [...own, ...alexas].filter(({ steps }) => steps.length > 0);
}

function builtInSamples(intent: string, phrases: readonly string[]): Sample[] {
  return phrases.flatMap(spellOut).map((phrase) => ({ intent, steps: phrase.split(' '), builtIn: true }));
}

/** A sample as a caller would say it, its slots filled, to learn from. */
export interface TrainingSample {
  readonly intent: string;
  readonly words: readonly string[];
}

/** Samples with a slot are learnt from as often as this, with another value each time. */
const SPOKEN_FORMS = 2;

/** All samples as spoken sentences, and what the language lists as meant for no skill. */
export function trainingSamples(
  samples: readonly Sample[],
  types: SlotTypes,
  { examples, elsewhere }: BuiltIns,
  read: WordReader,
): TrainingSample[] {
  const turns = new Map<string, number>();
  const fill = (type: string): readonly string[] => {
    const listed = types.values(type);
    const values = listed.length > 0 ? listed.map(({ words }) => words) : (examples[type] ?? []).map(read);
    const turn = turns.get(type) ?? 0;
    turns.set(type, turn + 1);
    return values[turn % values.length] ?? [];
  };
  return [...samples, ...builtInSamples(FALLBACK, elsewhere)].flatMap(({ intent, steps }) => {
    const forms = steps.every((step) => typeof step === 'string') ? 1 : SPOKEN_FORMS;
    return Array.from({ length: forms }, () => ({
      intent,
      words: steps.flatMap((step) => (typeof step === 'string' ? [step] : fill(step.type))),
    })).filter(({ words }) => words.length > 0);
  });
}
