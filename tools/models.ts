/** The models: one a language is committed, the other locales get copies of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { names } from '../guides/index';
import { languageOf, locales, type Language, type Locale } from '../languages/index';
import { buildModel } from './model';
import { modelLocales } from './model-locales';

const root = join(__dirname, '..');

interface ModelFile {
  readonly path: string;
  readonly text: string;
}

const pathOf = (locale: Locale): string => join(root, `skill-package/interactionModels/custom/${locale}.json`);

const languages = (Object.keys(modelLocales) as readonly Language[]).filter((language) =>
  existsSync(join(root, 'languages', language)),
);

/** Each committed model's path and the text that it should hold. */
export function models(): readonly ModelFile[] {
  return languages.map((language) => ({
    path: pathOf(modelLocales[language]),
    text: `${JSON.stringify(buildModel(join(root, 'languages', language, 'sentences'), names[language]), null, 2)}\n`,
  }));
}

/** The copies of `committed` for the other locales of each language: written by the build, and not committed. */
export function copiesOf(committed: readonly ModelFile[]): readonly ModelFile[] {
  return locales.flatMap((locale) => {
    const original = pathOf(modelLocales[languageOf(locale)]);
    const model = committed.find(({ path }) => path === original);
    return model && pathOf(locale) !== original ? [{ path: pathOf(locale), text: model.text }] : [];
  });
}
