/** The questions that core answers, and what they are asked with. */
import type { Guide } from '../guide/guide';
import { intents, lists, noted, slots } from './intents.json';

/** An intent that core has a question for: with the slots that it may carry, in intents.json. */
export type CoreIntent = keyof typeof intents | keyof typeof noted;
/** One that core has a question of its own for; the rest is answered by the notes of the guide. */
export type OwnIntent = keyof typeof intents;
/** An intent that only the notes of a guide answer. */
export type NoteIntent = string & { readonly brand: 'note intent' };
export type Intent = CoreIntent | NoteIntent;

export type SlotName = keyof typeof slots;

/** The slots of a question by name: ids, days and times. */
export type Ids = Readonly<Partial<Record<SlotName, string>>>;

/** What a question was asked with: the ids that its slots resolved to, days and times; never the caller's words. */
export interface Asked {
  readonly intent: Intent;
  readonly slots: Ids;
}

/** A question of core's, with the slots that it carries. */
export const asked = (intent: CoreIntent, slots: Ids = {}): Asked => ({ intent, slots });

/** Whether a question has room for a slot. */
export const takes = (intent: CoreIntent, slot: string): boolean =>
  isOwnIntent(intent) && intents[intent].some((one: string) => one === slot);

/**
 * Whether a question looks back at the last answer, also at one of a session just over; is a remark on it, after which
 * "why" is still about the same; or is about another line where one was just spoken of: "do they speak Spanish?"
 */
export const isOf = (list: keyof typeof lists, intent: string): boolean => lists[list].includes(intent);

export const isOwnIntent = (name: string): name is OwnIntent => Object.hasOwn(intents, name);

export const isCoreIntent = (name: string): name is CoreIntent => isOwnIntent(name) || Object.hasOwn(noted, name);

/** The intent with a name: one of core's, or one that the guide has notes for; any other was not understood. */
export const intentNamed = (name: string, { answers }: Pick<Guide, 'answers'>): Intent =>
  isCoreIntent(name) || Object.hasOwn(answers, name) ? (name as Intent) : 'FallbackIntent';

export const isSlotName = (name: string): name is SlotName => Object.hasOwn(slots, name);
