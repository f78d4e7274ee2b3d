/** The models: one a language is committed, the other locales get copies of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNames } from '../core/index';
import { guide } from '../guides/index';
import { languageOf, languages, locales, modelLocale } from '../languages/index';
import { buildModel } from './model';

const root = join(__dirname, '..');

interface ModelFile {
  readonly path: string;
  readonly text: string;
}

const pathOf = (locale: string): string => join(root, `skill-package/interactionModels/custom/${locale}.json`);

/** Each committed model's path and the text that it should hold. */
export function models(): readonly ModelFile[] {
  return languages.map((language) => {
    const names = readNames(JSON.parse(readFileSync(join(root, `guides/${guide.id}/${language.code}.json`), 'utf8')));
    const model = buildModel(join(root, 'languages', language.code, 'sentences'), names);
    return { path: pathOf(modelLocale(language)), text: `${JSON.stringify(model, null, 2)}\n` };
  });
}

/** The copies of `committed` for the other locales of each language: written by the build, and not committed. */
export function copiesOf(committed: readonly ModelFile[]): readonly ModelFile[] {
  return locales.flatMap((locale) => {
    const original = pathOf(modelLocale(languageOf(locale)));
    const model = committed.find(({ path }) => path === original);
    return model && pathOf(locale) !== original ? [{ path: pathOf(locale), text: model.text }] : [];
  });
}
