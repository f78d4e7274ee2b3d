import { amazon } from './amazon';
import type { Report } from './linted-model';

/**
 * Rules about the invocation name: two words or more, in letters, and none that Alexa herself listens for around it.
 *
 * Source: developer.amazon.com, "Choose the Invocation Name for a Custom Skill", invocation name requirements ("must
 * contain only lower-case alphabetic characters, spaces between words, possessive apostrophes, or periods used in
 * abbreviations").
 */
export function checkInvocationName(name: string, report: Report): void {
  const said = name.split(/\s+/).filter((word) => word !== '');
  const whole = said.length > 2 || (said.length === 2 && !said.some((word) => amazon['small words'].includes(word)));
  const where = `"${name}"`;
  if (!whole) report('invocation-name-words', where, 'two words are needed that are no articles and no prepositions');
  if (!/^[\p{Ll}\p{Lo}'.]+( [\p{Ll}\p{Lo}'.]+)*$/u.test(name) || /\p{L}{2,}\./u.test(name))
    report('invocation-name-characters', where, 'only lower-case words, single spaces and spelled letters are allowed');
  for (const [rule, { is, words }] of Object.entries(amazon.invocation))
    for (const word of said) if (words.includes(word)) report(`invocation-name-${rule}`, where, `"${word}" is ${is}`);
}
