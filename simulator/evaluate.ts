/**
 * How well labelled utterances are understood: `npm run evaluate`, or `npm run evaluate -- FILE.jsonl …`, in English or
 * with `--locale es-US`; and with `--threshold 0.4`, by a listener that must be that sure before it answers.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { listenerFor } from './conversation';
import { evaluate, readUtterances } from './evaluation';

const sets = join(__dirname, '../test/understanding');

function main(): void {
  const { values, positionals } = parseArgs({
    options: { threshold: { type: 'string' }, locale: { type: 'string', default: 'en-US' } },
    allowPositionals: true,
  });
  const { threshold, locale } = values;
  const locales = readdirSync(sets).filter((name) => /^[a-z]{2}-[A-Z]{2}$/.test(name));
  if (!locales.includes(locale)) throw new Error(`--locale ${locale}: not one of ${locales.join(', ')}`);
  if (threshold !== undefined && !(Number(threshold) >= 0))
    throw new Error(`--threshold ${threshold}: not a number from 0 to 1`);
  const own = join(sets, locale);
  const files = positionals.length > 0 ? positionals : readdirSync(own).map((file) => join(own, file));
  const utterances = files.flatMap((file) => {
    if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
    return readUtterances(basename(file), readFileSync(file, 'utf8'));
  });
  const sure = threshold === undefined ? {} : { threshold: Number(threshold) };
  const exact = evaluate(utterances, listenerFor(locale, { similarity: false }));
  report(exact, evaluate(utterances, listenerFor(locale, sure)));
}

type Evaluation = ReturnType<typeof evaluate>;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function report(exact: Evaluation, similar: Evaluation): void {
  for (const miss of similar.misses) print(`miss  ${miss.utterance}\n      wanted ${miss.wanted}, heard ${miss.heard}`);
  print('\nby intent');
  const worstFirst = [...similar.byIntent].sort(([, a], [, b]) => a.right / a.all - b.right / b.all);
  for (const [intent, { right, all }] of worstFirst)
    print(`${String(right).padStart(5)} of ${String(all).padEnd(4)} ${percent(right, all).padStart(8)}  ${intent}`);
  print('\nconfused most often');
  for (const [pair, count] of [...similar.confusions].sort(([, a], [, b]) => b - a).slice(0, 25))
    print(`${String(count).padStart(5)}  ${pair}`);
  print('');
  for (const [what, { right, all }] of [
    ['in scope, matched by the model exactly  ', exact.inScope],
    ['in scope, with similarity               ', similar.inScope],
    ['out of scope, declined: exactly         ', exact.outOfScope],
    ['out of scope, declined: with similarity ', similar.outOfScope],
  ] as const)
    print(`${what} ${percent(right, all)} of ${all}`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
