/** What is left to read of an answer: a card, and what a screen shows. Whoever must not be seen asking leaves neither. */
import type { Known } from '../guide/reading';
import { toText, type Speech } from '../speech/speech';
import type { Answer, Surface } from './answer';
import type { Ending } from './ending';
import type { Screen } from './screen';
import type { Turn } from './turn';

/** A card to read later: a title and its lines, the sources and the notice among them. */
export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What was said, and what may be seen of it. */
interface Spoken {
  readonly say: Speech;
  readonly taken: readonly Known[];
  readonly discreet: boolean;
  readonly ending: Ending;
}

/** What was said or more, to read again, with its sources; only of an answer that holds facts. */
export function cardOf(answer: Answer, turn: Turn, { discreet, say, taken }: Spoken): Surface<Card> | undefined {
  const { holds, taken: told } = answer.card ?? { holds: [say], taken };
  if (discreet || told.length === 0 || !turn.front.can.card) return undefined;
  const { guide, names, words } = turn;
  const { cardNotice, cardSources, cardTitle } = words.screen;
  const sources = new Set(told.flatMap(({ claim, others }) => [claim, ...others].map(({ source }) => source)));
  // A source that has no address on the web is named in the caller's language.
  const addresses = [...sources].map((source) => {
    const [address = ''] = (guide.sources[source]?.address ?? '').split(/[\s,]/);
    return /\w\.\w/.test(address) ? address : (names.sources[source] ?? source);
  });
  const lines = [...holds.map(toText), cardSources(addresses.join('; ')), cardNotice];
  return { holds: { title: cardTitle(names.skill.name), lines }, taken: told };
}

/** What a screen shows; undefined where what is on it is to stay, or nothing is to be seen. */
export function screenOf(answer: Answer, turn: Turn, { discreet, ending, say }: Spoken): Surface<Screen> | undefined {
  // After a goodbye, and while the device asks for leave itself, the screen is the device's.
  if (discreet || !turn.front.screen || ending.is === 'over' || ending.is === 'asking-leave') return undefined;
  if (answer.screen) return answer.screen;
  // In the middle of a call the key stays before the caller's eyes, whatever else is said.
  if (ending.is === 'listening' && ending.place.at === 'calling') return undefined;
  return { holds: { is: 'plain', title: turn.names.skill.name, text: toText(say) }, taken: [] };
}
