import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { closestPairs } from '../tools/closest-pairs';

const intents = [
  { name: 'WaitIntent', samples: ['is the queue short', 'how long will i hold', 'how long is the line'] },
  { name: 'BestTimeIntent', samples: ['when is the queue short', 'when do the fewest people call'] },
  { name: 'PhoneNumberIntent', samples: ['what is the number of the line', 'number please'] },
];

it('tells the closest samples of different intents, and how close they are', () => {
  const [closest, ...others] = closestPairs(intents, 40);
  expect(closest).toMatchObject({
    one: { intent: 'WaitIntent', sample: 'is the queue short' },
    other: { intent: 'BestTimeIntent', sample: 'when is the queue short' },
  });
  expect(closest?.likeness).toBeGreaterThan(0.7);
  expect(closest?.likeness).toBeLessThan(1);
  for (const { likeness, one, other } of others) {
    expect(likeness).toBeLessThanOrEqual(closest?.likeness ?? 0);
    expect(one.intent).not.toBe(other.intent);
  }
});

it('calls the same words in another order alike through and through', () => {
  const pairs = closestPairs(
    [
      { name: 'OnHoldIntent', samples: ['on hold'] },
      { name: 'SlowerIntent', samples: ['hold on'] },
    ],
    40,
  );
  expect(pairs).toEqual([
    {
      likeness: 1,
      one: { intent: 'OnHoldIntent', sample: 'on hold' },
      other: { intent: 'SlowerIntent', sample: 'hold on' },
    },
  ]);
});

it('finds every pair that a look at all of them finds', () => {
  const words = ['when', 'is', 'the', 'queue', 'short', 'how', 'long', 'line', 'number', 'please', 'call'];
  // Sentences of three to five words, drawn by a fixed rule.
  const sentence = (seed: number): string[] =>
    Array.from({ length: 3 + (seed % 3) }, (_, i) => words[(seed * 7 + i * i * (seed % 5) + i) % words.length] ?? '');
  const said = Array.from({ length: 96 }, (_, i) => ({ name: `Intent${i % 12}`, words: new Set(sentence(i)) }));
  const rarity = (word: string): number =>
    Math.log(1 + said.length / said.filter((each) => each.words.has(word)).length);
  const weight = (some: ReadonlySet<string>): number => [...some].reduce((sum, word) => sum + rarity(word), 0);

  /** The closest two samples of each two intents. */
  const closestIn = (pairs: readonly (readonly [one: string, other: string, likeness: number])[]) => {
    const all = new Map<string, number>();
    for (const [one, other, likeness] of pairs) {
      const both = [one, other].sort().join(' ');
      all.set(both, Math.max(all.get(both) ?? 0, Number(likeness.toFixed(6))));
    }
    return [...all].sort();
  };
  const all = said.flatMap((a) =>
    said.map((b) => {
      const common = weight(new Set([...a.words].filter((word) => b.words.has(word))));
      return [a.name, b.name, common / weight(new Set([...a.words, ...b.words]))] as const;
    }),
  );
  const samples = (name: string): string[] =>
    said.flatMap((one, i) => (one.name === name ? sentence(i).join(' ') : []));
  const many = [...new Set(said.map(({ name }) => name))].map((name) => ({ name, samples: samples(name) }));
  const found = closestPairs(many, 1000).map(
    ({ one, other, likeness }) => [one.intent, other.intent, likeness] as const,
  );
  expect(closestIn(found)).toEqual(closestIn(all.filter(([a, b, likeness]) => a !== b && likeness >= 0.5)));
  expect(found.length).toBeGreaterThan(20);
});

it('refuses a locale that has no model, on standard error, with exit code 2', () => {
  const command = join(__dirname, '../tools/neighbours.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, 'xx-XX'], {
    encoding: 'utf8',
    cwd: join(__dirname, '..'),
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('there is no model of the locale "xx-XX"');
});
