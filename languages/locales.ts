/** The locales that the skill is made for, each with its language. */
const languages = {
  'en-US': 'en',
  'en-CA': 'en',
  'en-GB': 'en',
  'en-AU': 'en',
  'en-IN': 'en',
  'es-US': 'es',
  'es-MX': 'es',
  'es-ES': 'es',
} as const;

export type Locale = keyof typeof languages;

export type Language = (typeof languages)[Locale];

/** The locales of one language. */
export type LocaleOf<Spoken extends Language> = {
  readonly [One in Locale]: (typeof languages)[One] extends Spoken ? One : never;
}[Locale];

export const locales = Object.keys(languages) as readonly Locale[];

/** Whether the skill is made for a locale; for any other it speaks its language, else English. */
export const isLocale = (locale: string): locale is Locale => Object.hasOwn(languages, locale);

/** The language of a locale such as "es-MX"; English for one that is not spoken here. */
export const languageOf = (locale: string): Language => (locale.startsWith('es') ? 'es' : 'en');
