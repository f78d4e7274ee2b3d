/** In which language an answer is given. */
import type { Asking, GuideNames } from '../../core/index';
import { languageOf, wordsFor, type Language } from '../../languages/index';

/** What a language brings along: what is said, and what things are called. */
export type Spoken = Pick<Asking, 'words' | 'names'> & {
  /** ISO 639-1. */
  readonly language: string;
};

/** The languages to choose from, and the names of a guide in each that it has (ISO 639-1). */
export interface Speaking {
  readonly languages: readonly [Language, ...Language[]];
  readonly namesIn: (code: string) => Promise<GuideNames | undefined>;
}

/** What is spoken to a locale: its language where the guide has names in it, else the first. */
export async function spokenIn(locale: string, { languages, namesIn }: Speaking): Promise<Spoken> {
  const { code } = languageOf(locale, languages);
  const [words, names] = await Promise.all([wordsFor(locale, languages), namesIn(code)]);
  if (names) return { words, names, language: code };
  const [first] = languages;
  if (code === first.code) throw new Error(`the guide has no names in "${code}"`);
  return spokenIn(first.code, { languages, namesIn });
}
