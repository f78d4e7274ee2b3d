/** What a session holds from turn to turn: ids, days and times; never what the caller said. */
import type { FactId } from '../guide/guide';
import type { Offer } from '../words';
import type { Asked } from './intents';

/** Where a call leads: "person", or the id of the topic whose key it leads to. */
export type Way = string;

/** A call that the caller is kept company in: the way that is walked, and the step on it, counted from 0. */
export interface Call {
  readonly way: Way;
  readonly step: number;
}

/** Where the caller is in the conversation: what a "yes", "no", "next" or "previous" would refer to. */
export type Place =
  | { readonly at: 'nowhere' }
  /** Asked "what else?": a no ends the conversation. */
  | { readonly at: 'anything-else' }
  /** `when` (ISO 8601): the time of the reminder that is offered. */
  | { readonly at: 'offered'; readonly offer: Offer; readonly when?: string }
  | { readonly at: 'reading-menu'; readonly menu: string; readonly from: number }
  | { readonly at: 'checklist'; readonly item: number }
  /** On the phone, asked about the next key, or at the last one whether somebody answered. */
  | ({ readonly at: 'calling' } & Call)
  /** Waiting for leave to set a reminder; `when` in ISO 8601 with its offset. */
  | { readonly at: 'asked-leave'; readonly when: string }
  /** Answered as it was most likely meant, and asked whether something else was. */
  | { readonly at: 'other-meaning'; readonly meant: Asked };

/** More than any answer has of facts or any intent of slots: a session must not grow. */
export const MOST_IDS = 40;

/** What something that was spoken of is. */
export const mentionable = [
  ...(['topic', 'key', 'menu', 'tier', 'ability', 'item', 'channel', 'language', 'line', 'fact'] as const),
] as const;

/** Something that was spoken of, by its id. */
export interface Mention {
  readonly is: (typeof mentionable)[number];
  readonly id: string;
}

/** Why nobody answers. */
export const whys = ['day-off', 'holiday', 'before', 'between', 'after'] as const;
export type Why = (typeof whys)[number];

/** The last answer: what "again", "why", "the second one" and "and on Friday" look back at. */
export interface Said {
  readonly asked: Asked;
  /** What was asked before a remark such as "who says so": what "why" and "the second one" are still about. */
  readonly subject?: Asked;
  /** The place that it was asked from, so that it can be asked again. */
  readonly from: Place;
  /** In the order spoken. */
  readonly mentions: readonly Mention[];
  readonly facts: readonly FactId[];
  /** Ids of the sources that were named with it. */
  readonly named?: readonly string[];
  /** The moment that it was about, or that was offered with it (ISO 8601). */
  readonly when?: string;
  readonly because?: Why;
  /** The number that was told last, in this answer or in one before it. */
  readonly number?: FactId;
}

/** What a session remembers from turn to turn. */
export interface Session {
  readonly place: Place;
  /** The call goes on, whatever is asked in between. */
  readonly call?: Call | undefined;
  /** Asked for the way from outside the United States. */
  readonly abroad?: boolean;
  /** Opened without a question: then answers end with a question of their own. */
  readonly launched: boolean;
  readonly slowly: boolean;
  readonly refused: readonly Offer[];
  /** How many times in a row the caller was not understood. */
  readonly misses: number;
  readonly turns: number;
  /** What the caller has ready, also where nothing outlives the session. */
  readonly ticked?: readonly string[];
  /** The device's zone once it was asked for; empty where the device has none. */
  readonly zone?: string;
  readonly said?: Said;
}

export const newSession: Session = {
  place: { at: 'nowhere' },
  launched: false,
  slowly: false,
  refused: [],
  misses: 0,
  turns: 0,
};
