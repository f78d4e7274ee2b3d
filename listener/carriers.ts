import type { BuiltIns } from './built-ins';
import { spellOut } from './phrases';

/** The sentence as it is, then with fillers and polite wrappings off, shorter and shorter; never an empty one. */
export function createUnwrap({ openers, closers, fillers }: BuiltIns): (words: readonly string[]) => string[][] {
  const opener = new RegExp(`^${anyOf(openers.flatMap(spellOut))} `, 'u');
  const closer = new RegExp(` ${anyOf(closers.flatMap(spellOut))}$`, 'u');
  const filler = new RegExp(`(?<!\\S)${anyOf(fillers)}(?:\\s|$)`, 'gu');

  const stripped = (text: string): string[] => {
    const opened = text.replace(opener, '');
    const shorter = opened === text ? text.replace(closer, '') : opened;
    return shorter === text ? [text] : [text, ...stripped(shorter)];
  };
  return (words) => {
    const text = words.join(' ');
    const ways = new Set([...stripped(text), ...stripped(text.replace(filler, '').trim())]);
    return [...ways].filter((way) => way !== '').map((way) => way.split(' '));
  };
}

/** A regular expression of which the longest of several phrases is a match. */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${phrases.toSorted((a, b) => b.length - a.length).join('|')})`;
}
