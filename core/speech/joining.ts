/** How speeches are joined, in any language. */
import { letters, say, type Speech } from './speech';

/** One after the other, with a word or a sign before each but the first, and another before the last of them. */
export const joined = (items: readonly Speech[], between: string, last: string = between): Speech =>
  items.flatMap((item, i) => (i === 0 ? item : say`${i === items.length - 1 ? last : between}${item}`));

/** An agency's name: its initials letter by letter, any other name as it stands. */
export const agency = (name: string): Speech => (/^\p{Lu}+$/u.test(name) ? say`${letters(name)}` : say`${name}`);

/** The first letter of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
