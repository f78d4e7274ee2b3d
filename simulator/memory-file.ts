/** What the skill remembers, in a JSON file: the record of each caller under the key that the table would have. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isRecord } from '../core/index';
import { userIn } from '../lambda/alexa/guard';
import type { FailureMode } from './amazon-services';

type Attributes = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, Attributes>>;

/** What ask-sdk-core calls a PersistenceAdapter. */
export interface Store {
  getAttributes(envelope: unknown): Promise<Attributes>;
  saveAttributes(envelope: unknown, attributes: Attributes): Promise<void>;
  deleteAttributes(envelope: unknown): Promise<void>;
}

/**
 * A store in the file `path`, which comes into being with the first thing remembered. A file that cannot be
 * understood counts as empty, which `complain` is told once. Rejects where the file cannot be read or written.
 */
export function memoryFile(path: string, complain: (line: string) => void = console.error): Store {
  let complained = false;

  const read = async (): Promise<Records> => {
    const text = await textOf(path);
    if (text === undefined) return {};
    const records = recordsIn(text);
    if (!records && !complained) complain(`${path}: not a memory that can be read; taken as empty`);
    complained ||= !records;
    return records ?? {};
  };

  // Written beside it and moved into its place: whoever reads finds the old memory or the new one, never half of one.
  const write = async (records: Records): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.${process.pid}.new`;
    await writeFile(beside, `${JSON.stringify(records, null, 2)}\n`);
    await rename(beside, path);
  };

  return {
    async getAttributes(envelope) {
      return (await read())[keyOf(envelope)] ?? {};
    },
    async saveAttributes(envelope, attributes) {
      await write({ ...(await read()), [keyOf(envelope)]: attributes });
    },
    async deleteAttributes(envelope) {
      const { [keyOf(envelope)]: gone, ...kept } = await read();
      if (gone !== undefined) await write(kept);
    },
  };
}

/** A store of one caller's, as long as the program runs. */
export function memoryOfOne(kept: Attributes = {}): Store {
  let now = kept;
  return {
    getAttributes: () => Promise.resolve(now),
    saveAttributes: (_, attributes) => Promise.resolve(void (now = attributes)),
    deleteAttributes: () => Promise.resolve(void (now = {})),
  };
}

/** A store that fails, in the way of `mode`. */
export function failingMemory(mode: FailureMode): Store {
  const fail = (): Promise<never> => {
    if (mode === 'hang') return new Promise(() => undefined);
    return Promise.reject(mode === 'refuse' ? new Error('refused') : new SyntaxError('an answer that is none'));
  };
  return {
    getAttributes: () => (mode === 'rubbish' ? Promise.resolve('<html>' as unknown as Attributes) : fail()),
    saveAttributes: fail,
    deleteAttributes: fail,
  };
}

function keyOf(envelope: unknown): string {
  const key = userIn(envelope);
  if (key === undefined) throw new Error('the request names no user');
  return key;
}

/** The text of a file; undefined where there is none. */
const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** The records in a text; undefined where it is not JSON, or not of that shape. */
function recordsIn(text: string): Records | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) && Object.values(parsed).every(isRecord) ? (parsed as Records) : undefined;
  } catch {
    return undefined;
  }
}
