/** The manifest of the skill: what it says in each locale is written into it, one file a language for all its locales. */
import { join } from 'node:path';
import { languageOf, locales } from '../languages/index';
import { readJson, readYaml } from './read';

type Texts = Readonly<Record<string, unknown>>;

interface Manifest extends Texts {
  readonly publishingInformation: Texts;
  readonly privacyAndCompliance: Texts;
}

/** The icons in assets/images that the store wants, with the side of each in pixels. */
export const icons = { smallIcon: 108, largeIcon: 512 } as const;

const iconUris = Object.fromEntries(
  Object.keys(icons).map((icon) => [`${icon}Uri`, `file://assets/images/${icon}.png`]),
);

/** The path of skill.json under `root`, and the text that it should hold; all that is no locale's stays as it is. */
export function manifest(root: string): { readonly path: string; readonly text: string } {
  const path = join(root, 'skill-package/skill.json');
  const { manifest: kept } = readJson(path) as { readonly manifest: Manifest };
  const { publishingInformation, privacyAndCompliance } = kept;
  const published = locales.map((locale) => {
    const file = join(root, 'languages', languageOf(locale).code, 'publishing.yaml');
    const { privacyPolicyUrl, termsOfUseUrl, ...texts } = readYaml(file) as Texts;
    return { locale, texts: { ...texts, ...iconUris }, pages: { privacyPolicyUrl, termsOfUseUrl } };
  });
  const textsOf = Object.fromEntries(published.map(({ locale, texts }) => [locale, texts]));
  const pagesOf = Object.fromEntries(published.map(({ locale, pages }) => [locale, pages]));
  const made = {
    ...kept,
    publishingInformation: { ...publishingInformation, locales: textsOf },
    privacyAndCompliance: { ...privacyAndCompliance, locales: pagesOf },
  };
  return { path, text: `${JSON.stringify({ manifest: made }, null, 2)}\n` };
}
