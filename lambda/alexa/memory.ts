/** Memory across sessions, in whatever store a PersistenceAdapter stands for. */
import { changed, readRemembered, type Change, type Memory, type Remembered } from '../../core/index';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { DateTime } from 'luxon';
import { within, type Patience } from './patience';
import { reasonOf } from './reason';

/** The longest that the store may take to read or to write, in milliseconds: then the answer goes on without it. */
const PATIENCE = 1000;

export interface MemoryParts {
  /** Without a store nothing is remembered, and nothing is wrong with that. */
  readonly adapter: PersistenceAdapter | undefined;
  /** The moment of the turn; without one no expiry can be judged, and nothing is remembered. */
  readonly at: DateTime | undefined;
  /** Told what went wrong, for the operator; never anything of the caller's. */
  readonly failed: (problem: string) => void;
  /** How long the turn waits; by default each call has its own second. */
  readonly patience?: Patience;
}

/** The memory of one turn, with the writing of it. */
export interface TurnMemory extends Memory {
  /** Writes what the turn changed, if anything: to be called once, at its end. Never rejects. */
  readonly save: () => Promise<void>;
}

/** The memory of whoever sent `envelope`: at most one read and one write a turn, and none where none is needed. */
export function memoryOf(
  envelope: RequestEnvelope,
  { adapter, at, failed, patience = within }: MemoryParts,
): TurnMemory {
  let used = false;
  let changes: Change = {};
  /** Undefined until it is asked for; resolves to undefined where the store did not say. */
  let stored: Promise<Remembered | undefined> | undefined;

  /** Does something with the store. Resolves to undefined where it fails, after telling so. */
  const attempt = async <T>(what: string, work: (store: PersistenceAdapter) => Promise<T>): Promise<T | undefined> => {
    if (!adapter) return undefined;
    try {
      return await patience(PATIENCE, () => work(adapter));
    } catch (error) {
      failed(`the memory could not be ${what}: ${reasonOf(error)}`);
      return undefined;
    }
  };

  const read = async (): Promise<Remembered | undefined> =>
    at &&
    attempt('read', async (store) => {
      const attributes: unknown = await store.getAttributes(envelope);
      if (typeof attributes !== 'object' || attributes === null) throw new NotAttributes();
      return readRemembered(attributes, at);
    });

  const write = (remembered: Remembered): Promise<void | undefined> =>
    attempt('written', async (store) => {
      if (Object.keys(remembered).length === 0) await clear(store, envelope);
      else await store.saveAttributes(envelope, { ...remembered });
    });

  return {
    async recall() {
      used = true;
      stored ??= read();
      return changed((await stored) ?? {}, changes);
    },
    keep(change) {
      used = true;
      changes = { ...changes, ...change };
      return Promise.resolve();
    },
    async forget() {
      used = true;
      changes = {};
      if (!adapter) return true;
      const gone = await attempt('deleted', async (store) => {
        await clear(store, envelope);
        return true;
      });
      stored = Promise.resolve(gone && {});
      return gone === true;
    },
    used: () => used,
    async save() {
      const asked = changes;
      changes = {};
      if (Object.keys(asked).length === 0) return;
      stored ??= read();
      const before = await stored;
      // What could not be read must not be written over: it may hold more than what this turn knows.
      if (!before) return;
      const after = changed(before, asked);
      stored = Promise.resolve(after);
      if (JSON.stringify(after) !== JSON.stringify(before)) await write(after);
    },
  };
}

/** The store handed back something that is no attributes at all. */
class NotAttributes extends Error {
  override readonly name = 'NotAttributes';
}

/** Deletes the record; a store that cannot delete holds an empty one. */
async function clear(store: PersistenceAdapter, envelope: RequestEnvelope): Promise<void> {
  if (store.deleteAttributes) await store.deleteAttributes(envelope);
  else await store.saveAttributes(envelope, {});
}
