import type { Declined } from '../conversation/answer';

/** What a turn leaves behind for the operator: never a caller's words, ids, tokens or numbers. */
export interface TurnLine {
  readonly level: 'info' | 'warn' | 'error';
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
}

export type Log = (line: TurnLine) => void;

/** One line of JSON a turn on standard output, where Amazon's log service collects it. */
export const logToConsole: Log = (line) => {
  console.log(JSON.stringify(line));
};

/** A name from outside that is safe to log: anything but a plain identifier is left out. */
export function nameForLog(name: unknown): string {
  return typeof name === 'string' && /^[A-Za-z][\w.-]{0,80}$/.test(name) ? name : 'unreadable';
}
