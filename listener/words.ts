import { foldAccents } from './accents';
import type { BuiltIns } from './built-ins';
import type { Numbers } from './numbers';

/** Turns text, typed or transcribed, into the words that were said, always written in one way. */
export interface WordReader {
  read(text: string): string[];
}

/**
 * @param known words that the model and the built-ins use: of "a u s c i s office" they tell that "uscis" is one word
 */
export function createWordReader(builtIns: BuiltIns, numbers: Numbers, known: ReadonlySet<string>): WordReader {
  const contractions = new Map(Object.entries(builtIns.contractions).map(([from, to]) => [from, to.split(' ')]));
  const letterWords = new Set(builtIns.letterWords);
  const ordinalEnd = new RegExp(`^(\\d{1,2})(?:${builtIns.numbers.ordinalSuffixes.join('|')})$`, 'u');

  const spellDigits = (word: string): string[] => {
    const ordinal = ordinalEnd.exec(word)?.[1];
    const named = ordinal === undefined ? undefined : numbers.spellOrdinal(Number(ordinal));
    if (named) return named;
    return word.split(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u).flatMap((part) => {
      if (!/^\d+$/.test(part)) return [part];
      // A long number is said digit by digit, and so is one that begins with a nought.
      const whole = part.length <= 4 && !part.startsWith('0');
      return whole ? numbers.spell(Number(part)) : [...part].flatMap((digit) => numbers.spell(Number(digit)));
    });
  };

  const unify = (word: string): string[] => {
    const expanded = contractions.get(word);
    if (expanded) return expanded;
    const ending = builtIns.droppedEndings.find((end) => word.endsWith(end));
    const bare = (ending === undefined ? word : word.slice(0, -ending.length)).replace(/^'+|'+$/g, '');
    if (bare === '') return [];
    return /\d/.test(bare) ? spellDigits(bare) : [bare];
  };

  // Letters are joined first: the "u" of a spelled name is no "you".
  return { read: (text) => joinLetters(splitWords(text, builtIns.symbols), known, letterWords).flatMap(unify) };
}

function splitWords(text: string, symbols: BuiltIns['symbols']): string[] {
  return foldAccents(text.replace(/[’‘`´]/g, "'"))
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\p{S}|[#*&%@]/gu, (sign) => ` ${symbols[sign] ?? ''} `)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/** Joins abbreviations spelled letter by letter: u s c i s → uscis. */
function joinLetters(words: readonly string[], known: ReadonlySet<string>, letterWords: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (isLetter(words[end])) end++;
    if (end - at < 2) {
      joined.push(words[at] ?? '');
      at++;
      continue;
    }
    const length = lengthOfAbbreviation(words.slice(at, end), known, letterWords);
    joined.push(words.slice(at, at + length).join(''));
    at += length;
  }
  return joined;
}

function lengthOfAbbreviation(
  letters: readonly string[],
  known: ReadonlySet<string>,
  letterWords: ReadonlySet<string>,
): number {
  for (let length = letters.length; length > 1; length--) {
    if (known.has(letters.slice(0, length).join(''))) return length;
  }
  if (letterWords.has(letters[0] ?? '')) return 1;
  return letters.length;
}

function isLetter(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}$/u.test(word);
}
