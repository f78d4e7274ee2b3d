/**
 * Loads the program whose path comes first, has it answer the first of the events that come second, then all of them again
 * and again for as many turns as come third, and prints what that took.
 */
import { createRequire } from 'node:module';

/** The figures of one process; times in milliseconds, `rss` in bytes. */
export interface Figures {
  readonly load: number;
  readonly first: number;
  /** How long the first answer is: 0 would be none. */
  readonly said: number;
  readonly rss: number;
  /** Of the turns after the warm-up; none where no turns were asked for. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const WARM_UP = 5000;

/** Milliseconds. Not `performance`, which is loaded when it is first used, and that is part of what is measured. */
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

interface Program {
  readonly handler: (event: unknown, context: object) => Promise<unknown>;
}

async function main([path = '', events = '', turns = '0']: readonly string[]): Promise<void> {
  const mix = JSON.parse(events) as readonly unknown[];
  const began = now();
  const { handler } = createRequire(path)(path) as Program;
  const loaded = now();
  const answer = JSON.stringify(await handler(mix[0], {}));
  const first = now() - loaded;
  const said = /<speak>(.+?)<\/speak>/.exec(answer)?.[1]?.length ?? 0;
  const took = new Float64Array(Number(turns));
  if (took.length > 0) for (let turn = 1; turn < WARM_UP; turn += 1) await handler(mix[turn % mix.length], {});
  const warm = now();
  for (let turn = 0; turn < took.length; turn += 1) {
    const asked = now();
    await handler(mix[turn % mix.length], {});
    took[turn] = now() - asked;
  }
  const perSecond = took.length / ((now() - warm) / 1000);
  took.sort();
  const at = (share: number): number => took[Math.floor(took.length * share)] ?? NaN;
  const { rss } = process.memoryUsage();
  const figures: Figures = { load: loaded - began, first, said, rss, perSecond, p50: at(0.5), p99: at(0.99) };
  process.stderr.write(JSON.stringify(figures));
  process.exit();
}

void main(process.argv.slice(2));
