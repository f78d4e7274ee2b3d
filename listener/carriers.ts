import type { BuiltIns } from './built-ins';
import { PhraseTree } from './phrase-tree';
import { spellOutWords } from './template';

/** The ways to hear a sentence without its fillers and polite wrappings. */
export interface Carriers {
  /** The sentence as it is, then shorter and shorter; never an empty one. */
  variants(words: readonly string[]): string[][];
  /** The sentence with all wrappings off. */
  core(words: readonly string[]): string[];
}

export function createCarriers(builtIns: BuiltIns): Carriers {
  const openers = treeOf(spellOutWords(builtIns.openers));
  const closers = treeOf(spellOutWords(builtIns.closers).map((words) => words.toReversed()));
  const fillers = treeOf(builtIns.fillers.map((filler) => filler.split(' ')));

  const stripped = (words: readonly string[]): string[][] => {
    const all = [[...words]];
    for (let current = [...words]; ; all.push(current)) {
      const shorter = withoutStart(current, openers) ?? withoutStart(current.toReversed(), closers)?.toReversed();
      if (!shorter || shorter.length === 0) return all;
      current = shorter;
    }
  };

  return {
    variants: (words) =>
      distinct([...stripped(words), ...stripped(without(words, fillers))]).filter(({ length }) => length > 0),
    core: (words) => stripped(without(words, fillers)).at(-1) ?? [...words],
  };
}

type Tree = PhraseTree<true>;

function treeOf(phrases: readonly (readonly string[])[]): Tree {
  const tree: Tree = new PhraseTree();
  for (const phrase of phrases) tree.add(phrase, true);
  return tree;
}

function longest(tree: Tree, words: readonly string[], from: number): number {
  return Math.max(from, ...tree.matches<never>(words, from, () => []).map(({ end }) => end));
}

function withoutStart(words: readonly string[], tree: Tree): string[] | undefined {
  const end = longest(tree, words, 0);
  return end === 0 ? undefined : words.slice(end);
}

function without(words: readonly string[], fillers: Tree): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = longest(fillers, words, at);
    if (end === at) kept.push(words[at] ?? '');
    at = Math.max(end, at + 1);
  }
  return kept;
}

function distinct(sentences: readonly string[][]): string[][] {
  return [...new Map(sentences.map((words) => [words.join(' '), words])).values()];
}
