/** Prints the samples of different intents that are most alike: `npm run neighbours`, or `npm run neighbours -- LOCALE`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closestPairs } from './closest-pairs';
import { readJson } from './read';
import type { LintedModel } from './rules/linted-model';

const SHOWN = 40;

function main([locale = 'en-US']: readonly string[]): void {
  const path = join(__dirname, `../skill-package/interactionModels/custom/${locale}.json`);
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale) || !existsSync(path)) {
    process.stderr.write(`there is no model of the locale "${locale}"\n`);
    process.exitCode = 2;
    return;
  }
  const model = readJson(path) as LintedModel;
  for (const { likeness, one, other } of closestPairs(model.interactionModel.languageModel.intents, SHOWN)) {
    const lines = [one, other].map(({ intent, sample }) => `      ${intent.padEnd(24)} ${sample}\n`);
    process.stdout.write(`${likeness.toFixed(2)}\n${lines.join('')}`);
  }
}

main(process.argv.slice(2));
