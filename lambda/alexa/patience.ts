/** Waiting for others, but not for ever: a service never costs the answer. */
import { milliseconds } from './stopwatch';

/** What was waited for did not come in time. */
export class OutOfPatience extends Error {
  override readonly name = 'OutOfPatience';
}

/** Waits for what is asked, `most` milliseconds at most. Rejects with OutOfPatience, or as `ask` does. */
export type Patience = <T>(most: number, ask: () => Promise<T>) => Promise<T>;

/** The patience of one call. What is given up goes on unheard. */
export const within: Patience = async (most, ask) => {
  let timer: NodeJS.Timeout | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfPatience('no answer in time')), most);
  });
  try {
    return await Promise.race([ask(), givenUp]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * The patience of a whole turn: each call as long as it may, and all of them together `total`
 * milliseconds from now. Once that is over nothing more is asked, so that nothing happens unheard.
 */
export function patienceFor(total: number): Patience {
  const end = milliseconds() + total;
  return async (most, ask) => {
    const left = end - milliseconds();
    if (left <= 0) throw new OutOfPatience('no time left in this turn');
    return within(Math.min(most, left), ask);
  };
}
