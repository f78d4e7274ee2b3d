/** Loads the program whose path comes first, has it answer the event that comes second, and prints what that took. */
import { createRequire } from 'node:module';

/** The figures of one process; times in milliseconds, `rss` in bytes. */
export interface Cold {
  readonly load: number;
  readonly first: number;
  readonly rss: number;
  /** How long the answer is: 0 would be none. */
  readonly said: number;
}

/** Milliseconds. Not `performance`, which is loaded when it is first used, and that is part of what is measured. */
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

interface Program {
  readonly handler: (event: unknown, context: object) => Promise<unknown>;
}

async function main([path = '', event = '']: readonly string[]): Promise<void> {
  const asked: unknown = JSON.parse(event);
  const began = now();
  const { handler } = createRequire(path)(path) as Program;
  const loaded = now();
  const answer = JSON.stringify(await handler(asked, {}));
  const answered = now();
  const said = /<speak>(.+?)<\/speak>/.exec(answer)?.[1]?.length ?? 0;
  const cold: Cold = { load: loaded - began, first: answered - loaded, rss: process.memoryUsage().rss, said };
  process.stderr.write(JSON.stringify(cold));
  process.exit();
}

void main(process.argv.slice(2));
