import { foldAccents } from './accents';
import type { BuiltIns } from './built-ins';
import type { LanguageModel } from './interaction-model';
import type { Numbers } from './numbers';

/** Turns text, typed or transcribed, into the words that were said, always written in one way. */
export type WordReader = (text: string) => string[];

export function createWordReader(model: LanguageModel, builtIns: BuiltIns, numbers: Numbers): WordReader {
  const known = abbreviationsOf(model, builtIns);
  const contractions = new Map(Object.entries(builtIns.contractions));
  const ordinalEnd = new RegExp(`^(\\d{1,2})(?:${builtIns.numbers.ordinalSuffixes.join('|')})$`, 'u');

  const spellDigits = (word: string): string[] => {
    const ordinal = ordinalEnd.exec(word)?.[1];
    const named = ordinal === undefined ? undefined : numbers.spellOrdinal(Number(ordinal));
    if (named) return named;
    return word.split(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u).flatMap((part) => {
      if (!/^\d+$/.test(part)) return [part];
      // A long number is said digit by digit, and so is one that begins with a nought.
      const whole = part.length <= 4 && !part.startsWith('0');
      return (whole ? [part] : [...part]).flatMap((digits) => numbers.spell(Number(digits)));
    });
  };

  const unify = (word: string): string[] => {
    const expanded = contractions.get(word);
    if (expanded !== undefined) return expanded.split(' ');
    const ending = builtIns.droppedEndings.find((end) => word.endsWith(end)) ?? '';
    const bare = word.slice(0, word.length - ending.length).replace(/^'+|'+$/g, '');
    return /\d/.test(bare) ? spellDigits(bare) : [bare].filter((each) => each !== '');
  };

  /** Abbreviations spelled letter by letter are put together, "u s c i s" → "uscis", known ones first. */
  const joinLetters = (letters: readonly string[]): string => {
    let length = letters.length;
    while (length > 1 && !known.has(letters.slice(0, length).join(''))) length--;
    if (length <= 1) length = builtIns.letterWords.includes(letters[0] ?? '') ? 1 : letters.length;
    const rest = letters.slice(length);
    return [letters.slice(0, length).join(''), ...(rest.length > 0 ? [joinLetters(rest)] : [])].join(' ');
  };

  return (text) => {
    const plain = foldAccents(text.replace(/[’‘`´]/g, "'"))
      .toLowerCase()
      // 1,000 is one number, and so is 800 375 5283.
      .replace(/(?<=\d),(?=\d{3})|(?<=\d{3})[-. ](?=\d{3,4}\b)|(?<=\b1)[-. ](?=\d{3}\b)/g, '')
      .replace(/\p{S}|[#*&%@]/gu, (sign) => ` ${builtIns.symbols[sign] ?? ''} `)
      .replace(/[^\p{L}\p{N}']+/gu, ' ')
      .trim();
    // Letters are joined first: the "u" of a spelled name is no "you".
    const joined = plain.replace(/(?<!\S)\p{L}(?: \p{L})+(?!\S)/gu, (letters) => joinLetters(letters.split(' ')));
    return joined.split(' ').flatMap(unify);
  };
}

/** Words that may be spelled letter by letter: the model's own, whole or with dots. */
function abbreviationsOf(model: LanguageModel, { abbreviations }: BuiltIns): ReadonlySet<string> {
  const text = JSON.stringify(model).toLowerCase();
  const dotted = text.match(/(?<![\p{L}'])\p{L}\.(?: ?\p{L}\.)+/gu) ?? [];
  const whole = text.match(/(?<![\p{L}'])\p{L}{3,}(?![\p{L}'])/gu) ?? [];
  return new Set([...abbreviations, ...whole, ...dotted.map((letters) => letters.replace(/[^\p{L}]/gu, ''))]);
}
