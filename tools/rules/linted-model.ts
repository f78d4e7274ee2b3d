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
