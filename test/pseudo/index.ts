/** A language of no country: English with every word that a language or a guide brings in «marks». */
import type { GuideNames } from '../../core/index';
import type { Speech } from '../../core/speech/speech';
import type { Rules } from '../../core/speech/template';
import { wordsOf, type Grammar, type Texts } from '../../core/words';
import english from '../../guides/uscis/en.json';
import { grammar } from '../../languages/en/grammar';
import { rules } from '../../languages/en/words';
import texts from '../../languages/en/words.json';
import type { Language } from '../../languages/language';

/** What is marked already, blanks, what is spelled, and the brackets of what may be left out. */
const BETWEEN = /(«[^»]*»|\{[^}]*\}|<[^>]*>|\[|\])/;

const marked = (text: string): string =>
  text
    .split(BETWEEN)
    .map((part) => (BETWEEN.test(part) || !/\p{L}/u.test(part) ? part : `«${part}»`))
    .join('');

const speechMarked = (speech: Speech): Speech =>
  speech.map((part) => {
    if (part.kind === 'text') return { ...part, text: marked(part.text) };
    return part.kind === 'said-as' ? { ...part, said: marked(part.said) } : part;
  });

/** What functions of the language say, marked. */
const saying = <Functions extends object>(functions: Functions): Functions =>
  Object.fromEntries(
    Object.entries(functions).map(([name, make]: [string, (...given: readonly unknown[]) => string | Speech]) => [
      name,
      (...given: readonly unknown[]) => {
        const said = make(...given);
        return typeof said === 'string' ? marked(said) : speechMarked(said);
      },
    ]),
  ) as Functions;

/** The same with every text in it marked; what callers say, and what is looked up rather than said, stays. */
function allMarked<T>(value: T, key = ''): T {
  if (['callers', 'line', 'foreign', 'written', '$schema'].includes(key)) return value;
  if (typeof value === 'string') return marked(value) as T;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, allMarked<unknown>(inside, name)]),
  ) as T;
}

export const pseudo: Language = {
  code: 'xa',
  locales: { 'xa-XA': {} },
  invoke: { open: 'open', ask: 'ask' },
  load: () => Promise.resolve(wordsOf(allMarked<Texts>(texts), saying<Grammar>(grammar), saying<Rules>(rules))),
};

/** The names of the guide in it. */
export const pseudoNames = allMarked(english) as unknown as GuideNames;
