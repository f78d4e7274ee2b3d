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
  readonly slots: ReadonlyMap<string, Reading<Value>>;
  /** How many words were matched as they are, not by a slot. */
  readonly literal: number;
}

interface Node<Payload> {
  readonly words: Map<string, Node<Payload>>;
  readonly slots: { readonly slot: string; readonly type: string; readonly node: Node<Payload> }[];
  readonly payloads: Payload[];
}

/** Many phrases kept by their beginnings, so that a sentence is held against all of them at once. */
export class PhraseTree<Payload> {
  private readonly root: Node<Payload> = emptyNode();

  /** Adds a phrase; the same phrase may be added with several payloads, and keeps their order. */
  add(steps: readonly Step[], payload: Payload): void {
    let node = this.root;
    for (const step of steps) node = typeof step === 'string' ? wordChild(node, step) : slotChild(node, step);
    node.payloads.push(payload);
  }

  /** Every phrase that begins at `from`, with the place where it ends. */
  matches<Value>(words: readonly string[], from: number, readSlot: ReadSlot<Value>): PhraseMatch<Payload, Value>[] {
    const found: PhraseMatch<Payload, Value>[] = [];
    if (this.root.slots.length === 0 && !this.root.words.has(words[from] ?? '')) return found;
    const walk = (
      node: Node<Payload>,
      at: number,
      slots: ReadonlyMap<string, Reading<Value>>,
      literal: number,
    ): void => {
      for (const payload of node.payloads) if (at > from) found.push({ payload, end: at, slots, literal });
      const word = words[at];
      if (word === undefined) return;
      const next = node.words.get(word);
      if (next) walk(next, at + 1, slots, literal + 1);
      for (const { slot, type, node: after } of node.slots) {
        for (const reading of readSlot(type, at)) walk(after, reading.end, new Map(slots).set(slot, reading), literal);
      }
    };
    walk(this.root, from, new Map(), 0);
    return found;
  }
}

function emptyNode<Payload>(): Node<Payload> {
  return { words: new Map(), slots: [], payloads: [] };
}

function wordChild<Payload>(node: Node<Payload>, word: string): Node<Payload> {
  let child = node.words.get(word);
  if (!child) node.words.set(word, (child = emptyNode()));
  return child;
}

function slotChild<Payload>(node: Node<Payload>, { slot, type }: { slot: string; type: string }): Node<Payload> {
  let child = node.slots.find((edge) => edge.slot === slot && edge.type === type)?.node;
  if (!child) node.slots.push({ slot, type, node: (child = emptyNode()) });
  return child;
}
