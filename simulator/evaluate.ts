/**
 * How well labelled utterances are understood: `npm run evaluate`, or `npm run evaluate -- FILE.jsonl …`, in English or
 * with `--locale es-US`. With
 * `--thresholds`: how sure the listener had better be before it answers, chosen on one half and judged on the other.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { listenerFor } from './conversation';
import { evaluate, readUtterances, type Labelled } from './evaluation';
import type { Listener } from '../listener/listener';
import { atThresholds, bestOf, halvesOf, type AtThreshold } from './threshold';

const sets = join(__dirname, '../test/understanding');

function main(): void {
  let utterances: readonly Labelled[];
  let fitted: boolean;
  let locale: string;
  try {
    const { values, positionals } = parseArgs({
      options: { thresholds: { type: 'boolean', default: false }, locale: { type: 'string', default: 'en-US' } },
      allowPositionals: true,
    });
    ({ thresholds: fitted, locale } = values);
    const own = localesWithSets().includes(locale) ? join(sets, locale) : undefined;
    if (own === undefined) throw new Error(`--locale ${locale}: not one of ${localesWithSets().join(', ')}`);
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
  if (fitted) reportThresholds(utterances, locale);
  else report(utterances, locale);
}

const localesWithSets = (): readonly string[] => readdirSync(sets).filter((name) => /^[a-z]{2}-[A-Z]{2}$/.test(name));

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function reportThresholds(utterances: readonly Labelled[], locale: string): void {
  const [first, second] = halvesOf(utterances);
  const listenerAt = (threshold: number): Listener => listenerFor(locale, { threshold });
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

function report(utterances: readonly Labelled[], locale: string): void {
  const exact = evaluate(utterances, listenerFor(locale, { similarity: false }));
  const similar = evaluate(utterances, listenerFor(locale));

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
