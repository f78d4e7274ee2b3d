/** Records that somebody compared the claims of a source with it, and found them as they stand. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGuide, type Claim } from '../../core/guide/guide';
import { checkGuides } from '../check-guide';
import type { GuideFile } from '../cross-check';
import { factsOf } from './survey';

/**
 * A guide's file with `days`, ISO days, in the claims of `source` (of one fact, where `fact` is given), as JSON in one
 * line, and the fact of each of these claims. Throws where there is none, naming what could be meant.
 */
export function looked(
  file: GuideFile,
  source: string,
  fact: string | undefined,
  days: Pick<Claim, 'checked' | 'checkBy'>,
) {
  const all = factsOf(readGuide(file)).flatMap(({ id, fact: { claims } }) => claims.map((claim) => ({ id, claim })));
  const ofSource = all.filter(({ claim }) => claim.source === source);
  if (ofSource.length === 0)
    throw new Error(`${source}: not one of the sources of claims: ${listed(all.map(({ claim }) => claim.source))}`);
  const renewed = ofSource.filter(({ id }) => fact === undefined || id === fact);
  const later = renewed.find(({ claim }) => claim.checked > days.checked);
  if (later) throw new Error(`--at ${days.checked}: ${later.id} was looked at later, on ${later.claim.checked}`);
  if (renewed.length === 0)
    throw new Error(`--fact ${fact ?? ''}: not one of the facts by ${source}: ${listed(ofSource.map(({ id }) => id))}`);
  const claims = new Set<unknown>(renewed.map(({ claim }) => claim));
  const text = JSON.stringify(file, (_, value: unknown) =>
    claims.has(value) ? { ...(value as Claim), ...days } : value,
  );
  return { text, facts: renewed.map(({ id }) => id) };
}

const listed = (values: readonly string[]): string => [...new Set(values)].join(', ');

/** Throws the mistakes that a guide under `root` would hold with `text` as its guide.json; nothing there is changed. */
export function refuseMistakes(root: string, guide: string, text: string): void {
  const copy = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    cpSync(join(root, 'guides', guide), join(copy, 'guides', guide), { recursive: true });
    writeFileSync(join(copy, 'guides', guide, 'guide.json'), text);
    const { mistakes } = checkGuides(copy);
    if (mistakes.length > 0) throw new Error(`nothing was written:\n${mistakes.join('\n')}`);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
