import { en } from './en/words/index';
import type { LocaleOf } from './locales';
import { withHashNamed, type Words } from '../core/words';

const british = withHashNamed(en, 'hash');

/** English in each country: only "#" has another name. */
const byLocale: Readonly<Record<LocaleOf<'en'>, Words>> = {
  'en-US': en,
  'en-CA': en,
  'en-GB': british,
  'en-AU': british,
  'en-IN': british,
};

/** English for a locale; that of the United States for any that has none of its own. */
export const english = (locale: string): Words =>
  Object.hasOwn(byLocale, locale) ? byLocale[locale as LocaleOf<'en'>] : en;
