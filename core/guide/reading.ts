/** What a surface takes from a guide, and what leads in each fact of it. */
import type { Claim, FactId, Grade, Guide, Kind, SourceId, ValueOf } from './guide';
import { leading, type Ranked } from './lead';

/** A fact as it is told. */
export interface Known<Value = unknown> {
  readonly id: FactId;
  /** What leads, by the rule or by the guide's own word. */
  readonly value: Value;
  readonly claim: Claim<Value>;
  readonly grade: Grade;
  /** Whether it is of grade A, or two sources of grade B say so independently. */
  readonly sure: boolean;
  /** How many sources say so that do not share an upstream. */
  readonly independent: number;
  /** What sources say otherwise, the strongest first. */
  readonly others: readonly Claim<Value>[];
}

/** Thrown when a guide holds no such fact; the conversation answers that it does not know. */
export class UnknownFact extends Error {
  constructor(readonly id: FactId) {
    super(`the guide holds no fact "${id}"`);
  }
}

/** What `tell` comes to; undefined where the guide lacks a fact that it needs. Other errors pass. */
export function orUnknown<T>(tell: () => T): T | undefined {
  try {
    return tell();
  } catch (error) {
    if (error instanceof UnknownFact) return undefined;
    throw error;
  }
}

/** What one surface (speech, card, screen) takes from a guide: its sources, its age and its certainty are those of it. */
export interface Reading {
  /** A fact without which there is no answer. Throws UnknownFact where the guide does not hold it. */
  readonly take: <K extends Kind>(kind: K) => Known<ValueOf<K>>;
  /** A fact that only makes an answer better; undefined where the guide does not hold it. */
  readonly maybe: <K extends Kind>(kind: K) => Known<ValueOf<K>> | undefined;
  /** Whether the guide holds a fact that says by being there; it is taken then. */
  readonly has: (kind: Kind) => boolean;
  /** What decided and is not told: the answer depends on it, and has neither source nor age of it. */
  readonly weighed: readonly Known[];
  readonly weigh: (taken: readonly Known[]) => void;
  /** All that was taken, in order. */
  readonly taken: readonly Known[];
  /** Sources of what was taken that were named with it, so that nobody need name them again. */
  readonly named: ReadonlySet<SourceId>;
  readonly name: (source: SourceId) => void;
  /** Takes over what another reading took for the same surface. */
  readonly add: (taken: readonly Known[]) => void;
}

/** A new reading of a guide, with nothing taken yet. */
export function readingOf(guide: Guide): Reading {
  const taken: Known[] = [];
  const maybe = <K extends Kind>(kind: K): Known<ValueOf<K>> | undefined => {
    const known = knownIn(guide, kind);
    if (known && !taken.includes(known)) taken.push(known);
    return known as Known<ValueOf<K>> | undefined;
  };
  const named = new Set<SourceId>();
  const weighed: Known[] = [];
  return {
    maybe,
    weighed,
    weigh: (more) => void weighed.push(...more),
    has: (kind) => maybe(kind) !== undefined,
    named,
    name: (source) => void named.add(source),
    take(kind) {
      const known = maybe(kind);
      if (!known) throw new UnknownFact(kind);
      return known;
    },
    taken,
    add(more) {
      taken.push(...more.filter((known) => !taken.includes(known)));
    },
  };
}

const ranked = new WeakMap<Guide, Map<FactId, Known>>();

/** A fact with what leads in it; found once for a guide. */
function knownIn(guide: Guide, id: FactId): Known | undefined {
  const before = ranked.get(guide) ?? new Map<FactId, Known>();
  ranked.set(guide, before);
  const known = before.get(id);
  if (known) return known;
  const fact = guide.facts.get(id);
  if (!fact) return undefined;
  const found = toldOf(id, leading(fact, guide.sources));
  before.set(id, found);
  return found;
}

const toldOf = (id: FactId, { claim, grade, sure, independent, others }: Ranked): Known => ({
  ...{ id, claim, grade, sure, independent, others },
  value: claim.value,
});
