/** An interaction model as it is read from a file: any part may be missing, for that is what the rules look for. */
export interface LintedModel {
  readonly interactionModel: { readonly languageModel: LintedLanguage };
}

export interface LintedLanguage {
  readonly invocationName: string;
  readonly intents: readonly LintedIntent[];
  readonly types?: readonly LintedType[];
  readonly modelConfiguration?: { readonly fallbackIntentSensitivity?: { readonly level?: string } };
}

export interface LintedIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples?: readonly string[];
}

export interface LintedType {
  readonly name: string;
  readonly values?: readonly {
    readonly id?: string;
    readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
  }[];
}

/** Reports one breach: the rule's name, the intent or type that it is about, and what is wrong, with the text. */
export type Report = (rule: string, where: string, what: string) => void;

/** The names of the slots that a sample holds, in order. */
export function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/** Every text of a type's value: its name, then its synonyms. */
export function textsOf({ name }: NonNullable<LintedType['values']>[number]): readonly string[] {
  return [name.value, ...(name.synonyms ?? [])];
}

/** Those that occur more than once, each named once. */
export function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

/** What is wrong with a text that Alexa's recogniser is to match; empty where nothing is. */
export interface TextFault {
  readonly rule: 'characters' | 'period' | 'spaces';
  readonly why: string;
}

/**
 * Samples and values are matched against what the recogniser writes: words in lower case, numbers in letters,
 * periods only after a single letter. Amazon also lets hyphens and underscores pass ("Sample utterances can consist
 * of only unicode characters, spaces, periods for abbreviations, underscores, possessive apostrophes, and hyphens":
 * InvalidCharInSamples of the Skill Management API); nobody says those, so they are refused here.
 *
 * Source: developer.amazon.com, "Create Intents, Utterances, and Slots", rules for sample utterances.
 */
export function faultsOf(text: string): readonly TextFault[] {
  const faults: TextFault[] = [];
  const stranger = /[^\p{Ll}\p{Lo}\p{M}\s'.]/u.exec(text);
  if (stranger) faults.push({ rule: 'characters', why: `"${text}" holds "${stranger[0]}"` });
  if (/\p{L}{2,}\.|(?<!\p{L})\./u.test(text))
    faults.push({ rule: 'period', why: `"${text}" has a period that ends no single letter` });
  if (text !== text.trim() || /\s\s|[^\S ]/.test(text))
    faults.push({ rule: 'spaces', why: `"${text}" has a space too many` });
  return faults;
}
