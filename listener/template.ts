import { PhraseTree } from './phrase-tree';

/** Spells out `[optional|words]` and `(one|of|these)`: every phrase that a phrase of the built-ins allows. */
export function spellOut(template: string): string[] {
  const group = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/.exec(template);
  if (!group) {
    if (/[[\]()|]/.test(template)) throw new Error(`unbalanced brackets in phrase "${template}"`);
    return [template.trim().replace(/ +/g, ' ')];
  }
  const [whole, optional, choice] = group;
  const before = template.slice(0, group.index);
  const after = template.slice(group.index + whole.length);
  const ways = choice?.split('|') ?? ['', ...(optional ?? '').split('|')];
  return [...new Set(ways.flatMap((way) => spellOut(before + way + after)))];
}

/** The phrases of the built-ins, their {names} to be read as slots. */
export function treeOf<Phrase extends { readonly say: readonly string[] }>(
  phrases: readonly Phrase[],
): PhraseTree<Phrase> {
  const tree = new PhraseTree<Phrase>();
  for (const phrase of phrases) {
    for (const spelled of phrase.say.flatMap(spellOut)) {
      const steps = spelled.split(' ').map((word) => {
        const name = /^\{(.*)\}$/.exec(word)?.[1];
        return name === undefined ? word : { slot: name, type: name };
      });
      tree.add(steps, phrase);
    }
  }
  return tree;
}
