import { amazon } from './amazon';
import { faultsOf, repeated, textsOf, type LintedLanguage, type LintedType, type Report } from './linted-model';

const { values: MOST_VALUES, 'characters of a value': LONGEST_VALUE } = amazon.most;

/**
 * Rules about slot types and their values. A synonym under two values comes back with two matches, of which the skill
 * would take the first: a caller's "hash" must mean one key. Names of types: InvalidSlotTypeName of the Skill
 * Management API ("must begin with an alphabetic character and can consist only of alphabetic characters or
 * underscores").
 */
export function checkTypes({ intents, types = [] }: LintedLanguage, report: Report): void {
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  for (const name of repeated(types.map((type) => type.name)))
    report('duplicate-type', name, 'the type stands in the model twice');
  for (const type of types) {
    if (!/^[A-Za-z][A-Za-z_]*$/.test(type.name))
      report('type-name', type.name, 'a name begins with a letter and holds letters and underscores only');
    if (!used.has(type.name)) report('unused-type', type.name, 'no slot is of this type');
    checkValues(type, report);
  }
  const all = types.reduce((sum, { values = [] }) => sum + values.flatMap(textsOf).length, 0);
  if (all > MOST_VALUES) report('too-many-values', 'the model', `${all} values and synonyms, at most ${MOST_VALUES}`);
}

function checkValues({ name: type, values = [] }: LintedType, report: Report): void {
  if (values.length === 0) report('type-without-value', type, 'the type has no values');
  for (const id of repeated(values.flatMap((value) => value.id ?? [])))
    report('duplicate-value-id', type, `two values have the id "${id}"`);
  const owners = new Map<string, string>();
  for (const value of values) {
    const named = value.id ?? value.name.value;
    for (const text of textsOf(value)) {
      if (text.trim() === '') report('empty-value', type, `"${named}" has an empty text`);
      if (text.length > LONGEST_VALUE)
        report('too-long-value', type, `"${text}" has ${text.length} characters, at most ${LONGEST_VALUE}`);
      for (const { rule, why } of faultsOf(text)) report(`value-${rule}`, type, why);
      const owner = owners.get(text.toLowerCase());
      owners.set(text.toLowerCase(), owner ?? named);
      if (owner === named) report('repeated-synonym', type, `"${text}" stands twice under "${named}"`);
      else if (owner !== undefined)
        report('synonym-under-two-values', type, `"${text}" stands under "${owner}" and "${named}"`);
    }
  }
}
