/** What is remembered of a caller from one session to the next: steps and times only, each for a time of its own. */
import type { DateTime } from 'luxon';

/** How long each thing is remembered, from the moment it is kept. */
export const lifetimes = {
  call: { hours: 2 },
  checklist: { days: 30 },
  noReminder: { days: 7 },
} as const;

/** The place in a call: the way that is walked ("person", or the id of a topic) and the step on it, counted from 0. */
export interface RememberedCall {
  readonly way: string;
  readonly step: number;
  /** Epoch seconds: from then on it is forgotten. */
  readonly until: number;
}

/** What the caller has ready for the call. */
export interface RememberedChecklist {
  readonly ticked: readonly string[];
  /** Epoch seconds: from then on it is forgotten. */
  readonly until: number;
}

/** The caller wanted no reminder. */
export interface RememberedNo {
  /** Epoch seconds: from then on it may be offered again. */
  readonly until: number;
}

export interface Remembered {
  readonly call?: RememberedCall;
  readonly checklist?: RememberedChecklist;
  readonly noReminder?: RememberedNo;
}

/** What is to be remembered anew; null or undefined forgets an entry, and what is left out stays as it was. */
export type Change = { readonly [Entry in keyof Remembered]?: Remembered[Entry] | null };

/** The memory of one caller during one turn. Nothing in it ever throws or rejects: without a table it is empty. */
export interface Memory {
  /** What is remembered, with the changes of this turn; empty where the table does not say. */
  readonly recall: () => Promise<Remembered>;
  /** Notes a change, to be written once at the end of the turn. */
  readonly keep: (change: Change) => Promise<void>;
  /** Deletes all that is remembered, at once. Resolves to whether it is gone. */
  readonly forget: () => Promise<boolean>;
  /** Whether anything was asked of it in this turn. */
  readonly used: () => boolean;
}

/** The caller is at `step`, counted from 0, on `way`. */
export const callAt = (way: string, step: number, now: DateTime): RememberedCall => ({
  way,
  step,
  until: epoch(now.toUTC().plus(lifetimes.call)),
});

/** The caller has these things ready. */
export const checklistWith = (ticked: readonly string[], now: DateTime): RememberedChecklist => ({
  ticked,
  until: epoch(now.toUTC().plus(lifetimes.checklist)),
});

/** The caller has just refused a reminder. */
export const reminderRefused = (now: DateTime): RememberedNo => ({
  until: epoch(now.toUTC().plus(lifetimes.noReminder)),
});

/** What a store handed back, as far as it is of the right shape and not expired at `now`; the rest is dropped. */
export function readRemembered(stored: unknown, now: DateTime): Remembered {
  if (!isRecord(stored)) return {};
  const call = readCall(stored['call']);
  const checklist = readChecklist(stored['checklist']);
  const noReminder = readNo(stored['noReminder']);
  const lasts = (entry: { readonly until: number }): boolean => entry.until > epoch(now);
  return {
    ...(call && lasts(call) && { call }),
    ...(checklist && lasts(checklist) && { checklist }),
    ...(noReminder && lasts(noReminder) && { noReminder }),
  };
}

/** What is remembered after a change. */
export function changed(remembered: Remembered, change: Change): Remembered {
  const { call, checklist, noReminder } = { ...remembered, ...change };
  return { ...(call && { call }), ...(checklist && { checklist }), ...(noReminder && { noReminder }) };
}

/** The moment, in epoch seconds, when the last entry has expired; undefined where there is none. */
export function expiryOf({ call, checklist, noReminder }: Remembered): number | undefined {
  const untils = [call, checklist, noReminder].flatMap((entry) => (entry ? [entry.until] : []));
  return untils.length === 0 ? undefined : Math.max(...untils);
}

const epoch = (moment: DateTime): number => Math.floor(moment.toSeconds());

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A moment or a step: whole and not negative. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function readCall(value: unknown): RememberedCall | undefined {
  if (!isRecord(value)) return undefined;
  const { way, step, until } = value;
  const isWay = typeof way === 'string' && /^[\w-]{1,64}$/.test(way);
  return isWay && isCount(step) && isCount(until) ? { way, step, until } : undefined;
}

/** An id of the guide's or the model's, or a time in ISO 8601. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w.#*:+-]{1,64}$/.test(value);

/** As many things as a list may hold: what is remembered must not grow. */
const MOST_THINGS = 40;

/** Which ids the guide still has, is for whoever reads the list to see. */
function readChecklist(value: unknown): RememberedChecklist | undefined {
  if (!isRecord(value)) return undefined;
  const { ticked, until } = value;
  return Array.isArray(ticked) && isCount(until)
    ? { ticked: ticked.filter(isId).slice(0, MOST_THINGS), until }
    : undefined;
}

function readNo(value: unknown): RememberedNo | undefined {
  if (!isRecord(value)) return undefined;
  const { until } = value;
  return isCount(until) ? { until } : undefined;
}
