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
  const sentence = (seed: number): string =>
    Array.from({ length: 3 + (seed % 3) }, (_, i) => words[(seed * 7 + i * i * (seed % 5) + i) % words.length]).join(
      ' ',
    );
  const many = Array.from({ length: 12 }, (_, i) => ({
    name: `Intent${'abcdefghijkl'[i] ?? ''}`,
    samples: Array.from({ length: 8 }, (_, j) => sentence(i * 8 + j)),
  }));
  const found = new Map<string, number>();
  for (const { one, other, likeness } of closestPairs(many, 1000)) {
    const both = [one.intent, other.intent].sort().join(' ');
    found.set(both, Math.max(found.get(both) ?? 0, likeness));
  }
  const rarity = (word: string): number => {
    const all = many.flatMap(({ samples }) => samples);
    return Math.log(1 + all.length / all.filter((each) => each.split(' ').includes(word)).length);
  };
  const weight = (list: readonly string[]): number => list.reduce((sum, word) => sum + rarity(word), 0);
  for (const [i, one] of many.entries())
    for (const other of many.slice(i + 1)) {
      const likenesses = one.samples.flatMap((a) =>
        other.samples.map((b) => {
          const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
          return weight([...left].filter((word) => right.has(word))) / weight([...new Set([...left, ...right])]);
        }),
      );
      const closest = Math.max(...likenesses);
      if (closest >= 0.5) expect(found.get([one.name, other.name].sort().join(' '))).toBeCloseTo(closest, 6);
    }
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
