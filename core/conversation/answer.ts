import { orUnknown, type Known } from '../guide/reading';
import type { Screen } from './screen';
import type { Offer } from '../words';
import type { Asked } from './intents';
import type { Place, Said, Session } from './state';
import type { Speech } from '../speech/speech';
import { anew, type Turn } from './turn';

/** Why a question was not answered. */
export type Declined =
  | 'not-understood'
  | 'not-known'
  | 'cannot-do'
  | 'own-case'
  | 'processing-time'
  | 'legal-advice'
  | 'fee'
  | 'other-agency'
  | 'distress'
  | 'case-number'
  | 'chit-chat'
  | 'out-of-place'
  /** During a call: most likely the recording. */
  | 'overheard'
  | 'error';

/** What a question decides. Nothing is rendered yet. */
export interface Answer {
  readonly say: Speech;
  /** Said after it. One is enough for a breath: only an answer without a caveat of its own is told to be old or unsure. */
  readonly caveat?: Speech | undefined;
  readonly declined?: Declined;
  readonly then: Then;
  /** The moment that it is about (ISO 8601), and why nobody answers then. */
  readonly about?: Pick<Said, 'when' | 'because'>;
  /** Shows the card in which the caller can give a permission. */
  readonly askPermission?: boolean;
  /** More for the eye than was said: the lines of a card. Without it the card holds what was said. */
  readonly card?: Surface<readonly Speech[]>;
  /** What a screen shows; without it, what was said. */
  readonly screen?: Surface<Screen>;
}

/** How it goes on: the one way to say what comes next. */
export type Then = (
  | { readonly is: 'done' }
  /**
   * Complete, with something to offer in a launched session, or in any session if it `presses` (the line is closed, a
   * call is about to start); `when` (ISO 8601) is the time of the reminder that is offered.
   */
  | { readonly is: 'offer'; readonly offer: Offer; readonly presses?: boolean; readonly when?: string }
  /** A question that needs its answer. */
  | { readonly is: 'ask'; readonly question: Speech; readonly place: Place }
  /** The conversation is over. */
  | { readonly is: 'end' }
  /** The device asks leave to set a reminder at a moment (ISO 8601), in its own words, and hands back the answer. */
  | { readonly is: 'ask-leave'; readonly when: string }
) & { readonly keep?: Keep };

/** What the session holds from now on, beside its place. */
export interface Keep extends Partial<Pick<Session, 'abroad' | 'call' | 'slowly' | 'refused' | 'misses' | 'ticked'>> {
  /** What says this answer again, where asking the same question again would do something a second time. */
  readonly again?: Asked;
}

/** The same answer, after which the session holds more. */
export const keeping = (answer: Answer, keep: Keep): Answer => ({
  ...answer,
  then: { ...answer.then, keep: { ...answer.then.keep, ...keep } },
});

/** What another surface than speech holds, with what it took from the guide. */
export interface Surface<Holds> {
  readonly holds: Holds;
  readonly taken: readonly Known[];
}

/** A surface of its own: `make` gets a turn with a reading of its own. */
export function surface<Holds>(turn: Turn, make: (turn: Turn) => Holds): Surface<Holds> {
  const own = anew(turn);
  return { holds: make(own), taken: own.reading.taken };
}

/**
 * An answer with something of its own to show, on a device that can show it; undefined shows what is said. A fact that
 * the screen alone needs costs the screen where the guide lacks it, and not the answer.
 */
export function showing(answer: Answer, turn: Turn, screen: (turn: Turn) => Screen | undefined): Answer {
  if (!turn.front.screen) return answer;
  const { holds, taken } = surface(turn, (own) => orUnknown(() => screen(own)));
  return holds ? { ...answer, screen: { holds, taken } } : answer;
}

/** An answer with a card of its own; where the guide lacks what it needs, the card holds what is said. */
export function withCard(answer: Answer, turn: Turn, lines: (turn: Turn) => readonly Speech[]): Answer {
  const { holds, taken } = surface(turn, (own) => orUnknown(() => lines(own)));
  return holds ? { ...answer, card: { holds, taken } } : answer;
}

/** A complete answer. */
export const done = (say: Speech, more: Partial<Answer> = {}): Answer => ({
  say,
  then: { is: 'done' },
  ...more,
});

/** A complete answer with something to offer after it. */
export const offering = (say: Speech, offer: Offer, presses = false): Answer => ({
  say,
  then: { is: 'offer', offer, presses },
});

/** An answer that needs the caller's own: `question` is asked last. */
export const asking = (say: Speech, question: Speech, place: Place): Answer => ({
  say,
  then: { is: 'ask', question, place },
});
