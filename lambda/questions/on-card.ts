/** What a card holds of the call, for callers without a screen: number, keys, hours, to read again when they dial. */
import type { Answer } from '../conversation/answer';
import { phone, say } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import { callSteps, yearOfKeys } from '../guide/call';
import { known, maybe } from '../guide/guide';
import { hours } from './hours';

/** The number, what to say to a voice, the keys to a person and the hours, each on a line of its own. */
export function callOnCard(turn: Turn): NonNullable<Answer['card']> {
  const { guide, names, words } = turn;
  const weekly = hours(turn);
  const steps = callSteps(guide, 'person', names.line);
  const keys = steps.flatMap((step) =>
    'purpose' in step.for
      ? [words.screen.keyFor(words.grammar.key(step.press), words.screen.steps[step.for.purpose])]
      : [],
  );
  const [reason] = maybe(guide, 'reasons-to-say') ?? [];
  return {
    lines: [
      words.calling.call(phone(known(guide, 'phone'))),
      ...(reason ? [words.calling.ifItAsks(words.calling.reasons[reason])] : []),
      say`${words.screen.keysOf(yearOfKeys(guide))}`,
      ...keys,
      weekly.say,
    ],
    facts: [
      'phone',
      ...(reason ? (['reasons-to-say'] as const) : []),
      ...new Set(steps.map(({ fact }) => fact)),
      ...weekly.facts,
    ],
  };
}
