/** What no honest device sends: texts that try to get out of their place, and values of the wrong kind. */
import { join } from 'node:path';
import fc from 'fast-check';
import type { Place } from '../../core/conversation/state';
import { readYaml } from '../../tools/read';
import { SECRET } from '../asking';
import strange from './hostile.json';

type Texts = readonly string[];

/** What requests and sessions are put together from. */
export const table = readYaml(join(__dirname, 'soak.yaml')) as {
  readonly [name in 'locales' | 'intents' | 'ends' | 'types' | 'ids' | 'strangers' | 'zones' | 'ways']: Texts;
} & {
  readonly said: Readonly<Record<string, Texts>>;
  readonly filled: Readonly<Record<string, Texts>>;
  readonly leave: Readonly<Record<'code' | 'status', readonly unknown[]>> & { readonly token: Texts };
  readonly touched: readonly Texts[];
  readonly places: readonly Place[];
};

/** One of some, each as often as its weight says. */
export const weighed = <T>(...choices: readonly (readonly [weight: number, of: fc.Arbitrary<T>])[]): fc.Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

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
export const hostileText: fc.Arbitrary<string> = weighed(
  [4, fc.constantFrom(...texts)],
  [1, fc.constantFrom(...texts).map((text) => `${text}${SECRET}`)],
  [3, fc.string({ unit: 'binary', maxLength: 40 })],
  [1, fc.constant(`A 1 2 3 4 5 6 7 8 9 ${SECRET}`)],
);

const odd = [null, true, false, 0, -1, 1e308, -0.5, 2 ** 53, [], {}, [null], [[]], ''] as const;
const monsters = [
  JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  { toString: null, valueOf: null },
  { length: 1e9 },
  Array.from({ length: 3000 }, (_, i) => `id-${i}`),
  Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`slot-${i}`, `id-${i}`])),
];

/** A value of any kind that JSON knows. */
export const junk: fc.Arbitrary<unknown> = weighed<unknown>(
  [3, fc.constantFrom(...odd)],
  [2, hostileText],
  [1, fc.jsonValue({ maxDepth: 2 })],
  [1, fc.constantFrom(...monsters)],
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
