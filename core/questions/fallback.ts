import { asking, type Answer } from '../conversation/answer';
import { phone } from '../speech/speech';
import type { Turn } from '../conversation/turn';
import { overheard } from './call-companion';

/** Nothing that the skill knows: what can be asked, more concrete each time, and the third time the number and a goodbye. */
export function fallback(turn: Turn): Answer {
  const { reading, session, words } = turn;
  if (session.call) return overheard(turn, session.call);
  const misses = session.misses + 1;
  const { first, second, last } = words.conversation.misses;
  const shared = { declined: 'not-understood', remember: { misses }, caveat: [] } as const;
  if (misses === 1) return { ...asking(first, words.conversation.firstChoice, session.place), ...shared };
  if (misses === 2) return { ...asking(second, words.conversation.secondChoice, { at: 'nowhere' }), ...shared };
  const number = reading.maybe('phone');
  const say = number ? last(phone(number.value)) : words.conversation.misses.lastWithout;
  return { say, then: { is: 'end' }, ...shared };
}
