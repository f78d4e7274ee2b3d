import type { DateTime } from 'luxon';
import {
  orUnknown,
  readingOf,
  type Guide,
  type GuideNames,
  type Known,
  type Reading,
  type TierId,
} from '../guide/guide';
import type { Words } from '../../languages/index';
import type { Session } from './state';

/** The value of a slot: what was heard, in Amazon's format for its built-in types, and the id it resolved to. */
export interface Slot {
  readonly value: string;
  readonly id?: string;
}

/** One turn of a conversation: what was asked, by a device of what kind, when. */
export interface Turn {
  readonly intent: string;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly session: Session;
  /** The moment of the request, in UTC; undefined where the request carried no valid time. */
  readonly at: DateTime | undefined;
  /** Asked in the same breath in which the skill was opened: "ask … how do I …". */
  readonly oneShot: boolean;
  readonly device: { readonly screen: boolean };
  readonly guide: Guide;
  /** What the speech of this turn takes from the guide; a card and a screen have readings of their own. */
  readonly reading: Reading;
  readonly names: GuideNames;
  readonly words: Words;
}

/** The id that a slot resolved to, if it is one of `ids`; anything else counts as not said. */
export function slotId<Id extends string>(turn: Turn, slot: string, ids: readonly Id[]): Id | undefined {
  const heard = turn.slots[slot]?.id;
  return ids.find((id) => id === heard);
}

/** The same turn for another surface, or another question: nothing of the guide is taken yet. */
export const anew = <T extends Turn>(turn: T): T => ({ ...turn, reading: readingOf(turn.guide) });

/** What `tell` says, where the guide holds all that it needs; else undefined, and nothing is taken. */
export function ifKnown<T>(turn: Turn, tell: (turn: Turn) => T): T | undefined {
  const own = anew(turn);
  const told = orUnknown(() => tell(own));
  if (told !== undefined) turn.reading.add(own.reading.taken);
  return told;
}

/** A tier of staff by its name with its article: "a representative". */
export function whoIs(turn: Turn, id: TierId): string {
  const known = turn.reading.take(`tier-${id}`);
  return withArticle(turn, id, known.id);
}

/** What a tier is called, where it need not be known: nothing is taken. */
export function withArticle({ names }: Turn, id: TierId, otherwise: string = id): string {
  const named = names.tiers[id];
  return named ? `${named.article} ${named.name}` : otherwise;
}

/** What something is called that the guide tells of: its name, else its id. */
export const nameOf = ({ id }: Known, named: { readonly name: string } | undefined): string => named?.name ?? id;
