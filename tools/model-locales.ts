import type { Language, Locale } from '../languages/index';

/** The locale whose model is committed for a language: the other locales of the language get copies of it. */
export const modelLocales: Readonly<Record<Language, Locale>> = { en: 'en-US', es: 'es-US' };
