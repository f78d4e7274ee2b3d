import type { DateTime } from 'luxon';
import type { Guide, GuideNames, TierId } from '../guide/guide';
import { orUnknown, readingOf, type Known, type Reading } from '../guide/reading';
import { menusOf } from '../guide/phone-menu';
import type { Speech } from '../speech/speech';
import type { Device, Words } from '../words';
import { intentNamed, type Intent, type SlotName } from './intents';
import type { Session } from './state';

/** The value of a slot: what was heard (a day or a time as core/time/when.ts reads it), and the id it resolved to. */
export interface Slot {
  readonly value: string;
  readonly id?: string;
}

/** What the caller stands before. */
export interface Front {
  readonly screen: boolean;
  /** Whether it can set reminders, show a card to read later, and make the call itself. */
  readonly can: { readonly remind: boolean; readonly card: boolean; readonly call: boolean };
  /** How it is spoken to; absent where it is not. */
  readonly device?: Device;
}

/**
 * What a front hands in: who asks what, when, where, in which language, about which guide. The session is what the reply
 * before left, or `readSession(undefined)`; it is dropped once an ending `is` over. Opened without a question, it is
 * `launched`, and asked `LaunchIntent`. A server's own zone is nobody's: `timeZone` is the caller's, or undefined.
 */
export interface Asking {
  /** The name of the intent. */
  readonly asks: string;
  readonly slots: Readonly<Partial<Record<SlotName, Slot>>>;
  readonly session: Session;
  /** The moment of the request, in UTC; undefined where the request carried no valid time. */
  readonly at: DateTime | undefined;
  /** Asked in the same breath in which the skill was opened: "ask … how do I …". */
  readonly oneShot: boolean;
  readonly front: Front;
  readonly guide: Guide;
  readonly names: GuideNames;
  readonly words: Words;
}

/** One turn of a conversation. */
export interface Turn extends Omit<Asking, 'asks'> {
  readonly intent: Intent;
  /** What the speech of this turn takes from the guide; a card and a screen have readings of their own. */
  readonly reading: Reading;
}

/** A turn of what was asked. A place in a menu that the guide does not have is nowhere. */
export function turnOf({ asks, ...asking }: Asking): Turn {
  const { guide, session } = asking;
  const { place } = session;
  const isGone = place.at === 'reading-menu' && !menusOf(guide).some((menu): boolean => menu === place.menu);
  return {
    ...asking,
    intent: intentNamed(asks, guide),
    session: isGone ? { ...session, place: { at: 'nowhere' } } : session,
    reading: readingOf(guide),
  };
}

/** The id that a slot resolved to, if it is one of `ids`; anything else counts as not said. */
export function slotId<Id extends string>(turn: Turn, slot: SlotName, ids: readonly Id[]): Id | undefined {
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

/** The agency as it is spoken of. */
export const agencyOf = ({ names, words }: Turn): Speech => words.grammar.agency(names.agency.name);

/** What something is called that the guide tells of: its name, else its id. */
export const nameOf = ({ id }: Known, named: { readonly name: string } | undefined): string => named?.name ?? id;
