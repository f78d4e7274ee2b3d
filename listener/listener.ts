import type { DateTime } from 'luxon';
import type { BuiltIns } from './built-ins';
import { createCarriers } from './carriers';
import { createClauseSplitter } from './clauses';
import { inTheEvening } from './clock';
import { createExactMatcher } from './exact';
import { FALLBACK, type InteractionModel, type LanguageModel } from './interaction-model';
import { createInvocationReader } from './invocation';
import { createNumbers } from './numbers';
import { createMentionFinder } from './mentions';
import { samplesOf } from './samples';
import { createScatteredFinder } from './scattered';
import { createSimilarity, type GuessIntent } from './similarity';
import { fillSlots } from './slot-filling';
import { createSlotTypes, type HeardSlot, type SlotValue } from './slot-types';
import { trainingSamples } from './training';
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
const THRESHOLD = 0.35;

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
  const reader = createWordReader(builtIns, numbers, abbreviationsOf(language, builtIns));
  const types = createSlotTypes(language, builtIns, numbers, reader);
  const samples = samplesOf(language, builtIns, reader);
  const matchExactly = createExactMatcher(samples, types);
  const carriers = createCarriers(builtIns);
  const readInvocation = createInvocationReader(language.invocationName, builtIns, reader);
  const intents = new Map(language.intents.map((intent) => [intent.name, intent]));

  const forms = createWordForms(builtIns);
  const findScattered = createScatteredFinder(types, forms);
  const learn = (): GuessIntent => {
    const typeNames = [...new Set(language.intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)))];
    const findMentions = createMentionFinder(typeNames, types, forms, builtIns);
    const training = trainingSamples(samples, types, builtIns, reader, findMentions);
    const clausesOf = createClauseSplitter(builtIns.linkWords);
    const otherWords = [builtIns.numbers.words, ...Object.values(builtIns.names)].flatMap((names) =>
      Object.keys(names),
    );
    const takes = (intent: string, type: string): boolean =>
      intents.get(intent)?.slots?.some((slot) => slot.type === type) ?? false;
    return createSimilarity(training, { forms, findMentions, clausesOf, otherWords, takes });
  };
  // Learning takes longer than all the rest, and many a caller of the listener only ever says what the samples say.
  let guess: GuessIntent | undefined;

  return {
    hear(utterance, now) {
      const { invoked, rests } = readInvocation(reader.read(utterance));
      const [rest] = rests;
      if (!rest) return { invoked, kind: 'launch' };
      for (const variant of rests.flatMap((each) => carriers.variants(each))) {
        const match = matchExactly(variant, now);
        if (match)
          return { invoked, kind: 'intent', intent: match.intent, slots: slotsOf(match.slots), how: 'exact', score: 1 };
      }
      const core = carriers.core(rest);
      const guessed = similarity && core.length > 0 ? (guess ??= learn())(core, now) : undefined;
      const score = guessed?.score ?? 0;
      if (!guessed || guessed.intent === FALLBACK || score < threshold) {
        return { invoked, kind: 'intent', intent: FALLBACK, slots: {}, how: 'fallback', score };
      }
      const slots = fillSlots(intents.get(guessed.intent), guessed, findScattered);
      return { invoked, kind: 'intent', intent: guessed.intent, slots: slotsOf(slots), how: 'similar', score };
    },
  };
}

/** Words that may be spelled letter by letter: the model's own, whole or with dots. */
function abbreviationsOf(model: LanguageModel, builtIns: BuiltIns): ReadonlySet<string> {
  const texts = [
    model.invocationName,
    ...model.intents.flatMap(({ samples = [] }) => samples),
    ...(model.types ?? []).flatMap(({ values }) =>
      values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]),
    ),
  ];
  const spelled = texts.flatMap((text) => text.toLowerCase().match(/(?<![\p{L}'])\p{L}\.(?: ?\p{L}\.)+/gu) ?? []);
  const whole = texts.flatMap((text) => text.toLowerCase().match(/(?<![\p{L}'])\p{L}{3,}(?![\p{L}'])/gu) ?? []);
  return new Set([...builtIns.abbreviations, ...whole, ...spelled.map((letters) => letters.replace(/[^\p{L}]/gu, ''))]);
}

/** The slots as Alexa hands them over; of an open time beside "tonight", the evening's. */
function slotsOf(heard: ReadonlyMap<string, HeardSlot>): Record<string, SlotValue> {
  const atNight = [...heard.values()].some(({ part }) => part === 'NI' || part === 'EV');
  return Object.fromEntries(
    [...heard].map(([slot, { value, id, name, time }]) => [
      slot,
      {
        value: time && atNight ? inTheEvening(time) : value,
        ...(id === undefined ? {} : { id }),
        ...(name === undefined ? {} : { name }),
      },
    ]),
  );
}
