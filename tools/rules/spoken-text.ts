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
