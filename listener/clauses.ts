/** The clauses of a sentence long enough to have some, each long enough to ask something. */
export type SplitClauses = (words: readonly string[]) => string[][];

const SHORTEST = 4;
const LONG_SENTENCE = 12;
const FIRST = 2;
const LAST = 3;

/** @param linkWords the words that a new clause may begin with, such as "and" or "because" */
export function createClauseSplitter(linkWords: readonly string[]): SplitClauses {
  const links = new Set(linkWords);
  return (words) => {
    if (words.length < LONG_SENTENCE) return [];
    const starts = words.flatMap((word, at) =>
      at >= SHORTEST && links.has(word) && words.length - at >= SHORTEST ? [at] : [],
    );
    // Who tells a story asks at its beginning or, more often, at its end.
    return [
      ...starts.slice(-LAST).map((at) => words.slice(at)),
      ...starts.slice(0, FIRST).map((at) => words.slice(0, at)),
    ];
  };
}
