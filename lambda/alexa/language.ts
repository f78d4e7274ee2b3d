import { english as englishNames } from '../../guides/index';
import type { Turn } from '../../core/conversation/turn';
import { english } from '../../languages/english';
import { languageOf } from '../../languages/locales';

/** What a language brings along: what is said, and what things are called. */
export type Spoken = Pick<Turn, 'words' | 'names'>;

/** The language of a locale; English for one that is not spoken here. Spanish is loaded by the first turn that speaks it. */
export async function spokenIn(locale: string): Promise<Spoken> {
  if (languageOf(locale) === 'en') return { words: english(locale), names: englishNames };
  const { spanish, spanishNames } = await import('./spanish');
  return { words: spanish(locale), names: spanishNames };
}
