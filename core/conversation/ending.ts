import type { Answer } from './answer';
import type { Speech } from '../speech/speech';
import { callSteps } from '../guide/call';
import { orUnknown } from '../guide/reading';
import type { Offer } from '../words';
import type { Call, Place } from './state';
import type { Turn } from './turn';

/** How a turn ends: with the microphone open after a question, with nothing more to say, or for good. */
export type Ending =
  | { readonly is: 'listening'; readonly question: Speech; readonly place: Place }
  /** A complete answer: the microphone closes, a screen may stay. */
  | { readonly is: 'finished' }
  | { readonly is: 'over' }
  /** The device asks the caller for leave; the place waits for the answer. */
  | { readonly is: 'asking-leave'; readonly place: Extract<Place, { at: 'asked-leave' }> };

/**
 * Decides whether to listen on. A question asked in one breath is answered and done, unless what
 * is offered presses: nobody answers now, or a call is about to start. In a conversation that was
 * opened first, every answer ends in one short question; an offer refused is not made again.
 * During a call every answer leads back to it.
 */
export function endingOf(answer: Answer, turn: Turn): Ending {
  const { session, words } = turn;
  const { then } = answer;
  const { call } = { ...session, ...then.keep };
  switch (then.is) {
    case 'ask':
      return { is: 'listening', question: then.question, place: then.place };
    case 'ask-leave':
      return { is: 'asking-leave', place: { at: 'asked-leave', when: then.when } };
    case 'end':
      return { is: 'over' };
    case 'offer':
      if (call && (!then.presses || session.refused.includes(then.offer))) return backToCall(turn, call);
      if ((session.launched || then.presses) && !session.refused.includes(then.offer) && isPossible(turn, then.offer)) {
        const place = {
          at: 'offered',
          offer: then.offer,
          ...(then.when !== undefined && { when: then.when }),
        } as const;
        return { is: 'listening', question: words.findingOnesWay.offers[then.offer], place };
      }
      return session.launched ? anythingElse(session.turns, words) : { is: 'finished' };
    case 'done':
      if (call) return backToCall(turn, call);
      return session.launched ? anythingElse(session.turns, words) : { is: 'finished' };
    default:
      return then satisfies never;
  }
}

/** An offer is made where the guide can keep it. */
function isPossible({ guide, names }: Turn, offer: Offer): boolean {
  if (offer !== 'walk-through' && offer !== 'start-over' && offer !== 'way') return true;
  return orUnknown(() => callSteps(guide, 'person', names.line)) !== undefined;
}

/** The question that a call stands at: about the next key, or at the last one whether somebody answered. */
export function backToCall(
  { guide, names, words }: Pick<Turn, 'guide' | 'names' | 'words'>,
  call: Call,
): Extract<Ending, { is: 'listening' }> {
  // A call whose way the guide no longer has is at its end.
  const steps = orUnknown(() => callSteps(guide, call.way, names.line)) ?? [];
  const last = call.step >= steps.length - 1;
  const { answered, nextKey, orKeys } = words.callCompanion;
  const question = steps[call.step]?.in === 'voice' ? orKeys : last ? answered : nextKey;
  return { is: 'listening', question, place: { at: 'calling', way: call.way, step: call.step } };
}

/** The question at the end of an answer that offers nothing: another one each turn, always the same in the same place. */
export function anythingElse(turns: number, words: Turn['words']): Extract<Ending, { is: 'listening' }> {
  const ways = Object.values(words.findingOnesWay.anythingElse);
  return { is: 'listening', question: ways[turns % ways.length] ?? [], place: { at: 'anything-else' } };
}
