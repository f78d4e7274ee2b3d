import type { Locale } from '../../lambda/words/index';
import { listenerFor } from '../../simulator/conversation';
import { storiesOf, tell, type Story } from './story';

/** The locales in which a language is spoken word for word, but for the name of the key "#". */
const languages: readonly {
  readonly told: Locale;
  readonly hash: string;
  readonly others: Readonly<Partial<Record<Locale, string>>>;
}[] = [
  { told: 'en-US', hash: 'pound', others: { 'en-CA': 'pound', 'en-GB': 'hash', 'en-AU': 'hash', 'en-IN': 'hash' } },
  { told: 'es-US', hash: 'numeral', others: { 'es-MX': 'gato', 'es-ES': 'almohadilla' } },
];

describe.each(languages)('stories in $told', ({ told, hash, others }) => {
  // Learning takes seconds: one listener for all locales of a language.
  const [listener, stories] = [listenerFor(told), storiesOf(told)];

  it.each(stories.map((story) => [`${story.file}: ${story.title}`, story] as const))('%s', async (_, story) => {
    expect(await tell(story, listener)).toEqual([]);
  });

  it.each(Object.entries(others))('those that name the key #, in %s: %s', async (locale, name) => {
    const named = new RegExp(`\\b${hash}\\b`, 'g');
    const wrong: string[] = [];
    for (const story of stories.filter(({ beats }) => beats.some(({ answer }) => answer.search(named) >= 0)))
      wrong.push(...(await tell(toldIn(story, locale, named, name), listener)));
    expect(wrong).toEqual([]);
  });
});

/** A story as it is told in another locale of its language. */
function toldIn(story: Story, locale: string, hash: RegExp, name: string): Story {
  const beats = story.beats.map((beat) => ({ ...beat, answer: beat.answer.replace(hash, name) }));
  return { ...story, locale, beats };
}
