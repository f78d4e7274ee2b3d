import type { Report } from './linted-model';

const launchWords = words('run start play resume use launch ask open tell load begin enable');
const connectingWords = words('to from in using with about for that by if and whether');
const wakeWords = words('alexa amazon echo computer skill app');
/** Beside one other word, these leave a name of one word. */
const smallWords = words('the a an for to of');

/**
 * Rules about the invocation name: two words or more, in letters, and none that Alexa herself listens for around it.
 *
 * Source: developer.amazon.com, "Choose the Invocation Name for a Custom Skill", invocation name requirements ("must
 * contain only lower-case alphabetic characters, spaces between words, possessive apostrophes, or periods used in
 * abbreviations").
 */
export function checkInvocationName(name: string, report: Report): void {
  const said = name.split(/\s+/).filter((word) => word !== '');
  const whole = said.length > 2 || (said.length === 2 && !said.some((word) => smallWords.has(word)));
  const where = `"${name}"`;
  if (!whole) report('invocation-name-words', where, 'two words are needed that are no articles and no prepositions');
  if (!/^[\p{Ll}\p{Lo}'.]+( [\p{Ll}\p{Lo}'.]+)*$/u.test(name) || /\p{L}{2,}\./u.test(name))
    report('invocation-name-characters', where, 'only lower-case words, single spaces and spelled letters are allowed');
  const forbid = (rule: string, list: ReadonlySet<string>, what: string): void => {
    for (const word of said) if (list.has(word)) report(rule, where, `"${word}" is ${what}`);
  };
  forbid('invocation-name-launch-word', launchWords, 'a word that launches a skill');
  forbid('invocation-name-connecting-word', connectingWords, 'a word that leads from the name to the question');
  forbid('invocation-name-wake-word', wakeWords, "a wake word, or one of Amazon's own");
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
