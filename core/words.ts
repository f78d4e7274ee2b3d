import { say, saidAs, type Speech } from './speech/speech';
import type { Key } from './guide/guide';
import type { en } from '../languages/en/words/index';

/** The same shape with any text in it: another language says other things. */
type Reworded<T> = T extends string
  ? string
  : T extends readonly unknown[] | ((...args: never[]) => unknown)
    ? T
    : { readonly [Name in keyof T]: Reworded<T[Name]> };

/** Every sentence and every rule of grammar, as English has them: another language that lacks one does not compile. */
export type Words = Reworded<typeof en>;

export type { StepsOf, ToDo } from '../languages/en/words/calling';

/** The same words with another name for the key "#". */
export const withHashNamed = (words: Words, name: string): Words => ({
  ...words,
  grammar: {
    ...words.grammar,
    key: (press: Key): Speech => (press === '#' ? say`${saidAs('#', name)}` : words.grammar.key(press)),
  },
});
