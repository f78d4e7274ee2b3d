import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { foldAccents } from './accents';

/** What Alexa brings to every skill in one language: see languages/en/listener.yaml for the meaning of each part. */
export interface BuiltIns {
  readonly language: string;
  readonly wakeWords: readonly string[];
  readonly invocation: {
    readonly launch: readonly string[];
    readonly ask: readonly string[];
    readonly dropped: readonly string[];
    readonly and: readonly string[];
    readonly from: readonly string[];
    readonly articles: readonly string[];
  };
  readonly fillers: readonly string[];
  readonly openers: readonly string[];
  readonly closers: readonly string[];
  readonly contractions: Readonly<Record<string, string>>;
  readonly droppedEndings: readonly string[];
  readonly symbols: Readonly<Record<string, string>>;
  readonly letterWords: readonly string[];
  readonly abbreviations: readonly string[];
  readonly numbers: NumberWords;
  readonly names: {
    readonly weekday: Readonly<Record<string, number>>;
    readonly month: Readonly<Record<string, number>>;
    readonly season: Readonly<Record<string, string>>;
    readonly decade: Readonly<Record<string, number>>;
  };
  readonly dates: readonly DatePhrase[];
  readonly clock: readonly ClockPhrase[];
  readonly times: readonly TimePhrase[];
  readonly durations: readonly DurationPhrase[];
  readonly intents: Readonly<Record<string, readonly string[]>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly endings: readonly Rewrite[];
  readonly soundsLike: readonly Rewrite[];
  readonly wordClasses: readonly string[];
  readonly linkWords: readonly string[];
  readonly weakDates: readonly string[];
  readonly weakNumbers?: readonly string[];
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly elsewhere: readonly string[];
}

/** A regular expression and what takes the place of every match. */
export type Rewrite = readonly [pattern: string, replacement: string];

export interface NumberWords {
  readonly words: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly oneBeforeMultiplier: boolean;
  readonly tensJoin: string;
  readonly heardJoin: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalSuffixes: readonly string[];
}

type Say = { readonly say: readonly string[] };
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';
export type CalendarUnit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

export type DateMeaning =
  | { readonly means: 'now' | 'monthDay' | 'namedMonth' | 'season' | 'namedQuarter' | 'namedYear' }
  | { readonly means: 'day'; readonly add: number; readonly part?: DayPart }
  | { readonly means: 'weekday'; readonly weeks: number; readonly past?: 'nearest' | 'today' }
  | { readonly means: 'ordinal'; readonly months: number }
  | { readonly means: 'later'; readonly unit: CalendarUnit; readonly count?: number }
  | { readonly means: 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'; readonly add: number }
  | { readonly means: 'namedDecade'; readonly century: number };

export type DatePhrase = Say & DateMeaning;
export type ClockPhrase = Say & { readonly minute?: number; readonly before?: boolean };
export type TimePhrase = Say & {
  readonly half?: 'am' | 'pm' | 'night';
  readonly at?: string;
  readonly part?: DayPart;
};
export type DurationPhrase = Say & { readonly unit: CalendarUnit; readonly count?: number };

/**
 * Reads what Alexa brings in a language, such as `en`, from the folder of the language.
 * Throws when there is no file for the language.
 */
export function readBuiltIns(language: string, folder = join(__dirname, '../languages')): BuiltIns {
  // What is heard has no accents either: see words.ts.
  return parse(foldAccents(readFileSync(join(folder, language, 'listener.yaml'), 'utf8'))) as BuiltIns;
}
