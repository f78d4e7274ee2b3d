/** A step of a phrase: a word said as it is, or a slot that a reader of its type understands. */
export type Step = string | { readonly slot: string; readonly type: string };

/** What a reader understood from some place on: `end` is the index of the first word after it. */
export interface Reading<Value> {
  readonly end: number;
  readonly value: Value;
}

export type ReadSlot<Value> = (type: string, from: number) => readonly Reading<Value>[];

export interface PhraseMatch<Payload, Value> {
  readonly payload: Payload;
  readonly end: number;
  readonly slots: ReadonlyMap<string, Value>;
  /** How many words were matched as they are, not by a slot. */
  readonly literal: number;
}

/** Many phrases kept by their beginnings, so that a sentence is held against all of them at once. */
export class PhraseTree<Payload> {
  private readonly words = new Map<string, PhraseTree<Payload>>();
  private readonly slots = new Map<string, { slot: string; type: string; after: PhraseTree<Payload> }>();
  private readonly payloads: Payload[] = [];

  /** Adds a phrase; the same phrase may be added with several payloads, and keeps their order. */
  add([step, ...rest]: readonly Step[], payload: Payload): void {
    if (step === undefined) this.payloads.push(payload);
    else this.child(step).add(rest, payload);
  }

  /** Every phrase that begins at `from`, with the place where it ends. */
  matches<Value>(
    words: readonly string[],
    from: number,
    readSlot: ReadSlot<Value> = () => [],
    slots: ReadonlyMap<string, Value> = new Map(),
    literal = 0,
  ): PhraseMatch<Payload, Value>[] {
    const found = this.payloads.map((payload) => ({ payload, end: from, slots, literal }));
    const word = words[from];
    if (word === undefined) return found;
    const next = this.words.get(word);
    if (next) found.push(...next.matches(words, from + 1, readSlot, slots, literal + 1));
    for (const { slot, type, after } of this.slots.values())
      for (const { end, value } of readSlot(type, from))
        found.push(...after.matches(words, end, readSlot, new Map(slots).set(slot, value), literal));
    return found;
  }

  private child(step: Step): PhraseTree<Payload> {
    const after = new PhraseTree<Payload>();
    if (typeof step === 'string') return kept(this.words, step, after);
    return kept(this.slots, `${step.slot}:${step.type}`, { ...step, after }).after;
  }
}

/** What a map holds under a key; `fresh`, and it is kept, when there is nothing yet. */
export function kept<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  const known = map.get(key);
  if (known === undefined) map.set(key, fresh);
  return known ?? fresh;
}
