import type { DateTime } from 'luxon';

/** A step of a phrase: a word said as it is, or a slot that a reader of its type understands. */
export type Step = string | { readonly slot: string; readonly type: string };

/** What was understood from some place on: `end` is the index of the first word after it. */
export interface Reading<Value> {
  readonly end: number;
  readonly value: Value;
}

/** All that begins at a word; longer readings are not preferred here. */
export type Read<Value> = (words: readonly string[], from: number, now: DateTime) => readonly Reading<Value>[];

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

/** The steps of a phrase of the built-ins, once spelled out: {clock} and {day:ordinal} are slots. */
export function stepsOf(phrase: string): Step[] {
  return phrase.split(' ').map((word) => {
    const [, slot, type] = /^\{(\w+):?(\w+)?\}$/.exec(word) ?? [];
    return slot === undefined ? word : { slot, type: type ?? slot };
  });
}

/** Every phrase of a list that stands at a place. */
export function lookUp<Value>(said: ReadonlyMap<string, Value>): Read<Value> {
  return (words, from) => {
    let phrase = '';
    return words.slice(from).flatMap((word, at) => {
      phrase += at === 0 ? word : ` ${word}`;
      const value = said.get(phrase);
      return value === undefined ? [] : [{ end: from + at + 1, value }];
    });
  };
}

/** Every one of many phrases that stands at a place, with what its slots hold. */
export function follow<Phrase extends { readonly steps: readonly Step[] }, Value>(
  phrases: readonly Phrase[],
  read: (type: string, ...at: Parameters<Read<Value>>) => ReturnType<Read<Value>>,
): Read<{ readonly phrase: Phrase; readonly slots: ReadonlyMap<string, Value> }> {
  // Those that begin with a slot may begin with any word.
  const byFirstWord = new Map<string, Phrase[]>([['', []]]);
  for (const phrase of phrases) {
    const first = typeof phrase.steps[0] === 'string' ? phrase.steps[0] : '';
    const group = byFirstWord.get(first);
    if (group) group.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  return (words, from, now) =>
    [words[from] ?? '', ''].flatMap((first) =>
      (byFirstWord.get(first) ?? []).flatMap((phrase) => {
        if (phrase.steps.some((step) => typeof step === 'string' && !words.includes(step))) return [];
        let found: Reading<ReadonlyMap<string, Value>>[] = [{ end: from, value: new Map() }];
        for (const step of phrase.steps)
          found = found.flatMap(({ end, value: slots }) => {
            if (typeof step === 'string') return words[end] === step ? [{ end: end + 1, value: slots }] : [];
            return read(step.type, words, end, now).map((reading) => ({
              end: reading.end,
              value: new Map(slots).set(step.slot, reading.value),
            }));
          });
        return found.map(({ end, value: slots }) => ({ end, value: { phrase, slots } }));
      }),
    );
}
