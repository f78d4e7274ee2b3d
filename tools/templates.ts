/**
 * The little language of the sentence files: (a|b) one of, [x] optional, <rule> a rule by name,
 * {slot} a slot. A template stands for all the sentences that it expands to.
 */

export type Rules = Readonly<Record<string, string>>;

/** A mistake in a template; the message quotes the template. */
export class TemplateError extends Error {}

/** What a template, or a part of it, stands for. */
interface Node {
  /** How many sentences. */
  readonly count: number;
  /** The sentence with a number, from 0. */
  readonly at: (place: number) => string;
  /** As few sentences as hold every choice at least once. */
  readonly covering: readonly string[];
}

const text = (said: string): Node => ({ count: 1, at: () => said, covering: [said] });

/** One part or another. */
const one = (of: readonly Node[]): Node => ({
  count: of.reduce((sum, { count }) => sum + count, 0),
  at(place) {
    let rest = place;
    for (const { count, at } of of) {
      if (rest < count) return at(rest);
      rest -= count;
    }
    return '';
  },
  covering: of.flatMap(({ covering }) => covering),
});

/** One part after the other. */
const all = (of: readonly Node[]): Node => ({
  count: of.reduce((product, { count }) => product * count, 1),
  at(place) {
    let rest = place;
    const parts = of.map(({ count, at }) => {
      const part = at(rest % count);
      rest = Math.floor(rest / count);
      return part;
    });
    return parts.join('');
  },
  covering: Array.from({ length: Math.max(1, ...of.map(({ covering }) => covering.length)) }, (_, i) =>
    of.map(({ covering }) => covering[i % covering.length] ?? '').join(''),
  ),
});

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
  const total = tree.count;
  const at = (place: number): string => tidy(tree.at(place));
  const inOrder = total <= mostOfAll ? Array.from({ length: total }, (_, i) => at(i)) : [];
  const covering = tree.covering.map(tidy);
  const spread: string[] = [];
  return (most) => {
    if (total <= most) return [...new Set(inOrder)];
    const more = Math.max(0, most - covering.length);
    while (spread.length < more) spread.push(at(Math.floor(((spread.length * GOLDEN) % 1) * total)));
    return [...new Set([...covering, ...spread.slice(0, more)])];
  };
}

const tidy = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();

function parse(template: string, rules: Rules, within: readonly string[]): Node {
  const tokens = template.match(/[()[\]|]|<[^>]*>?|[^()[\]|<]+/g) ?? [];
  let next = 0;

  const oneOf = (closing: string | undefined): Node => {
    const choices: Node[] = [];
    let row: Node[] = [];
    for (; next < tokens.length && tokens[next] !== closing; next += 1) {
      const token = tokens[next] ?? '';
      if (token !== '|') row.push(nodeOf(token));
      else {
        choices.push(all(row));
        row = [];
      }
    }
    if (closing !== undefined && tokens[next] !== closing)
      throw new TemplateError(`"${template}" lacks a "${closing}"`);
    return one([...choices, all(row)]);
  };

  const nodeOf = (token: string): Node => {
    if (token === '(' || token === '[') {
      next += 1;
      const group = oneOf(token === '(' ? ')' : ']');
      return token === '(' ? group : one([group, text('')]);
    }
    if (token === ')' || token === ']') throw new TemplateError(`"${template}" has a "${token}" too many`);
    if (token.startsWith('<')) return parse(ruleOf(token.slice(1, -1)), rules, [...within, token]);
    return text(token);
  };

  const ruleOf = (name: string): string => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw new TemplateError(`"${template}" names a rule <${name}> that does not exist`);
    if (within.includes(`<${name}>`)) throw new TemplateError(`the rule <${name}> leads back to itself`);
    return rule;
  };

  return oneOf(undefined);
}
