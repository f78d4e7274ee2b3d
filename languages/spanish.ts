import { es } from './es/words/index';
import type { LocaleOf } from './locales';
import { withHashNamed, type Words } from '../core/words';

/** Spanish in each country: only "#" has another name. */
const byLocale: Readonly<Record<LocaleOf<'es'>, Words>> = {
  'es-US': es,
  'es-MX': withHashNamed(es, 'gato'),
  'es-ES': withHashNamed(es, 'almohadilla'),
};

/** Spanish for a locale; that of the United States for any that has none of its own. */
export const spanish = (locale: string): Words =>
  Object.hasOwn(byLocale, locale) ? byLocale[locale as LocaleOf<'es'>] : es;
