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
  const [only, ...more] = claims;
  if (only && more.length === 0) return { ...toldAlone(only, sources), others: [], by: 'agreement' };
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

/** A claim that nobody seconds or contradicts: most facts have but one. */
function toldAlone(claim: Claim, sources: Sources): Omit<Ranked, 'others' | 'by'> {
  const grade = sources[claim.source]?.grade ?? 'C';
  return { claim, grade, sure: grade === 'A', independent: 1 };
}

function decided(side: Side, next: Side | undefined): Ranked['by'] {
  if (!next) return 'agreement';
  if (side.strength !== next.strength) return 'grade';
  if (newer(side.claim, next.claim) !== 0) return 'date';
  return side.independent === next.independent ? 'order' : 'number of sources';
}

function sideOf(claims: readonly Claim[], sources: Sources): Side {
  const gradeOf = ({ source }: Claim): Grade => sources[source]?.grade ?? 'C';
  const [claim] = claims.toSorted((a, b) => order(gradeOf(a), gradeOf(b)) || newer(a, b));
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

/** Texts in the order of their code units: a collator would cost a cold start some milliseconds. */
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** A value as text, the same whatever the order in which its fields are written. */
function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(asText).join()}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  return `{${Object.keys(fields)
    .sort()
    .map((name) => `${name}:${asText(fields[name])}`)
    .join()}}`;
}

/** Sorts the newer first; a claim without a date is older than any. ISO dates sort as text. */
const newer = (a: Claim, b: Claim): number => order(b.date ?? '', a.date ?? '');
