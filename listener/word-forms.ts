import type { BuiltIns, Rewrite } from './built-ins';

/** What words have in common beneath their spelling. */
export interface WordForms {
  /** The word without endings that leave the meaning: "calling" and "calls" are "call". */
  readonly stem: (word: string) => string;
  /** Alike for words that sound alike. */
  readonly sound: (word: string) => string;
  /** The class of everyday words that a stem belongs to, if any. */
  readonly classOf: (stem: string) => string | undefined;
}

const SHORTEST_INFLECTED = 4;

export function createWordForms(builtIns: BuiltIns): WordForms {
  const ending = rewriter(builtIns.endings);
  const stem = remembered((word) => (word.length < SHORTEST_INFLECTED ? word : ending(word)));
  const classes = new Map<string, string>();
  for (const line of builtIns.wordClasses) {
    const words = line.split(' ');
    for (const word of words) classes.set(stem(word), words[0] ?? '');
  }
  return { stem, sound: remembered(rewriter(builtIns.soundsLike)), classOf: (word) => classes.get(word) };
}

function rewriter(rules: readonly Rewrite[]): (word: string) => string {
  const compiled = rules.map(([pattern, replacement]) => [new RegExp(pattern, 'gu'), replacement] as const);
  return (word) =>
    compiled.reduce((rewritten, [pattern, replacement]) => rewritten.replace(pattern, replacement), word);
}

function remembered(work: (word: string) => string): (word: string) => string {
  const memory = new Map<string, string>();
  return (word) => {
    let result = memory.get(word);
    if (result === undefined) memory.set(word, (result = work(word)));
    return result;
  };
}
