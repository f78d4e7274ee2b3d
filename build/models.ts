/** The models that are committed: one a language. */
import { join } from 'node:path';
import { names } from '../guides/index';
import { buildModel } from './model';

const root = join(__dirname, '..');

/** Each model's path and the text that it should hold. */
export function models(): readonly { readonly path: string; readonly text: string }[] {
  return [{ locale: 'en-US', language: 'en' as const }].map(({ locale, language }) => ({
    path: join(root, `skill-package/interactionModels/custom/${locale}.json`),
    text: `${JSON.stringify(buildModel(join(root, 'sentences', language), names[language]), null, 2)}\n`,
  }));
}
