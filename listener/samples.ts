import type { BuiltIns } from './built-ins';
import { FALLBACK, type LanguageModel } from './interaction-model';
import type { Step } from './phrase-tree';
import { spellOutWords } from './template';
import type { WordReader } from './words';

/** One way of asking: a sample of the model, or a phrase that Alexa knows by herself. */
export interface Sample {
  readonly intent: string;
  readonly steps: readonly Step[];
  /** Set for Alexa's own phrases, which yield to the model's. */
  readonly builtIn: boolean;
}

/** All samples of a model and, of the built-in intents it names, Alexa's own phrases. */
export function samplesOf(model: LanguageModel, builtIns: BuiltIns, reader: WordReader): Sample[] {
  const own = model.intents.flatMap(({ name, samples = [], slots = [] }) => {
    const types = new Map(slots.map((slot) => [slot.name, slot.type]));
    return samples.map((sample) => ({
      intent: name,
      steps: stepsOf(sample, types, reader, builtIns.droppedEndings),
      builtIn: false,
    }));
  });
  const named = new Set(model.intents.map(({ name }) => name).filter((name) => name !== FALLBACK));
  const alexas = Object.entries(builtIns.intents)
    .filter(([intent]) => named.has(intent))
    .flatMap(([intent, phrases]) => spellOutWords(phrases).map((steps) => ({ intent, steps, builtIn: true })));
  return [...own, ...alexas].filter(({ steps }) => steps.length > 0);
}

function stepsOf(
  sample: string,
  types: ReadonlyMap<string, string>,
  reader: WordReader,
  endings: readonly string[],
): Step[] {
  return sample.split(/(\{[^}]*\})/).flatMap((piece): Step[] => {
    if (!piece.startsWith('{')) {
      // "{day}'s hours": an ending that hung on the slot is no word.
      const ending = endings.find((end) => piece.startsWith(end)) ?? '';
      return reader.read(piece.slice(ending.length));
    }
    const slot = piece.slice(1, -1).trim();
    return [{ slot, type: types.get(slot) ?? 'AMAZON.SearchQuery' }];
  });
}
