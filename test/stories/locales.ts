import type { Locale } from '../../languages/index';
import type { Story } from './story';

/** The locales in which a language is spoken word for word, but for the name of the key "#". */
export const languages: readonly {
  readonly told: Locale;
  readonly hash: string;
  readonly others: Readonly<Partial<Record<Locale, string>>>;
}[] = [
  { told: 'en-US', hash: 'pound', others: { 'en-CA': 'pound', 'en-GB': 'hash', 'en-AU': 'hash', 'en-IN': 'hash' } },
  { told: 'es-US', hash: 'numeral', others: { 'es-MX': 'gato', 'es-ES': 'almohadilla' } },
];

/** A story as it is told in another locale of its language, where the key "#" is called `name`. */
export function toldIn(story: Story, locale: string, hash: string, name: string): Story {
  const named = new RegExp(`\\b${hash}\\b`, 'g');
  const beats = story.beats.map((beat) => ({ ...beat, answer: beat.answer.replace(named, name) }));
  return { ...story, locale, beats };
}
