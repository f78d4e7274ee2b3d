import type { FactId } from '../guide/guide';
import type { Screen } from './screen';
import type { Asked, Offer, Place, Session } from './state';
import type { Speech } from './speech';
import type { Turn } from './turn';

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
  readonly facts: readonly FactId[];
  /** Said after it. One is enough for a breath: only an answer without a caveat of its own is told to be old. */
  readonly caveat?: Speech | undefined;
  readonly declined?: Declined;
  /**
   * How it goes on. `done`: the answer is complete. `offer`: complete, with something to offer in a launched
   * session, or in any session if it `presses` (the line is closed, a call is about to start); `when` (ISO 8601)
   * is the time of the reminder that is offered.
   * `ask-leave`: Alexa asks the caller herself, and the skill is called again with the answer.
   * `ask`: a question that needs its answer. `end`: the conversation is over.
   */
  readonly then:
    | { readonly is: 'done' }
    | { readonly is: 'offer'; readonly offer: Offer; readonly presses?: boolean; readonly when?: string }
    | { readonly is: 'ask'; readonly question: Speech; readonly place: Place }
    | { readonly is: 'end' }
    /** Asks leave to set a reminder at a moment (ISO 8601), in Alexa's own words. */
    | { readonly is: 'ask-leave'; readonly when: string };
  /** What says this answer again, where asking the same question again would do something a second time. */
  readonly again?: Asked;
  /** What the session is to remember beside the place. */
  readonly remember?: Partial<Pick<Session, 'abroad' | 'call' | 'slowly' | 'refused' | 'misses' | 'ticked'>>;
  /** Shows the card in which the caller can give a permission. */
  readonly askPermission?: boolean;
  /** More for the eye than was said: the lines of a card, and the facts in them. Without it the card holds what was said. */
  readonly card?: { readonly lines: readonly Speech[]; readonly facts: readonly FactId[] };
  /** What a screen shows; without it, what was said. */
  readonly screen?: Screen;
}

/** An answer with something of its own to show, on a device that can show it; undefined shows what is said. */
export function showing(answer: Answer, { device }: Pick<Turn, 'device'>, screen: () => Screen | undefined): Answer {
  const shown = device.screen ? screen() : undefined;
  return shown ? { ...answer, screen: shown } : answer;
}

/** A complete answer. */
export const done = (say: Speech, facts: readonly FactId[], more: Partial<Answer> = {}): Answer => ({
  say,
  facts,
  then: { is: 'done' },
  ...more,
});

/** A complete answer with something to offer after it. */
export const offering = (say: Speech, facts: readonly FactId[], offer: Offer, presses = false): Answer => ({
  say,
  facts,
  then: { is: 'offer', offer, presses },
});

/** An answer that needs the caller's own: `question` is asked last. */
export const asking = (say: Speech, facts: readonly FactId[], question: Speech, place: Place): Answer => ({
  say,
  facts,
  then: { is: 'ask', question, place },
});
