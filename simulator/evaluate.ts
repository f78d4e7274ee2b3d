/**
 * How well labelled utterances are understood: `npm run evaluate`, or `npm run evaluate -- FILE.jsonl …`. With
 * `--thresholds`: how sure the listener had better be before it answers, chosen on one half and judged on the other.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { listenerFor } from './conversation';
import { evaluate, readUtterances, type Labelled } from './evaluation';
import type { Listener } from './listener/listener';
import { atThresholds, bestOf, halvesOf, type AtThreshold } from './threshold';

const own = join(__dirname, '../test/understanding/en-US');

function main(): void {
  let utterances: readonly Labelled[];
  let fitted: boolean;
  try {
    const { values, positionals } = parseArgs({
      options: { thresholds: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    fitted = values.thresholds;
    const files = positionals.length > 0 ? positionals : readdirSync(own).map((file) => join(own, file));
    utterances = files.flatMap((file) => {
      if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
      return readUtterances(basename(file), readFileSync(file, 'utf8'));
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return;
  }
  if (fitted) reportThresholds(utterances);
  else report(utterances);
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function reportThresholds(utterances: readonly Labelled[]): void {
  const [first, second] = halvesOf(utterances);
  const listenerAt = (threshold: number): Listener => listenerFor('en-US', { threshold });
  const line = ({ threshold, evaluation: { inScope, outOfScope } }: AtThreshold): string =>
    `threshold ${threshold.toFixed(2)}   in scope ${percent(inScope.right, inScope.all)} of ${inScope.all}` +
    `   out of scope ${percent(outOfScope.right, outOfScope.all)} of ${outOfScope.all}`;
  const results = atThresholds(first, listenerAt);
  const best = bestOf(results);

  print('on the half that it is chosen on');
  for (const result of results) print(line(result));
  if (!best) return;
  print('\nthe chosen one on the other half');
  print(line({ ...best, evaluation: evaluate(second, listenerAt(best.threshold)) }));
}

function report(utterances: readonly Labelled[]): void {
  const exact = evaluate(utterances, listenerFor('en-US', { similarity: false }));
  const similar = evaluate(utterances, listenerFor('en-US'));

  for (const miss of similar.misses) print(`miss  ${miss.utterance}\n      wanted ${miss.wanted}, heard ${miss.heard}`);
  print('\nby intent');
  for (const [intent, { right, all }] of [...similar.byIntent].sort(
    ([, a], [, b]) => a.right / a.all - b.right / b.all,
  )) {
    print(`${String(right).padStart(5)} of ${String(all).padEnd(4)} ${percent(right, all).padStart(8)}  ${intent}`);
  }
  print('\nconfused most often');
  for (const [pair, count] of [...similar.confusions].sort(([, a], [, b]) => b - a).slice(0, 25))
    print(`${String(count).padStart(5)}  ${pair}`);
  print(
    `\nin scope, matched by the model exactly   ${percent(exact.inScope.right, exact.inScope.all)} of ${exact.inScope.all}`,
  );
  print(
    `in scope, with similarity                ${percent(similar.inScope.right, similar.inScope.all)} of ${similar.inScope.all}`,
  );
  print(
    `out of scope, declined: exactly          ${percent(exact.outOfScope.right, exact.outOfScope.all)} of ${exact.outOfScope.all}`,
  );
  print(
    `out of scope, declined: with similarity  ${percent(similar.outOfScope.right, similar.outOfScope.all)} of ${similar.outOfScope.all}`,
  );
}

main();
