/** Makes what is uploaded: the manifest, the interaction models and the bundle for AWS Lambda. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DateTime } from 'luxon';
import { bundleSkill } from './bundle';
import { checkGuides } from './check-guide';
import { manifest } from './manifest';
import type { Model } from './model';
import { breachesIn } from './model-rules';
import { pushedOut } from './pushed-out';
import { readJson } from './read';
import { schemas } from './schemas';
import { staleFacts } from './facts/survey';

const root = join(__dirname, '..');

/** Tells mistakes on standard error; nothing is built then. Exit code 2. */
function refuse(mistakes: readonly string[]): void {
  console.error([...mistakes, 'nothing was built'].join('\n'));
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { mistakes, guides } = checkGuides(root);
  if (mistakes.length > 0) return refuse(mistakes);
  for (const { file, guide } of guides) {
    for (const { id, source, checkBy } of staleFacts(guide, DateTime.utc().toISODate())) {
      console.error(`warning: ${file}: ${id}, by ${source}, was to be checked again by ${checkBy}`);
    }
  }

  // Only now: loading the models loads the guides, and a broken one would end the build without its message.
  const { copiesOf, models } = await import('./models');
  const committed = models();
  const breaches = breachesIn(committed);
  if (breaches.length > 0) return refuse(breaches);
  for (const { path, text } of committed.filter(({ path: of }) => existsSync(of)))
    for (const line of pushedOut(readJson(path) as Model, JSON.parse(text) as Model))
      console.log(`${basename(path)}: ${line}`);
  for (const { path, text } of [...schemas(), manifest(root), ...committed, ...copiesOf(committed)]) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path.slice(root.length + 1)}`);
  }

  // What an earlier build left there would be uploaded too.
  rmSync(join(root, 'dist/lambda'), { recursive: true, force: true });
  const file = await bundleSkill(join(root, 'dist/lambda'));
  console.log(`wrote ${file.slice(root.length + 1)}`);
}

// A mistake in a sentence file is told with its file; the rest of the error says nothing to whoever wrote the sentence.
main().catch((error: unknown) => refuse([error instanceof Error ? error.message : String(error)]));
