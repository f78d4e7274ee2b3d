import type { DateTime } from 'luxon';
import type { BuiltIns, SlotValue } from './built-ins';
import { createUnwrap } from './carriers';
import { createCorrector } from './corrector';
import { FALLBACK, type InteractionModel } from './interaction-model';
import { createInvocationReader } from './invocation';
import { createNumbers } from './numbers';
import { follow } from './phrases';
import { type Sample, samplesOf, trainingSamples } from './samples';
import { createSimilarity } from './similarity';
import { createSlotFiller } from './slot-filling';
import { anyWords, createSlotTypes } from './slot-types';
import { createWordForms } from './word-forms';
import { createWordReader } from './words';

export type { BuiltIns, SlotValue } from './built-ins';
export { readBuiltIns } from './built-ins';
export type { InteractionModel } from './interaction-model';

/** What was heard. `invoked`: the sentence called the skill by its name ("ask … when", "open …"). */
export type Heard = { readonly invoked: boolean } & (
  | { readonly kind: 'launch' }
  | {
      readonly kind: 'intent';
      readonly intent: string;
      readonly slots: Readonly<Record<string, SlotValue>>;
      readonly how: 'exact' | 'similar' | 'fallback';
      /** From 0, nothing understood, to 1, said word for word as in the model. */
      readonly score: number;
    }
);

export interface Listener {
  /** @param now the time of the request in the device's zone; relative dates are counted from it */
  hear(utterance: string, now: DateTime): Heard;
}

/** Lower, hardly one more unseen paraphrase is understood, and more of what is for no skill is taken. */
const THRESHOLD = 0.29;

export interface ListenerOptions {
  /** Whether sentences that no sample says word for word are understood by likeness; true when left out. */
  readonly similarity?: boolean;
  /** How sure the listener must be, from 0 to 1, to hear an intent by likeness and not fall back. */
  readonly threshold?: number;
}

/** Plays Alexa's language understanding for any interaction model, with what Alexa herself knows of its language. */
export function createListener(
  model: InteractionModel,
  builtIns: BuiltIns,
  { similarity = true, threshold = THRESHOLD }: ListenerOptions = {},
): Listener {
  const language = model.interactionModel.languageModel;
  const numbers = createNumbers(builtIns.numbers);
  const read = createWordReader(language, builtIns, numbers);
  const forms = createWordForms(builtIns);
  const types = createSlotTypes(language, builtIns, numbers, read, forms.stem);
  const samples = samplesOf(language, builtIns, read);
  const find = follow<Sample, SlotValue>(samples, (type, ...at) => (types.readers.get(type) ?? anyWords)(...at));
  const unwrap = createUnwrap(builtIns);
  const readInvocation = createInvocationReader(language.invocationName, builtIns, read);

  const learn = () => {
    const training = trainingSamples(samples, types.lists, builtIns, read);
    const known = [...training.flatMap(({ words }) => words), ...wordsOfDates(builtIns)];
    return {
      correct: createCorrector(known, forms),
      guess: createSimilarity(training, builtIns.linkWords, threshold, forms.stem),
      fillSlots: createSlotFiller(types, forms.stem),
    };
  };
  // Learning takes longer than all the rest, and many a caller of the listener only ever says what the samples say.
  let learnt: ReturnType<typeof learn> | undefined;

  return {
    hear(utterance, now) {
      const { invoked, rests } = readInvocation(read(utterance));
      const [rest] = rests;
      if (!rest) return { invoked, kind: 'launch' };
      for (const words of rests.flatMap(unwrap)) {
        // More words said as they stand beat more words in slots; then fewer slots, then the model before Alexa's own.
        const [best] = find(words, 0, now)
          .filter(({ end }) => end === words.length)
          .map(({ value: { phrase, slots } }) => ({ ...phrase, slots, literal: phrase.steps.length - slots.size }))
          .sort((a, b) => b.literal - a.literal || a.slots.size - b.slots.size);
        if (best)
          return { invoked, kind: 'intent', intent: best.intent, slots: slotsOf(best.slots), how: 'exact', score: 1 };
      }
      const core = unwrap(rest).at(-1);
      if (similarity && core) {
        const { correct, guess, fillSlots } = (learnt ??= learn());
        const words = core.map(correct);
        const guessed = guess(words);
        const intent = language.intents.find(({ name }) => name === guessed?.intent);
        if (guessed && intent) {
          const slots = slotsOf(fillSlots(intent, words, now));
          return { invoked, kind: 'intent', ...guessed, slots, how: 'similar' };
        }
      }
      return { invoked, kind: 'intent', intent: FALLBACK, slots: {}, how: 'fallback', score: 0 };
    },
  };
}

/** Words that no sample may hold and that are known all the same. */
function wordsOfDates({ numbers, names, dates, clock, times, durations }: BuiltIns): string[] {
  const named = [numbers.words, ...Object.values(names)].flatMap(Object.keys);
  const said = [...dates, ...clock, ...times, ...durations].flatMap(({ say }) => say);
  return [...named, ...said.flatMap((phrase) => phrase.match(/(?<![{:\p{L}])[\p{L}']+/gu) ?? [])];
}

/** The slots as Alexa hands them over; of a time beside "tonight" that may be the morning's or the evening's, the latter. */
function slotsOf(heard: ReadonlyMap<string, SlotValue>): Record<string, SlotValue> {
  const atNight = [...heard.values()].some(({ part }) => part === 'NI' || part === 'EV');
  const meant = (slot: SlotValue) => (atNight && slot.evening !== undefined ? { ...slot, value: slot.evening } : slot);
  return Object.fromEntries([...heard].map(([name, slot]) => [name, meant(slot)]));
}
