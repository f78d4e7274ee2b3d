import type { Declined } from '../../core/index';
import { writeSync } from 'node:fs';

/** What a turn leaves behind for the operator: never a caller's words, ids, tokens or numbers. */
export interface TurnLine {
  readonly level: 'info' | 'warn' | 'error';
  /** Amazon's id of the request, by which a line is found again; it says nothing of who asked. */
  readonly id?: string;
  /** Amazon's type of the request. */
  readonly request: string;
  readonly intent?: string;
  readonly locale?: string;
  /** Where the caller was before the turn, and after it. */
  readonly from?: string;
  readonly to?: string;
  readonly facts?: readonly string[];
  /** Whether anything was asked of the memory across sessions. */
  readonly memory?: boolean;
  readonly declined?: Declined;
  /** What was wrong, for the operator. */
  readonly problem?: string;
  /** How long the turn took, from the event to the response. */
  readonly milliseconds?: number;
}

export type Log = (line: TurnLine) => void;

/** Where the metrics are found in CloudWatch; the alarms of infrastructure/ look for them there. */
export const NAMESPACE = 'ImmigrationPhoneGuide';

/** What CloudWatch counts of a line. */
const counted = [
  { Name: 'milliseconds', Unit: 'Milliseconds' },
  ...['errors', 'warnings', 'notUnderstood'].map((Name) => ({ Name, Unit: 'Count' })),
];

const STANDARD_OUTPUT = 1;

/**
 * One line of JSON a turn on standard output, where Amazon's log service collects it and counts from it. Written as it
 * is: Lambda puts words of its own before what goes through `console`, and CloudWatch finds no metrics behind them.
 */
export const logToStandardOutput: Log = (line) => {
  const whole = line.milliseconds === undefined ? line : { ...line, ...metricsOf(line, Date.now()) };
  try {
    writeSync(STANDARD_OUTPUT, `${JSON.stringify(whole)}\n`);
  } catch {
    // A line that cannot be written must not cost the answer.
  }
};

/**
 * The metrics of a turn in CloudWatch's embedded metric format, to stand in the line itself; `at` in epoch milliseconds.
 * They have no dimension but the language: every value of a dimension is a metric that is paid for.
 * Source: docs.aws.amazon.com, "Specification: Embedded metric format".
 */
export function metricsOf({ level, declined, locale = '' }: TurnLine, at: number): Readonly<Record<string, unknown>> {
  const count = (holds: boolean): number => (holds ? 1 : 0);
  return {
    language: /^[a-z]{2}-/.test(locale) ? locale.slice(0, 2) : 'none',
    errors: count(level === 'error' || declined === 'error'),
    warnings: count(level === 'warn'),
    notUnderstood: count(declined === 'not-understood'),
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [[], ['language']], Metrics: counted }],
    },
  };
}

/** A name from outside that is safe to log: anything but a short word of letters, dots, dashes and underscores is left out. */
export function nameForLog(name: unknown): string {
  return readable(name, /^[A-Za-z][A-Za-z_.-]{0,60}$/) ?? 'unreadable';
}

/** The name of an intent, which a developer gave it; anything that is not made like one is left out. */
export function intentForLog(name: unknown): string {
  return (
    readable(name, /^(AMAZON\.)?[A-Z][A-Za-z]{0,50}Intent$|^(LaunchRequest|Connections\.Response)$/) ?? 'unreadable'
  );
}

/** A locale of Amazon's: a language and a country. */
export function localeForLog(locale: unknown): string {
  return readable(locale, /^[a-z]{2}-[A-Z]{2}$/) ?? 'unreadable';
}

/** The id that Amazon gave to a request; undefined for anything that is not made like one. */
export function idForLog(id: unknown): string | undefined {
  return readable(id, /^amzn1\.echo-api\.request\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
}

const readable = (text: unknown, shape: RegExp): string | undefined =>
  typeof text === 'string' && shape.test(text) ? text : undefined;
