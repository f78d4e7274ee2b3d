import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { foldAccents } from './accents';

/** What Alexa brings to every skill in one language: see languages/en/listener.yaml for the meaning of each part. */
export interface BuiltIns {
  readonly language: string;
  readonly wakeWords: readonly string[];
  readonly invocation: Readonly<Record<'launch' | 'ask' | 'dropped' | 'and' | 'from' | 'articles', readonly string[]>>;
  readonly fillers: readonly string[];
  readonly openers: readonly string[];
  readonly closers: readonly string[];
  readonly contractions: Readonly<Record<string, string>>;
  readonly droppedEndings: readonly string[];
  readonly symbols: Readonly<Record<string, string>>;
  readonly letterWords: readonly string[];
  readonly abbreviations: readonly string[];
  readonly numbers: NumberWords;
  /** Weekdays, months, seasons and decades by their names. */
  readonly names: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly dates: readonly DatePhrase[];
  readonly clock: readonly ClockPhrase[];
  readonly times: readonly TimePhrase[];
  readonly durations: readonly DurationPhrase[];
  readonly intents: Readonly<Record<string, readonly string[]>>;
  readonly endings: readonly Rewrite[];
  readonly soundsLike: readonly Rewrite[];
  readonly linkWords: readonly string[];
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly elsewhere: readonly string[];
}

/** A regular expression and what takes the place of every match. */
export type Rewrite = readonly [pattern: string, replacement: string];

export interface NumberWords {
  readonly words: Readonly<Record<string, number>>;
  readonly thousand: string;
  readonly tensJoins: readonly string[];
  readonly hundredsJoins: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalSuffixes: readonly string[];
}

type Say = { readonly say: readonly string[] };
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';
export type CalendarUnit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

export type DateField = 'weekday' | 'day' | 'month' | 'season' | 'quarter';
/** What the {names} of a phrase were said to be. */
export type Said = Readonly<
  Partial<Record<DateField | 'year' | 'decade' | 'number' | 'hour' | 'minute' | 'clock', string>>
>;

/** How a date is found and written: see languages/en/listener.yaml. */
export type DatePhrase = Say & {
  readonly add?: Readonly<Partial<Record<CalendarUnit | 'quarters', number>>>;
  readonly of?: 'day' | 'week' | 'month';
  readonly first?: readonly DateField[];
  readonly century?: number;
  readonly format?: string;
  readonly part?: DayPart;
};
export type ClockPhrase = Say & { readonly minute?: number; readonly before?: boolean };
export type TimePhrase = Say & { readonly since?: number; readonly at?: string; readonly part?: DayPart };
export type DurationPhrase = Say & { readonly unit: CalendarUnit; readonly count?: number };

/** What a slot holds: the value Alexa would hand over and, of a type with listed values, which of them it is. */
export interface SlotValue {
  readonly value: string;
  readonly id?: string;
  /** The value's canonical name in the model. */
  readonly name?: string;
  /** The part of the day that a date says besides: "tonight". */
  readonly part?: DayPart;
  /** The value for the evening, where the words left it to the listener whether that or the morning is meant. */
  readonly evening?: string;
}

/**
 * Reads what Alexa brings in a language, such as `en`, from the folder of the language.
 * Throws when there is no file for the language.
 */
export function readBuiltIns(language: string, folder = join(__dirname, '../languages')): BuiltIns {
  // What is heard has no accents either: see words.ts.
  return parse(foldAccents(readFileSync(join(folder, language, 'listener.yaml'), 'utf8'))) as BuiltIns;
}
