/**
 * The little language of the sentence files: (a|b) one of, [x] optional, <rule> a rule by name,
 * {slot} a slot. A template stands for all the sentences that it expands to.
 */

export type Rules = Readonly<Record<string, string>>;

/** A mistake in a template; the message quotes the template. */
export class TemplateError extends Error {}

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'all'; readonly of: readonly Node[] }
  | { readonly kind: 'one'; readonly of: readonly Node[] };

/** Conjugate of the golden ratio: steps of it spread evenly over any range. */
const GOLDEN = 0.6180339887498949;

/**
 * The sentences of a template, to be asked for at most some number of them, itself at most `mostOfAll`. Every choice that
 * the template offers is always in one of them, however few are asked for: nothing that somebody wrote is lost. Where
 * there are more, they are taken evenly from the whole range, always the same ones. Asking again is cheap.
 * Throws TemplateError.
 */
export function expansion(template: string, rules: Rules, mostOfAll: number): (most: number) => readonly string[] {
  const tree = parse(template, rules, []);
  const total = countOf(tree);
  const at = (place: number): string => tidy(sentenceAt(tree, place));
  const inOrder = total <= mostOfAll ? Array.from({ length: total }, (_, i) => at(i)) : [];
  const covering = coveringOf(tree).map(tidy);
  const spread: string[] = [];
  return (most) => {
    if (total <= most) return [...new Set(inOrder)];
    const more = Math.max(0, most - covering.length);
    while (spread.length < more) spread.push(at(Math.floor(((spread.length * GOLDEN) % 1) * total)));
    return [...new Set([...covering, ...spread.slice(0, more)])];
  };
}

const tidy = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();

/** The names of the slots that a sentence holds. */
export function slotsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function parse(template: string, rules: Rules, within: readonly string[]): Node {
  const tokens = template.match(/[()[\]|]|<[^>]*>?|[^()[\]|<]+/g) ?? [];
  let next = 0;

  const oneOf = (closing: string | undefined): Node => {
    const choices: Node[] = [];
    let row: Node[] = [];
    for (; next < tokens.length && tokens[next] !== closing; next += 1) {
      const token = tokens[next] ?? '';
      if (token === '|') {
        choices.push({ kind: 'all', of: row });
        row = [];
      } else {
        row.push(nodeOf(token));
      }
    }
    if (closing !== undefined && tokens[next] !== closing)
      throw new TemplateError(`"${template}" lacks a "${closing}"`);
    choices.push({ kind: 'all', of: row });
    return { kind: 'one', of: choices };
  };

  const nodeOf = (token: string): Node => {
    if (token === '(' || token === '[') {
      next += 1;
      const group = oneOf(token === '(' ? ')' : ']');
      return token === '(' ? group : { kind: 'one', of: [group, { kind: 'text', text: '' }] };
    }
    if (token === ')' || token === ']') throw new TemplateError(`"${template}" has a "${token}" too many`);
    if (token.startsWith('<')) return parse(ruleOf(token.slice(1, -1)), rules, [...within, token]);
    return { kind: 'text', text: token };
  };

  const ruleOf = (name: string): string => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw new TemplateError(`"${template}" names a rule <${name}> that does not exist`);
    if (within.includes(`<${name}>`)) throw new TemplateError(`the rule <${name}> leads back to itself`);
    return rule;
  };

  return oneOf(undefined);
}

/** How many sentences a node stands for: counted once, since every one of them asks. */
function countOf(node: Node): number {
  const before = counts.get(node);
  if (before !== undefined) return before;
  const count = counted(node);
  counts.set(node, count);
  return count;
}

const counts = new WeakMap<Node, number>();

function counted(node: Node): number {
  switch (node.kind) {
    case 'text':
      return 1;
    case 'all':
      return node.of.reduce((product, child) => product * countOf(child), 1);
    case 'one':
      return node.of.reduce((sum, child) => sum + countOf(child), 0);
    default:
      return node satisfies never;
  }
}

/** As few sentences as hold every choice of a node at least once. */
function coveringOf(node: Node): readonly string[] {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'one':
      return node.of.flatMap(coveringOf);
    case 'all': {
      const parts = node.of.map(coveringOf);
      const most = Math.max(1, ...parts.map(({ length }) => length));
      return Array.from({ length: most }, (_, i) => parts.map((part) => part[i % part.length] ?? '').join(''));
    }
    default:
      return node satisfies never;
  }
}

/** The sentence with the number `at`, of all that a node stands for. */
function sentenceAt(node: Node, at: number): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'all': {
      let rest = at;
      return node.of
        .map((child) => {
          const many = countOf(child);
          const text = sentenceAt(child, rest % many);
          rest = Math.floor(rest / many);
          return text;
        })
        .join('');
    }
    case 'one': {
      let rest = at;
      for (const child of node.of) {
        const many = countOf(child);
        if (rest < many) return sentenceAt(child, rest);
        rest -= many;
      }
      return '';
    }
    default:
      return node satisfies never;
  }
}
