/**
 * A sentence with blanks, as a language's words.json holds it: {name} is a blank, {name:rule} a blank as a rule of the
 * language makes of it, [in brackets] what is left out where one of its blanks is empty, <TTY> letters said one by one.
 */
import { letters, say, type Part, type Speech } from './speech';

/** What a blank may hold; steps of a call and the like are for rules alone. */
export type Blank = string | number | Part | Speech | readonly Speech[] | readonly object[] | undefined;
export type Blanks = Readonly<Record<string, Blank>>;

/** What a language makes of a blank, by the name of the rule. */
export type Rules = Readonly<Record<string, (blank: never) => string | Part | Speech>>;

const TOKEN = /\{(\w+)(?::(\w+))?\}|<([^>]+)>|\[([^\]]*)\]/g;

/** Fills the blanks of a sentence. Throws where it names a blank or a rule that there is none of. */
export function filled(template: string, blanks: Blanks, rules: Rules): Speech {
  if (!/[{<[]/.test(template)) return template === '' ? [] : say`${template}`;
  let end = 0;
  const parts = [...template.matchAll(TOKEN)].flatMap((match): Speech => {
    const [whole, name, rule, spelled, optional] = match;
    const before = template.slice(end, match.index);
    end = match.index + whole.length;
    return say`${before}${tokenOf(name, rule, spelled, optional)}`;
  });
  const rest = template.slice(end);
  return rest === '' ? parts : [...parts, ...say`${rest}`];

  function tokenOf(name?: string, rule?: string, spelled?: string, optional?: string): string | number | Part | Speech {
    if (spelled !== undefined) return letters(spelled);
    if (optional !== undefined) return isEmptyIn(optional, blanks) ? '' : filled(optional, blanks, rules);
    const blank = blanks[name ?? ''];
    if (blank === undefined) throw new Error(`"${template}" has a blank {${name}} that is not filled`);
    if (rule === undefined) return blank as string | number | Part | Speech;
    const make = rules[rule];
    if (!make) throw new Error(`"${template}" names a rule "${rule}" that the language does not have`);
    return make(blank as never);
  }
}

/** Whether a blank of an optional part holds nothing. */
const isEmptyIn = (optional: string, blanks: Blanks): boolean =>
  [...optional.matchAll(TOKEN)].some(([, name]) => name !== undefined && (blanks[name] ?? '') === '');

/** The names of the blanks of a sentence, and of the rules that it names. */
export const namesIn = (
  template: string,
): { readonly blanks: readonly string[]; readonly rules: readonly string[] } => {
  const all = [...template.matchAll(TOKEN)];
  const inside = all.flatMap(([, , , , optional]) => (optional === undefined ? [] : [namesIn(optional)]));
  return {
    blanks: [...all.flatMap(([, name]) => name ?? []), ...inside.flatMap(({ blanks }) => blanks)],
    rules: [...all.flatMap(([, , rule]) => rule ?? []), ...inside.flatMap(({ rules }) => rules)],
  };
};
