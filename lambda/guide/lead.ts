/** Which of several claims is told: the guide's own word, else the rule. */
import type { Claim, Fact, Grade, Source, SourceId } from './guide';

/** A fact with its claims in order. */
export interface Ranked {
  /** The claim that is told. */
  readonly claim: Claim;
  readonly grade: Grade;
  /** Whether it is of grade A, or two sources of grade B say so independently. */
  readonly sure: boolean;
  /** How many sources say so that do not share an upstream. */
  readonly independent: number;
  /** One claim of each other value, the strongest first. */
  readonly others: readonly Claim[];
  /** What decided: nothing did where all say the same. */
  readonly by: 'agreement' | 'grade' | 'date' | 'number of sources' | 'order' | 'guide';
}

type Sources = Readonly<Record<SourceId, Source>>;

/** All claims of one value. */
interface Side {
  /** The best of them: by grade, then by date. */
  readonly claim: Claim;
  readonly grade: Grade;
  /** 3: grade A, or two of grade B that do not share an upstream; 2: one of grade B; 1: the rest. */
  readonly strength: number;
  /** Sources that do not share an upstream. */
  readonly independent: number;
}

/** The rule: the better grade, then the newer date, then more independent sources, then the order in the guide. */
export function leading({ claims, lead }: Fact, sources: Sources): Ranked {
  const values = [...new Set(claims.map(({ value }) => asText(value)))];
  const sides = values
    .map((value) =>
      sideOf(
        claims.filter((claim) => asText(claim.value) === value),
        sources,
      ),
    )
    .sort((a, b) => b.strength - a.strength || newer(a.claim, b.claim) || b.independent - a.independent);
  const chosen = lead && claims[lead.claim];
  const ours = asText(chosen?.value);
  const side = (chosen && sides.find(({ claim }) => asText(claim.value) === ours)) ?? sides[0];
  if (!side) throw new Error('a fact has at least one claim');
  const rest = sides.filter((other) => other !== side);
  return {
    claim: chosen ?? side.claim,
    grade: side.grade,
    sure: side.strength === SURE,
    independent: side.independent,
    others: rest.map(({ claim }) => claim),
    by: chosen ? 'guide' : decided(side, rest[0]),
  };
}

const SURE = 3;

function decided(side: Side, next: Side | undefined): Ranked['by'] {
  if (!next) return 'agreement';
  if (side.strength !== next.strength) return 'grade';
  if (newer(side.claim, next.claim) !== 0) return 'date';
  return side.independent === next.independent ? 'order' : 'number of sources';
}

function sideOf(claims: readonly Claim[], sources: Sources): Side {
  const gradeOf = ({ source }: Claim): Grade => sources[source]?.grade ?? 'C';
  const [claim] = claims.toSorted((a, b) => gradeOf(a).localeCompare(gradeOf(b)) || newer(a, b));
  if (!claim) throw new Error('a fact has at least one claim');
  const independentOf = (some: readonly Claim[]): number =>
    new Set(some.map(({ source, upstream }) => upstream ?? source)).size;
  const grade = gradeOf(claim);
  const seconded = independentOf(claims.filter((one) => gradeOf(one) === 'B')) > 1;
  return {
    ...{ claim, grade },
    strength: grade === 'A' || (grade === 'B' && seconded) ? SURE : grade === 'B' ? 2 : 1,
    independent: independentOf(claims),
  };
}

/** A value as text, the same whatever the order in which its fields are written. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => a.localeCompare(b)))
      : inside,
  ) ?? '';

/** Sorts the newer first; a claim without a date is older than any. ISO dates sort as text. */
const newer = (a: Claim, b: Claim): number => {
  const [one, two] = [a.date ?? '', b.date ?? ''];
  return one === two ? 0 : one > two ? -1 : 1;
};
