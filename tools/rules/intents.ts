import { amazon, amazonIntents } from './amazon';
import { repeated, type LintedIntent, type LintedLanguage, type Report } from './linted-model';

const standard = amazonIntents(amazon['standard intents']);
const required = amazonIntents(amazon['required intents']);

/**
 * Rules about intents and their slots. A custom intent without a sample can never be heard; a slot without a sample
 * is never filled; one slot name with two types across the model does not build.
 */
export function checkIntents({ intents, types = [] }: LintedLanguage, report: Report): void {
  if (intents.length > amazon.most.intents)
    report('too-many-intents', 'the model', `${intents.length} intents, at most ${amazon.most.intents} are allowed`);
  const names = intents.map(({ name }) => name);
  for (const name of repeated(names)) report('duplicate-intent', name, 'the intent stands in the model twice');
  for (const name of required)
    if (!names.includes(name)) report('missing-required-built-in', name, 'the intent is missing');
  for (const intent of intents) checkIntent(intent, report);
  checkSlots(intents, new Set(types.map(({ name }) => name)), report);
}

function checkIntent({ name, samples = [] }: LintedIntent, report: Report): void {
  if (name.startsWith('AMAZON.')) {
    if (!standard.includes(name)) report('unknown-built-in', name, 'Amazon has no such intent');
    return;
  }
  if (!/^[A-Za-z][A-Za-z_]*$/.test(name))
    report('intent-name', name, 'a name begins with a letter and holds letters and underscores only');
  if (samples.length === 0) report('intent-without-sample', name, 'no sample leads to the intent');
}

function checkSlots(intents: readonly LintedIntent[], types: ReadonlySet<string>, report: Report): void {
  const typeOf = new Map<string, { readonly type: string; readonly intent: string }>();
  for (const { name: intent, slots = [], samples = [] } of intents) {
    for (const name of repeated(slots.map((slot) => slot.name)))
      report('duplicate-slot', intent, `the slot {${name}} is declared twice`);
    for (const { name, type } of slots) {
      if (!/^[A-Za-z][A-Za-z_]*$/.test(name))
        report('slot-name', intent, `{${name}} must begin with a letter and hold letters and underscores only`);
      const known = type.startsWith('AMAZON.') ? amazon.types.includes(type.slice(7)) : types.has(type);
      if (!known) report('unknown-slot-type', intent, `{${name}} is of type ${type}, which does not exist`);
      const earlier = typeOf.get(name) ?? { type, intent };
      typeOf.set(name, earlier);
      if (earlier.type !== type)
        report('slot-name-two-types', intent, `{${name}} is ${type} here and ${earlier.type} in ${earlier.intent}`);
      if (!samples.some((sample) => sample.includes(`{${name}}`)))
        report('unused-slot', intent, `no sample holds {${name}}`);
    }
  }
}
