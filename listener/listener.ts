import type { DateTime } from 'luxon';
import type { BuiltIns } from './built-ins';
import { createUnwrap } from './carriers';
import { createCorrector } from './corrector';
import { FALLBACK, type InteractionModel } from './interaction-model';
import { createInvocationReader } from './invocation';
import { createNumbers } from './numbers';
import { follow } from './phrases';
import { type Sample, samplesOf, trainingSamples } from './samples';
import { createSimilarity, lastClause } from './similarity';
import { createSlotFiller } from './slot-filling';
import { createSlotTypes, type HeardSlot, type SlotValue } from './slot-types';
import { createWordForms } from './word-forms';
import { createWordReader } from './words';

export type { BuiltIns } from './built-ins';
export { readBuiltIns } from './built-ins';
export type { InteractionModel } from './interaction-model';
export type { SlotValue } from './slot-types';

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

/** Where, of unseen paraphrases, about as few were wrongly declined as wrongly taken. */
const THRESHOLD = 0.3;

export interface ListenerOptions {
  /** Whether sentences that no sample says word for word are understood by likeness; true when left out. */
  readonly similarity?: boolean;
  /** How sure the listener must be, from 0 to 1, to hear an intent by likeness and not fall back. */
  readonly threshold?: number;
}

/** Plays Alexa's language understanding for any interaction model, with what Alexa herself knows of its language. */
export function createListener(model: InteractionModel, builtIns: BuiltIns, options: ListenerOptions = {}): Listener {
  const { similarity = true, threshold = THRESHOLD } = options;
  const language = model.interactionModel.languageModel;
  const numbers = createNumbers(builtIns.numbers);
  const read = createWordReader(language, builtIns, numbers);
  const forms = createWordForms(builtIns);
  const types = createSlotTypes(language, builtIns, numbers, read, forms.stem);
  const samples = samplesOf(language, builtIns, read);
  const find = follow<Sample, HeardSlot>(samples, types.read);
  const unwrap = createUnwrap(builtIns);
  const readInvocation = createInvocationReader(language.invocationName, builtIns, read);
  const fillSlots = createSlotFiller(types, forms.stem);

  const learn = () => {
    const training = trainingSamples(samples, types, builtIns, read);
    const known = [...training.flatMap(({ words }) => words), ...wordsOfDates(builtIns)];
    return {
      correct: createCorrector(known, forms),
      guess: createSimilarity(training, forms.stem),
    };
  };
  // Learning takes longer than all the rest, and many a caller of the listener only ever says what the samples say.
  let learnt: ReturnType<typeof learn> | undefined;

  return {
    hear(utterance, now) {
      const { invoked, rests } = readInvocation(read(utterance));
      const [rest] = rests;
      if (!rest) return { invoked, kind: 'launch' };
      for (const variant of rests.flatMap(unwrap)) {
        const [match] = find(variant, 0, now)
          .filter(({ end }) => end === variant.length)
          .sort((a, b) => better(a.value.phrase, b.value.phrase));
        if (match) {
          const { phrase, slots } = match.value;
          return { invoked, kind: 'intent', intent: phrase.intent, slots: slotsOf(slots), how: 'exact', score: 1 };
        }
      }
      const nothing = { invoked, kind: 'intent', intent: FALLBACK, slots: {}, how: 'fallback' } as const;
      const core = unwrap(rest).at(-1);
      if (!similarity || !core) return { ...nothing, score: 0 };
      const { correct, guess } = (learnt ??= learn());
      const words = core.map(correct);
      const understood = [
        { part: words, least: threshold },
        // What leaves the half of a sentence out has to be the surer of the rest.
        { part: lastClause(words, builtIns.linkWords), least: (1 + threshold) / 2 },
      ]
        .filter(({ part }) => part.length > 0)
        .map(({ part, least }) => ({ ...guess(part), least }))
        .find(({ intent, score, least }) => intent !== FALLBACK && score >= least);
      const intent = language.intents.find(({ name }) => name === understood?.intent);
      if (!understood || !intent) return { ...nothing, score: guess(words).score };
      const { score } = understood;
      return {
        invoked,
        kind: 'intent',
        intent: intent.name,
        slots: slotsOf(fillSlots(intent, words, now)),
        how: 'similar',
        score,
      };
    },
  };
}

/** More words said as they stand beat more words in slots; then fewer slots, then the model before Alexa's own. */
function better(a: Sample, b: Sample): number {
  const literal = ({ steps }: Sample) => steps.filter((step) => typeof step === 'string').length;
  return literal(b) - literal(a) || a.steps.length - b.steps.length || Number(a.builtIn) - Number(b.builtIn);
}

/** Words that no sample may hold and that are known all the same. */
function wordsOfDates({ numbers, names, dates, clock, times, durations }: BuiltIns): string[] {
  const phrases = [...dates, ...clock, ...times, ...durations].flatMap(({ say }) => say.join(' '));
  const named = [numbers.words, ...Object.values(names)].flatMap(Object.keys);
  return [...named, ...phrases.flatMap((phrase) => phrase.match(/(?<![{:\p{L}])[\p{L}']+/gu) ?? [])];
}

/** The slots as Alexa hands them over; of an open time beside "tonight", the evening's. */
function slotsOf(heard: ReadonlyMap<string, HeardSlot>): Record<string, SlotValue> {
  const atNight = [...heard.values()].some(({ part }) => part === 'NI' || part === 'EV');
  return Object.fromEntries(
    [...heard].map(([slot, { value, evening, id, name }]) => [
      slot,
      {
        value: (atNight ? evening : undefined) ?? value,
        ...(id !== undefined && { id }),
        ...(name !== undefined && { name }),
      },
    ]),
  );
}
