/** The part of an Alexa interaction model that a listener reads. */
export interface InteractionModel {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types?: readonly { readonly name: string; readonly values: readonly ModelValue[] }[];
}

export interface ModelIntent {
  readonly name: string;
  readonly samples?: readonly string[];
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
}

export interface ModelValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export const FALLBACK = 'AMAZON.FallbackIntent';
