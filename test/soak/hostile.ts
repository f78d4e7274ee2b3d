/** What no honest device sends: texts that try to get out of their place, and values of the wrong kind. */
import fc from 'fast-check';
import { SECRET } from '../asking';
import strange from './hostile.json';

const HUGE = 100 * 1024;

/** What tries to get out of its place, and what is too long for it. */
const texts = [
  ...strange,
  '<break time="10s"/>'.repeat(40),
  'x'.repeat(HUGE),
  '<&"'.repeat(HUGE / 4),
  '9'.repeat(400),
  '\n'.repeat(2000),
  '🏛️'.repeat(500),
];

/** A text as an attacker would send it; some of them hold the marker. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.constantFrom(...texts).map((text) => `${text}${SECRET}`) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant(`A 1 2 3 4 5 6 7 8 9 ${SECRET}`) },
);

/** A value of any kind that JSON knows. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1e308, -0.5, 2 ** 53, [], {}, [null], [[]], '') },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
      { toString: null, valueOf: null },
      { length: 1e9 },
      Array.from({ length: 3000 }, (_, i) => `id-${i}`),
      Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`slot-${i}`, `id-${i}`])),
    ),
  },
);

/** One thing done to a JSON value: at a place in it, something is missing, of another kind, or too much. */
export interface Damage {
  readonly how: 'delete' | 'replace' | 'surplus';
  /** Which part at each depth, counted round and round; the walk ends with them. */
  readonly path: readonly number[];
  readonly junk: unknown;
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  how: fc.constantFrom('delete', 'replace', 'surplus'),
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
  junk,
});

/** A copy of `value` with the damage done. */
export function damaged(value: unknown, { how, path: [first = 0, ...rest], junk: wrong }: Damage): unknown {
  if (typeof value !== 'object' || value === null) return how === 'delete' ? undefined : wrong;
  const entries = Object.entries(value);
  const at = first % Math.max(1, entries.length);
  const entry = entries[at];
  if (!entry) return wrong;
  if (rest.length > 0 && typeof entry[1] === 'object' && entry[1] !== null)
    return rebuilt(value, entries.with(at, [entry[0], damaged(entry[1], { how, path: rest, junk: wrong })]));
  if (how === 'delete') return rebuilt(value, entries.toSpliced(at, 1));
  if (how === 'replace') return rebuilt(value, entries.with(at, [entry[0], wrong]));
  return rebuilt(value, [...entries, [`surplus${SECRET}`, wrong]]);
}

const rebuilt = (like: object, entries: readonly [string, unknown][]): unknown =>
  Array.isArray(like) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
