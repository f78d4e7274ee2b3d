import type { BuiltIns } from './built-ins';
import type { WordReader } from './words';

/** What is left of a sentence when the call of the skill is taken off. */
export interface Invocation {
  /** Whether the skill was called by its name. */
  readonly invoked: boolean;
  /** Sentences to hear, the likeliest first; none when the skill was called and asked nothing. */
  readonly rests: readonly (readonly string[])[];
}

export type ReadInvocation = (words: readonly string[]) => Invocation;

/** Reads "open <name>", "ask <name> to …" and "… with <name>" by the words that the built-ins list. */
export function createInvocationReader(invocationName: string, builtIns: BuiltIns, reader: WordReader): ReadInvocation {
  const name = reader.read(invocationName);
  const phrases = (list: readonly string[]) =>
    list.map((phrase) => reader.read(phrase)).sort((a, b) => b.length - a.length);
  const wake = phrases(builtIns.wakeWords);
  const launch = phrases(builtIns.invocation.launch);
  const ask = phrases(builtIns.invocation.ask);
  const dropped = phrases(builtIns.invocation.dropped);
  const and = phrases(builtIns.invocation.and);
  const from = phrases(builtIns.invocation.from);
  const articles = phrases(builtIns.invocation.articles);

  return (spoken) => {
    const words = spoken.slice(lengthOf(wake, spoken, 0));
    const at = indexOf(words, name);
    if (at < 0) return { invoked: false, rests: [words] };
    const before = words.slice(0, at - lengthOf(articles, words.slice(0, at).toReversed(), 0, true));
    const after = words.slice(at + name.length);

    const verb = lengthOf([...launch, ...ask], before.toReversed(), 0, true);
    const called = before.length === 0 || verb > 0;
    if (called) {
      const connectors = ask.some((phrase) => endsWith(before, phrase)) ? dropped : and;
      return { invoked: true, rests: restsAfter(after, connectors) };
    }
    const link = lengthOf(from, before.toReversed(), 0, true);
    if (link > 0 && after.length <= 1)
      return { invoked: true, rests: [before.slice(0, -link)].filter(({ length }) => length > 0) };
    return { invoked: true, rests: [words] };
  };
}

/** "to call" is heard as "call", and if nothing is called so, as it was said. */
function restsAfter(after: readonly string[], connectors: readonly (readonly string[])[]): (readonly string[])[] {
  const connector = lengthOf(connectors, after, 0);
  const rests = connector > 0 ? [after.slice(connector), after] : [after];
  return rests.filter(({ length }) => length > 0);
}

/** The length of the longest of `phrases` that stands at a place; 0 for none. With `reversed` the words run backwards. */
function lengthOf(
  phrases: readonly (readonly string[])[],
  words: readonly string[],
  at: number,
  reversed = false,
): number {
  const hit = phrases.find((phrase) =>
    (reversed ? phrase.toReversed() : phrase).every((word, index) => words[at + index] === word),
  );
  return hit?.length ?? 0;
}

function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return words.slice(-phrase.length).join(' ') === phrase.join(' ');
}

function indexOf(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, start) => phrase.every((word, index) => words[start + index] === word));
}
