/** How well labelled utterances are understood: `npm run evaluate`, or `npm run evaluate -- FILE.jsonl …`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listenerFor } from './conversation';
import { evaluate, readUtterances, type Labelled } from './evaluation';

const own = join(__dirname, '../test/understanding/en-US');

function main(): void {
  const named = process.argv.slice(2);
  const files = named.length > 0 ? named : readdirSync(own).map((file) => join(own, file));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) {
    process.stderr.write(`${missing}: there is no such file\n`);
    process.exitCode = 2;
    return;
  }
  const utterances: Labelled[] = [];
  for (const file of files) {
    try {
      utterances.push(...readUtterances(basename(file), readFileSync(file, 'utf8')));
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
      return;
    }
  }
  report(utterances);
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function report(utterances: readonly Labelled[]): void {
  const exact = evaluate(utterances, listenerFor('en-US', { similarity: false }));
  const similar = evaluate(utterances, listenerFor('en-US'));
  const print = (line: string): void => void process.stdout.write(`${line}\n`);

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
