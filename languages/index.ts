/** The languages that are spoken. A new one is a folder, and a line here. */
import { withHashNamed, type Words } from '../core/index';
import { en } from './en/index';
import { es } from './es/index';
import type { Language } from './language';

/** The first is spoken to whoever speaks none of them. */
export const languages: readonly [Language, ...Language[]] = [en, es];

export const locales: readonly string[] = languages.flatMap((language) => Object.keys(language.locales));

/** Whether a locale is one that the skill is made for; for any other it speaks its language, else the first. */
export const isLocale = (locale: string): boolean => locales.includes(locale);

/** The language of a locale such as "es-MX". */
export const languageOf = (locale: string, among = languages): Language =>
  among.find(({ code }) => code === locale.split('-')[0]) ?? among[0];

/** The locale whose model is committed. */
export const modelLocale = ({ locales: all }: Language): string => Object.keys(all)[0] ?? '';

/** All that is said in a locale: as its language has it, with the locale's own name for "#". */
export async function wordsFor(locale: string, among = languages): Promise<Words> {
  const { load, locales: all } = languageOf(locale, among);
  const hash = Object.hasOwn(all, locale) ? all[locale]?.hash : undefined;
  const words = await load();
  return hash === undefined ? words : withHashNamed(words, hash);
}

export type { Language } from './language';
