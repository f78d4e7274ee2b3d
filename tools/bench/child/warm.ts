/** Has the program whose path comes first answer the day's mix, which comes second, again and again, and prints how that went. */
import { createRequire } from 'node:module';

/** The figures of one warm process; times in milliseconds, memory in bytes. */
export interface Warm {
  readonly first: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly rss: number;
}

const WARM_UP = 5000;
const TURNS = 30_000;

async function main([path = '', events = '']: readonly string[]): Promise<void> {
  const mix = JSON.parse(events) as readonly unknown[];
  const { handler } = createRequire(path)(path) as { handler: (event: unknown) => Promise<unknown> };
  const took = new Float64Array(TURNS);
  const start = performance.now();
  await handler(mix[0]);
  const first = performance.now() - start;
  for (let turn = 1; turn < WARM_UP; turn += 1) await handler(mix[turn % mix.length]);
  const began = performance.now();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const asked = performance.now();
    await handler(mix[turn % mix.length]);
    took[turn] = performance.now() - asked;
  }
  const seconds = (performance.now() - began) / 1000;
  took.sort();
  const at = (share: number): number => took[Math.floor(TURNS * share)] ?? NaN;
  const { rss } = process.memoryUsage();
  const warm: Warm = { first, perSecond: TURNS / seconds, p50: at(0.5), p99: at(0.99), rss };
  process.stderr.write(JSON.stringify(warm));
}

void main(process.argv.slice(2));
