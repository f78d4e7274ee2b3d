/** Which leaves of a guide are told or decide: the others stand on the page of facts alone. */
import { readGuide, type Claim, type Fact, type Guide } from '../../core/guide/guide';
import { leading } from '../../core/guide/lead';
import { set, valueAt, without, type Path } from '../paths';
import { factsIn } from './mutants';

/**
 * What is not told of a claim that does not lead: when it was checked. Of one that says the same as what leads, when it
 * was said neither; and it is not told at all where it counts for nothing, since its upstream is counted already. Of a
 * source that neither leads nor contradicts anything, what it is called and where it is; of one whose facts leave no card,
 * where it is.
 */
export function isTold(guideFile: unknown): (path: Path) => boolean {
  const { discreet, sources, stands } = readGuide(guideFile);
  const facts = factsIn(guideFile).map(([id, path]) => {
    const fact = valueAt(guideFile, path) as Fact;
    return { id, path, fact, ...leading(fact, sources) };
  });
  const sourcesOf = (some: typeof facts): ReadonlySet<string> =>
    new Set(some.flatMap(({ claim, others }) => [claim, ...others].map(({ source }) => source as string)));
  const heard = sourcesOf(facts);
  const isPrinted = (id: string): boolean => !discreet.includes(id) && !discreet.includes(stands.get(id)?.own ?? '');
  const printed = sourcesOf(facts.filter(({ id }) => isPrinted(id)));
  return (path) => {
    const leaf = String(path.at(-1));
    if (path[0] === 'sources' && leaf === 'address') return printed.has(String(path[1]));
    if (path[0] === 'sources') return leaf === 'grade' || heard.has(String(path[1]));
    const own = facts.find(({ path: of }) => of.every((step, i) => step === path[i]));
    if (!own || path[own.path.length] !== 'claims') return true;
    const claim = own.fact.claims[Number(path[own.path.length + 1])];
    if (claim === own.claim) return true;
    if (leaf === 'checked' || leaf === 'checkBy') return false;
    if (path.length === own.path.length + 2) return isCounted(own.fact, claim, sources);
    return leaf !== 'date' || (claim !== undefined && own.others.includes(claim));
  };
}

/** Whether anything changes where a claim is dropped. */
function isCounted({ claims, ...fact }: Fact, claim: Claim | undefined, sources: Guide['sources']): boolean {
  const rank = (of: readonly Claim[]): string => {
    const { claim: first, grade, sure, independent, others } = leading({ ...fact, claims: of }, sources);
    return JSON.stringify([first, grade, sure, independent, others]);
  };
  return rank(claims) !== rank(claims.filter((one) => one !== claim));
}

/**
 * The guide as it would be if another claim led, and without the greeting of each language: what is told only then is
 * told with these.
 */
export function variantsOf(guideFile: unknown): readonly unknown[] {
  const { sources } = readGuide(guideFile);
  const flipped = factsIn(guideFile).flatMap(([, path]) => {
    const fact = valueAt(guideFile, path) as Fact;
    const [other] = leading(fact, sources).others;
    return other === undefined
      ? []
      : [set(guideFile, [...path, 'lead'], { claim: fact.claims.indexOf(other), because: 'it is tried' })];
  });
  const greetings = Object.keys(valueAt(guideFile, ['greetings']) as object);
  const silent = greetings.map((one) => without(guideFile, ['greetings', one]));
  return [...flipped, ...silent];
}
