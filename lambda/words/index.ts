import { en } from './en/index';

/** Every sentence and every rule of grammar, as English has them: another language that lacks one does not compile. */
export type Words = typeof en;

const byLanguage: Readonly<Record<string, Words>> = { en };

/** The words for a locale: of its language, else English. */
export function wordsFor(locale: string): Words {
  return byLanguage[locale.slice(0, 2)] ?? en;
}
