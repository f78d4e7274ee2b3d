/** The last answer, and what was spoken of in it. */
import type { FactId, Group, Guide, Kind } from '../guide/guide';
import type { Known } from '../guide/reading';
import { isSlotName, type Asked, type Ids, type SlotName } from './intents';
import { mentionable, type Mention, type Session } from './state';
import type { Turn } from './turn';

/** What the facts of each group are about. */
const kinds: Readonly<Record<Group, Mention['is']>> = {
  facts: 'fact',
  notes: 'fact',
  greetings: 'language',
  tiers: 'tier',
  abilities: 'ability',
  ready: 'item',
  channels: 'channel',
  menus: 'key',
  lines: 'line',
};

/** What a slot names. */
const named = mentionable.filter((is): is is SlotName & Mention['is'] => isSlotName(is));

/** What an answer spoke of, in order: what was asked by name, then what was told. */
export function mentionsIn(guide: Guide, slots: Ids, told: readonly Known[]): readonly Mention[] {
  const asked = named.flatMap((is): readonly Mention[] => (slots[is] === undefined ? [] : [{ is, id: slots[is] }]));
  const line = slots.other_agency === undefined ? [] : [{ is: 'line', id: slots.other_agency } as const];
  const all = [...line, ...asked, ...told.map(({ id }) => mentionOf(guide, id))];
  return all.filter(({ is, id }, i) => all.findIndex((one) => one.is === is && one.id === id) === i);
}

function mentionOf({ stands }: Guide, fact: FactId): Mention {
  const { group, own } = stands.get(fact) ?? { group: 'facts', own: fact };
  // Of a key of a menu the fact is named after both.
  return group === 'menus' ? { is: 'key', id: fact.slice(own.length + 1) } : { is: kinds[group], id: own };
}

/** The first thing of a kind that the last answer spoke of, as one of `ids`; nothing is looked back at from a new session. */
export function mentioned<Id extends string>(turn: Turn, is: Mention['is'], ids: readonly Id[]): Id | undefined {
  if (turn.oneShot) return undefined;
  const spoken = (turn.session.said?.mentions ?? []).filter((one) => one.is === is);
  return spoken.flatMap(({ id }) => ids.find((one): boolean => one === id) ?? [])[0];
}

/** Whether a fact is a number to call; the one that officers call from is none. */
export const isNumber = (id: string): boolean => /phone$|^tty$/.test(id) && id !== 'callback-phone';

/** The number that was told last in this session, where the guide has it; else the main one. */
export function numberTold({ guide, oneShot, session }: Turn): Extract<Kind, 'phone'> {
  const told = oneShot ? undefined : session.said?.number;
  return (told !== undefined && guide.facts.has(told) && isNumber(told) ? told : 'phone') as Extract<Kind, 'phone'>;
}

/** The line that the last answer was about, where that is not the main one: "do they speak Spanish" is then about it. */
export const lineSpokenOf = ({ guide: { stands }, oneShot, session: { said } }: Turn): string | undefined =>
  oneShot ? undefined : said?.facts.map((id) => stands.get(id)).find((one) => one?.group === 'lines')?.own;

/** Whether the last answer was to one of these questions. */
export const answered = ({ session }: { readonly session: Session }, ...intents: readonly Asked['intent'][]): boolean =>
  session.said !== undefined && intents.includes((session.said.subject ?? session.said.asked).intent);
