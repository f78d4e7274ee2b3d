import { say, saidAs, type Speech } from '../conversation/speech';
import type { Key } from '../guide/guide';
import { en } from './en/index';
import { es } from './es/index';

/** The same shape with any text in it: another language says other things. */
type Reworded<T> = T extends string
  ? string
  : T extends readonly unknown[] | ((...args: never[]) => unknown)
    ? T
    : { readonly [Name in keyof T]: Reworded<T[Name]> };

/** Every sentence and every rule of grammar, as English has them: another language that lacks one does not compile. */
export type Words = Reworded<typeof en>;

export type Language = 'en' | 'es';

/** The same words with another name for the key "#". */
const withHashNamed = (words: Words, name: string): Words => ({
  ...words,
  grammar: {
    ...words.grammar,
    key: (press: Key): Speech => (press === '#' ? say`${saidAs('#', name)}` : words.grammar.key(press)),
  },
});

const britishEnglish = withHashNamed(en, 'hash');

/** The locales that the skill is made for, each with the words of its language; only "#" has a name in each country. */
const byLocale = {
  'en-US': en,
  'en-CA': en,
  'en-GB': britishEnglish,
  'en-AU': britishEnglish,
  'en-IN': britishEnglish,
  'es-US': es,
  'es-MX': withHashNamed(es, 'gato'),
  'es-ES': withHashNamed(es, 'almohadilla'),
} as const satisfies Readonly<Record<string, Words>>;

const byLanguage: Readonly<Record<Language, Words>> = { en, es };

export type Locale = keyof typeof byLocale;

export const locales = Object.keys(byLocale) as readonly Locale[];

/** Whether the skill is made for a locale; for any other it speaks its language, else English. */
export const isLocale = (locale: string): locale is Locale => Object.hasOwn(byLocale, locale);

/** The language of a locale such as "es-MX"; English for one that is not spoken here. */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2);
  return Object.hasOwn(byLanguage, language) ? (language as Language) : 'en';
}

/** The words for a locale: its own, else those of its language, else English. */
export const wordsFor = (locale: string): Words =>
  isLocale(locale) ? byLocale[locale] : byLanguage[languageOf(locale)];
