import type { BuiltIns, Rewrite } from './built-ins';

/** What words have in common beneath their spelling. */
export interface WordForms {
  /** The word without endings that leave the meaning: "calling" and "calls" are "call". */
  readonly stem: (word: string) => string;
  /** Alike for words that sound alike. */
  readonly sound: (word: string) => string;
}

const SHORTEST_INFLECTED = 4;

export function createWordForms({ endings, soundsLike }: BuiltIns): WordForms {
  const ending = rewriter(endings);
  return { stem: (word) => (word.length < SHORTEST_INFLECTED ? word : ending(word)), sound: rewriter(soundsLike) };
}

function rewriter(rules: readonly Rewrite[]): (word: string) => string {
  const compiled = rules.map(([pattern, replacement]) => [new RegExp(pattern, 'gu'), replacement] as const);
  const memory = new Map<string, string>();
  return (word) => {
    const rewritten =
      memory.get(word) ?? compiled.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
    memory.set(word, rewritten);
    return rewritten;
  };
}
