import { asking, keeping, type Answer } from './answer';
import type { Speech } from '../speech/speech';
import type { DateTime } from 'luxon';
import type { Memory } from './memory';
import { asked, type Asked, type OwnIntent } from './intents';
import type { Call, Place, Session } from './state';
import type { Turn } from './turn';

/** What a question may ask of the world outside. Each returns undefined where the world does not say. */
export interface Services {
  readonly memory: Memory;
  readonly reminders: Reminders;
  /** The IANA time zone of the caller's device. */
  readonly timeZone: () => Promise<string | undefined>;
}

/** The world of a front that remembers nothing, sets no reminders and knows no zone. */
export const noServices: Services = {
  memory: {
    recall: () => Promise.resolve({}),
    keep: () => Promise.resolve(),
    forget: () => Promise.resolve(true),
    used: () => false,
  },
  reminders: {
    allowed: false,
    create: () => Promise.resolve('unsupported-device'),
    all: () => Promise.resolve(undefined),
    cancel: () => Promise.resolve(false),
  },
  timeZone: () => Promise.resolve(undefined),
};

/** What became of a reminder. */
export type ReminderOutcome = 'created' | 'no-permission' | 'refused-limit' | 'unsupported-device' | 'failed';

export interface Reminders {
  /** Whether the caller has given leave to set reminders. */
  readonly allowed: boolean;
  /** Sets a reminder at a moment, kept in `zone`. Never rejects. */
  readonly create: (at: DateTime, zone: string, text: Speech) => Promise<ReminderOutcome>;
  /** Those of this skill that are still to ring; undefined where that cannot be seen. Never rejects. */
  readonly all: () => Promise<readonly { readonly id: string; readonly at: DateTime }[] | undefined>;
  /** Takes one back. Resolves to whether it is gone. Never rejects. */
  readonly cancel: (id: string) => Promise<boolean>;
}

/** Another question to answer instead: what "yes", "repeat" and "slower" come down to. */
export interface Instead {
  readonly instead: Asked;
  /** Said first. */
  readonly before?: Speech;
  /** The same answer once more, from the place where it was asked: who says so is said once more too. */
  readonly from?: Place;
  readonly keep?: Pick<Session, 'slowly'>;
}

/**
 * A question asked back. The second time it names its choices; after that the way to a person is told instead: nothing is
 * asked three times.
 */
export function askingBack({ intent, oneShot, session }: Turn, question: Speech, choices = question): Answer | Instead {
  const times = !oneShot && session.said?.asked.intent === intent ? session.misses : 0;
  if (times > 1) return { instead: asked('LivePersonIntent') };
  return keeping(asking([], times === 0 ? question : choices, { at: 'nowhere' }), { misses: times + 1 });
}

/** Answers one question of the caller's. Throws UnknownFact where the guide does not know. */
export type Question = (turn: Turn, services: Services) => Answer | Instead | Promise<Answer | Instead>;

/** Some of the questions, by their intents. */
export type Some = Readonly<Partial<Record<OwnIntent, Question>>>;

/** All that a conversation can be asked. */
export interface Questions {
  readonly of: Readonly<Record<OwnIntent, Question>>;
  /** What only the notes of the guide answer. */
  readonly noted: Question;
  readonly fallback: (turn: Turn) => Answer;
  /** What is heard in a call and is not about it. */
  readonly overheard: (turn: Turn, call: Call) => Answer;
}
