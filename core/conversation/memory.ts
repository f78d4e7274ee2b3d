/** What is remembered of a caller from one session to the next: steps and times only, each for a time of its own. */
import type { DateTime } from 'luxon';

/** How long each thing is remembered, from the moment it is kept. */
export const lifetimes = {
  call: { hours: 2 },
  checklist: { days: 30 },
  noReminder: { days: 7 },
  last: { minutes: 10 },
} as const;

/** An entry, with the epoch seconds from which on it is forgotten. */
type Until<Entry> = Readonly<Entry> & { readonly until: number };

export interface Remembered {
  /** The place in a call: the way that is walked ("person", or the id of a topic) and the step on it, counted from 0. */
  readonly call?: Until<{ way: string; step: number }>;
  /** What the caller has ready for the call. */
  readonly checklist?: Until<{ ticked: readonly string[] }>;
  /** The caller wanted no reminder. */
  readonly noReminder?: Until<unknown>;
  /** The last answer of a session that is over: `said` as `readSaid` reads it. */
  readonly last?: Until<{ said: unknown }>;
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

/** What is kept from now on, each for its time. */
const kept =
  <Entry extends keyof Remembered, Held extends readonly unknown[]>(entry: Entry, hold: (...held: Held) => object) =>
  (now: DateTime, ...held: Held): Change => ({
    [entry]: { ...hold(...held), until: epoch(now.toUTC().plus(lifetimes[entry])) },
  });

export const callAt = kept('call', (way: string, step: number) => ({ way, step }));
export const checklistWith = kept('checklist', (ticked: readonly string[]) => ({ ticked }));
export const reminderRefused = kept('noReminder', () => ({}));
/** This was said last before the session closed. */
export const lastSaid = kept('last', (said: unknown) => ({ said }));

/** What a store handed back, as far as it is of the right shape and not expired at `now`; the rest is dropped. */
export function readRemembered(stored: unknown, now: DateTime): Remembered {
  if (!isRecord(stored)) return {};
  const until: Check = (value) => isCount(value) && value > epoch(now);
  const shapes: Readonly<Record<keyof Remembered, Shape>> = {
    call: { way: (value) => isId(value) && /^[\w-]+$/.test(value), step: isCount, until },
    checklist: { ticked: Array.isArray, until },
    noReminder: { until },
    last: { said: isRecord, until },
  };
  const entries = Object.entries(shapes).map(([entry, shape]) => [entry, fitting(stored[entry], shape)]);
  const read = Object.fromEntries(entries.filter(([, held]) => held)) as Remembered;
  // Which ids the guide still has, is for whoever reads the list to see.
  const { checklist } = read;
  return checklist ? { ...read, checklist: { ...checklist, ticked: idsOf(checklist.ticked) } } : read;
}

/** What is remembered after a change. */
export function changed(remembered: Remembered, change: Change): Remembered {
  const all = Object.entries({ ...remembered, ...change }).filter(([, entry]) => entry);
  return Object.fromEntries(all) as Remembered;
}

/** The moment, in epoch seconds, when the last entry has expired; undefined where there is none. */
export function expiryOf(remembered: Remembered): number | undefined {
  const untils = Object.values(remembered as Readonly<Record<string, { readonly until: number }>>).map(
    ({ until }) => until,
  );
  return untils.length === 0 ? undefined : Math.max(...untils);
}

const epoch = (moment: DateTime): number => Math.floor(moment.toSeconds());

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A moment or a step: whole and not negative. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** An id of the guide's or the model's, or a time in ISO 8601. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w.#*:+-]{1,64}$/.test(value);

/** As many things as a list may hold: what is remembered must not grow. */
const MOST_THINGS = 40;
const idsOf = (list: readonly unknown[]): readonly string[] => list.filter(isId).slice(0, MOST_THINGS);

export type Check = (value: unknown) => boolean;
/** What each of the parts of something must be. */
export type Shape = Readonly<Record<string, Check>>;

/** The parts of something that came from outside, as its shape names them; undefined where one is not what it must be. */
export function fitting(value: unknown, shape: Shape): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(value) || Object.entries(shape).some(([part, is]) => !is(value[part]))) return undefined;
  return Object.fromEntries(
    Object.keys(shape).flatMap((part) => (value[part] === undefined ? [] : [[part, value[part]]])),
  );
}
