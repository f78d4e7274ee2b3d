/** All that is said, in every language at once: for tests and tools. A turn loads the language that it speaks. */
import { english } from './english';
import { languageOf } from './locales';
import { spanish } from './spanish';
import type { Words } from '../core/words';

export { isLocale, languageOf, locales, type Language, type Locale } from './locales';
export type { Words } from '../core/words';

/** The words for a locale: its own, else those of its language, else English. */
export const wordsFor = (locale: string): Words => (languageOf(locale) === 'es' ? spanish : english)(locale);
