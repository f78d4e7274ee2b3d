import { DateTime } from 'luxon';
import type { BuiltIns } from './built-ins';
import { FALLBACK } from './interaction-model';
import type { FindMentions, Mention } from './mentions';
import type { Sample } from './samples';
import type { SlotTypes } from './slot-types';
import { spellOutWords } from './template';
import type { WordReader } from './words';

/** A sample as a caller would say it, its slots filled, to learn from. */
export interface TrainingSample {
  readonly sample: Sample;
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
}

/** Samples with a slot are learnt from as often as this, with another value each time. */
const SPOKEN_FORMS = 2;
/** Any day does: what is learnt is that a date is said, not which. */
const SOME_DAY = DateTime.fromISO('2026-01-15T12:00', { zone: 'utc' });

/** All samples as spoken sentences, and what the language lists as meant for no skill. */
export function trainingSamples(
  samples: readonly Sample[],
  types: SlotTypes,
  builtIns: BuiltIns,
  reader: WordReader,
  findMentions: FindMentions,
): TrainingSample[] {
  const examples = new Map(
    Object.entries(builtIns.examples).map(([type, said]) => [type, said.map((text) => reader.read(text))]),
  );
  const fillings = (type: string): readonly (readonly string[])[] => {
    const listed = types.values(type);
    return listed.length > 0 ? listed.map(({ words }) => words) : (examples.get(type) ?? [[]]);
  };
  const turns = new Map<string, number>();
  const fill = (type: string): readonly string[] => {
    const values = fillings(type);
    const turn = turns.get(type) ?? 0;
    turns.set(type, turn + 1);
    return values[turn % values.length] ?? [];
  };

  const elsewhere = spellOutWords(builtIns.elsewhere).map((steps): Sample => ({
    intent: FALLBACK,
    steps,
    builtIn: true,
  }));
  return [...samples, ...elsewhere].flatMap((sample) => {
    const forms = sample.steps.every((step) => typeof step === 'string') ? 1 : SPOKEN_FORMS;
    return Array.from({ length: forms }, () => {
      const words = sample.steps.flatMap((step) => (typeof step === 'string' ? [step] : fill(step.type)));
      return { sample, words, mentions: findMentions(words, SOME_DAY) };
    }).filter(({ words }) => words.length > 0);
  });
}
