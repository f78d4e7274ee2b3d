/** Files as values. What cannot be read, or is not of its format, is told with the file. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a file holds. The caller says of what shape it is. */
export const readJson = (path: string): unknown => readAs(path, JSON.parse);

export const readYaml = (path: string): unknown => readAs(path, parse);

function readAs(path: string, read: (text: string) => unknown): unknown {
  try {
    return read(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
