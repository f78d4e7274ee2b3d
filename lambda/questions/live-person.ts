import { offering, type Answer } from '../conversation/answer';
import { phone, sentences, type Speech } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import { known, type FactId } from '../guide/guide';
import { liveHours, nextOpening, openingAt } from '../guide/hours';
import { eastern } from './clocks';

/** How do I reach a live person? The number, the keys, whether anyone answers now. */
export function livePerson(turn: Turn): Answer {
  const { guide, names, words } = turn;
  const steps = known(guide, 'way-to-person').map((step) => ({
    key: words.grammar.key(step.press),
    purpose: names.steps[step.for],
  }));
  const way = words.calling.way(phone(known(guide, 'phone')), steps);
  const ifItTalks = words.calling.ifItTalks(known(guide, 'spoken-phrase'));
  const now = somebodyNow(turn);
  const facts: readonly FactId[] = [
    'phone',
    'way-to-person',
    'spoken-menu',
    'spoken-phrase',
    ...(now ? (['live-hours'] as const) : []),
  ];
  return {
    ...offering(
      sentences(way, ifItTalks, now?.say),
      facts,
      now?.closed ? 'other-ways' : 'checklist',
      now?.closed ?? false,
    ),
  };
}

/** Whether somebody answers at the time of the request, in a clause; undefined where the request carried no time. */
function somebodyNow(turn: Turn): { readonly say: Speech; readonly closed: boolean } | undefined {
  const { at, guide, words } = turn;
  if (!at) return undefined;
  const hours = liveHours(guide.facts);
  const opening = openingAt(hours, at);
  const { aside } = words.hours;
  const { day } = words.grammar;
  switch (opening.is) {
    case 'open':
      return { say: aside.open(eastern(turn, opening.until, undefined)), closed: false };
    case 'disputed':
      return { say: aside.disputed(eastern(turn, opening.from, undefined)), closed: true };
    case 'closed': {
      const opens = nextOpening(hours, at);
      return { say: aside.closed(day(opens, at), eastern(turn, opens, undefined)), closed: true };
    }
    default:
      return opening satisfies never;
  }
}
