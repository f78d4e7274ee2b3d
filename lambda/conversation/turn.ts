import type { DateTime } from 'luxon';
import type { Guide, GuideNames } from '../guide/guide';
import type { Words } from '../words/index';
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
  readonly names: GuideNames;
  readonly words: Words;
}

/** The id that a slot resolved to, if it is one of `ids`; anything else counts as not said. */
export function slotId<Id extends string>(turn: Turn, slot: string, ids: readonly Id[]): Id | undefined {
  const heard = turn.slots[slot]?.id;
  return ids.find((id) => id === heard);
}
