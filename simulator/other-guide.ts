/** Another guide than the one that the skill is built with: a folder of guides/, read when the terminal starts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkGuides } from '../tools/check-guide';
import { buildModel } from '../tools/model';
import { readJson } from '../tools/read';
import { readNames, type Guide, type GuideNames } from '../core/index';
import { languageOf } from '../languages/index';
import { createListener, readBuiltIns, type Listener } from '../listener/listener';

const root = join(__dirname, '..');

/** A guide with its names, and what understands questions about it: the sentences, with its own names in them. */
export interface OtherGuide {
  readonly guide: Guide;
  /** Its names in a language (ISO 639-1) that it has. */
  readonly namesIn: (code: string) => Promise<GuideNames | undefined>;
  readonly listener: Listener;
}

/** Reads a guide. Throws an error that names every mistake in it, or the language that it lacks. */
export function otherGuide(folder: string, locale: string): OtherGuide {
  const { guides, mistakes } = checkGuides(root);
  const found = guides.find(({ file }) => file === `guides/${folder}/guide.json`);
  if (!found) throw new Error(mistakes.filter((mistake) => mistake.startsWith(`guides/${folder}`)).join('\n'));
  const names = (code: string): GuideNames | undefined => {
    const file = join(root, 'guides', folder, `${code}.json`);
    return existsSync(file) ? readNames(readJson(file)) : undefined;
  };
  const { code } = languageOf(locale);
  const own = names(code);
  if (!own) throw new Error(`guides/${folder} has no ${code}.json`);
  const model = buildModel(join(root, 'languages', code, 'sentences'), own);
  return {
    guide: found.guide,
    namesIn: (of) => Promise.resolve(names(of)),
    listener: createListener(model, readBuiltIns(code)),
  };
}
