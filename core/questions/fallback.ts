import { asking, keeping, type Answer } from '../conversation/answer';
import type { Some } from '../conversation/question';
import { phone } from '../speech/speech';
import type { Turn } from '../conversation/turn';
import { overheard } from './call-companion';

/** Nothing that the skill knows: what can be asked, more concrete each time, and the third time the number and a goodbye. */
export function fallback(turn: Turn): Answer {
  const { reading, session, words } = turn;
  if (session.call) return overheard(turn, session.call);
  const misses = session.misses + 1;
  const { first, second, last } = words.fallback;
  const shared = { declined: 'not-understood', caveat: [] } as const;
  const missed = (answer: Answer): Answer => keeping({ ...answer, ...shared }, { misses });
  if (misses === 1) return missed(asking(first, words.fallback.firstChoice, session.place));
  if (misses === 2) return missed(asking(second, words.fallback.secondChoice, { at: 'nowhere' }));
  const number = reading.maybe('phone');
  const say = number ? last(phone(number.value)) : words.fallback.lastWithout;
  return missed({ say, then: { is: 'end' } });
}

export const questions = {
  FallbackIntent: fallback,
} satisfies Some;
