import { join } from 'node:path';
import { readYaml } from '../read';

/** What Amazon documents of interaction models: amazon.yaml, with its sources. */
export const amazon = readYaml(join(__dirname, 'amazon.yaml')) as Readonly<
  Record<'standard intents' | 'required intents' | 'types' | 'small words', readonly string[]>
> & {
  readonly most: Readonly<Record<'intents' | 'bytes' | 'characters of a value' | 'values', number>>;
  readonly invocation: Readonly<Record<string, { readonly is: string; readonly words: readonly string[] }>>;
};

/** The names of Amazon's own intents. */
export const amazonIntents = (names: readonly string[]): readonly string[] =>
  names.map((name) => `AMAZON.${name}Intent`);
