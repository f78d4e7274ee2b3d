import { nameForLog } from './log';

/** Why something failed, in one name that is safe to log: an error's code, or its kind; never its message. */
export function reasonOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return nameForLog(typeof code === 'string' ? code : name);
}
