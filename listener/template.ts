import type { Step } from './phrase-tree';

/**
 * Spells out a phrase of the built-ins: `[optional|words]`, `(one|of|these)` and `{names}`.
 * Returns every sequence of words and names that it allows.
 */
export function spellOut(template: string): Step[][] {
  const pieces = template.match(/[[\](){}|]|[^\s[\](){}|]+/g) ?? [];
  let at = 0;

  const alternatives = (close: string | undefined): Step[][] => {
    const all: Step[][] = [];
    let current: Step[][] = [[]];
    for (;;) {
      const piece = pieces[at++];
      if (piece === undefined || piece === close) {
        if (piece !== close) throw new Error(`unbalanced brackets in phrase "${template}"`);
        return [...all, ...current];
      }
      if (piece === '|') {
        all.push(...current);
        current = [[]];
      } else if (piece === '[') current = joined(current, [[], ...alternatives(']')]);
      else if (piece === '(') current = joined(current, alternatives(')'));
      else if (piece === '{') {
        const name = pieces[at++] ?? '';
        at++;
        current = joined(current, [[{ slot: name, type: name }]]);
      } else current = joined(current, [[piece]]);
    }
  };

  return alternatives(undefined);
}

function joined(before: readonly Step[][], after: readonly Step[][]): Step[][] {
  return before.flatMap((left) => after.map((right) => [...left, ...right]));
}

/** Spells out phrases that hold no names: every sequence of plain words that they allow. */
export function spellOutWords(templates: readonly string[]): string[][] {
  return templates.flatMap((template) =>
    spellOut(template).map((steps) =>
      steps.map((step) => {
        if (typeof step !== 'string') throw new Error(`a name is not allowed in phrase "${template}"`);
        return step;
      }),
    ),
  );
}
