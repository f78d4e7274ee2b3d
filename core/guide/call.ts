/** The steps of a call: to a person, or to the key of a topic. */
import type { Guide, LanguageId, StepId, TopicId } from './guide';
import type { Key } from './keys';
import { readingOf, UnknownFact, type Reading } from './reading';
import { keyFact, menuWith, placeOf } from './phone-menu';

/** Where a step of a call stands in the guide. */
export type StepOfCall =
  /** The line may ask why one calls, by voice, in place of all keys after the greeting. */
  | { readonly in: 'voice' }
  | { readonly in: 'way'; readonly at: number }
  | { readonly in: 'greeting'; readonly language: LanguageId }
  | { readonly in: 'menu'; readonly fact: `${string}-${Key}`; readonly press: Key; readonly topic?: TopicId };

/** A step as it is told: what to press or to say, and what for; what is said to a voice is the caller's `own`, and this an example. */
export interface CallStep {
  readonly do: { readonly press: Key } | { readonly say: string; readonly own?: true };
  readonly for: { readonly step: StepId } | { readonly topic: TopicId };
}

/**
 * The steps of a call in order, for a caller who takes the line in `language`: to a "person", or to the key of the
 * topic with the id `way`. A topic that no key leads to is walked as the way to a person. After the greeting the keys
 * are the same in every language: no source tells of others. Throws UnknownFact where the guide knows no way.
 */
export function callSteps(guide: Guide, way: string, language: LanguageId): readonly StepOfCall[] {
  // The greeting asks for a language: each caller takes their own, and nobody another one's.
  const greetings: readonly StepOfCall[] = guide.greetings.includes(language) ? [{ in: 'greeting', language }] : [];
  const place = way === 'person' ? undefined : placeOf(guide, way);
  if (!place) {
    // Only how many there are: what is told of them is taken when it is told.
    const reading = readingOf(guide);
    const { length } = reading.take('way-to-person').value;
    const asks = reading.has('spoken-menu') && reading.has('reasons-to-say');
    const voice: readonly StepOfCall[] = asks ? [{ in: 'voice' }] : [];
    return [...greetings, ...voice, ...Array.from({ length }, (_, at): StepOfCall => ({ in: 'way', at }))];
  }
  return place.keys.flatMap((press, i): readonly StepOfCall[] => {
    const menu = menuWith(guide, place.keys.slice(0, i));
    if (menu === undefined) return greetings;
    const fact = keyFact(menu, press);
    return [
      i === place.keys.length - 1 ? { in: 'menu', fact, press, topic: place.topic } : { in: 'menu', fact, press },
    ];
  });
}

/** A step, taken from the guide for whoever tells it. Throws UnknownFact where the guide does not hold it. */
export function stepIn(reading: Reading, step: StepOfCall): CallStep {
  switch (step.in) {
    case 'way': {
      const known = reading.take('way-to-person').value[step.at];
      if (!known) throw new UnknownFact('way-to-person');
      return { do: 'press' in known ? { press: known.press } : { say: known.say }, for: { step: known.for } };
    }
    case 'voice': {
      const [reason] = reading.take('reasons-to-say').value;
      if (reason === undefined) throw new UnknownFact('reasons-to-say');
      return { do: { say: reason, own: true }, for: { step: 'voice' as StepId } };
    }
    case 'greeting':
      // The step of a greeting bears the name of its language.
      return {
        do: { press: reading.take(`${step.language}-key`).value },
        for: { step: step.language as string as StepId },
      };
    case 'menu': {
      const [first] = reading.take(step.fact).value;
      const topic = step.topic ?? first;
      if (topic === undefined) throw new UnknownFact(step.fact);
      return { do: { press: step.press }, for: { topic } };
    }
    default:
      return step satisfies never;
  }
}
