import { repeated, type LintedIntent, type LintedLanguage, type Report } from './linted-model';

/** Source: "Create the Interaction Model for Your Skill", interaction model limits. */
const MOST_INTENTS = 250;

/** Source: developer.amazon.com, "Standard Built-in Intents". */
const standardBuiltIns: ReadonlySet<string> = new Set(
  [
    'Cancel',
    'Fallback',
    'Help',
    'LoopOff',
    'LoopOn',
    'NavigateHome',
    'Next',
    'No',
    'Pause',
    'Previous',
    'Repeat',
    'Resume',
    'Select',
    'ShuffleOff',
    'ShuffleOn',
    'StartOver',
    'Stop',
    'Yes',
  ].map((name) => `AMAZON.${name}Intent`),
);

/** Help, Stop and Cancel Amazon asks of every skill, NavigateHome of one with a screen; the others this skill answers. */
const requiredBuiltIns = [
  'Help',
  'Stop',
  'Cancel',
  'Fallback',
  'NavigateHome',
  'Yes',
  'No',
  'Repeat',
  'Next',
  'Previous',
].map((name) => `AMAZON.${name}Intent`);

/** Source: developer.amazon.com, "Slot Type Reference"; those that an English model may name. */
const builtInTypes: ReadonlySet<string> = new Set(
  [
    'DATE',
    'DURATION',
    'FOUR_DIGIT_NUMBER',
    'NUMBER',
    'Ordinal',
    'PhoneNumber',
    'SearchQuery',
    'TIME',
    'Person',
    'FirstName',
    'City',
    'Country',
    'US_CITY',
    'US_STATE',
    'Language',
  ].map((name) => `AMAZON.${name}`),
);

/**
 * Rules about intents and their slots. A custom intent without a sample can never be heard; a slot without a sample
 * is never filled; one slot name with two types across the model does not build.
 */
export function checkIntents({ intents, types = [] }: LintedLanguage, report: Report): void {
  if (intents.length > MOST_INTENTS)
    report('too-many-intents', 'the model', `${intents.length} intents, at most ${MOST_INTENTS} are allowed`);
  const names = intents.map(({ name }) => name);
  for (const name of repeated(names)) report('duplicate-intent', name, 'the intent stands in the model twice');
  for (const name of requiredBuiltIns)
    if (!names.includes(name)) report('missing-required-built-in', name, 'the intent is missing');
  for (const intent of intents) checkIntent(intent, report);
  checkSlots(intents, new Set(types.map(({ name }) => name)), report);
}

function checkIntent({ name, samples = [] }: LintedIntent, report: Report): void {
  if (name.startsWith('AMAZON.')) {
    if (!standardBuiltIns.has(name)) report('unknown-built-in', name, 'Amazon has no such intent');
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
      const known = type.startsWith('AMAZON.') ? builtInTypes.has(type) : types.has(type);
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
