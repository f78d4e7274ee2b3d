/** The other locales tell the stories of their language word for word, but for the name of the key "#". */
import type { Locale } from '../../lambda/words/index';
import { listenerFor } from '../../simulator/conversation';
import { storiesOf, tell, type Story } from './story';

const languages: readonly {
  readonly told: Locale;
  readonly hash: string;
  readonly others: Readonly<Partial<Record<Locale, string>>>;
}[] = [
  { told: 'en-US', hash: 'pound', others: { 'en-CA': 'pound', 'en-GB': 'hash', 'en-AU': 'hash', 'en-IN': 'hash' } },
  { told: 'es-US', hash: 'numeral', others: { 'es-MX': 'gato', 'es-ES': 'almohadilla' } },
];

/** A story as it is told in another locale of its language. */
function toldIn(story: Story, locale: string, hash: RegExp, name: string): Story {
  const beats = story.beats.map((beat) => ({ ...beat, answer: beat.answer.replace(hash, name) }));
  return { ...story, locale, beats };
}

describe.each(languages)('the stories of $told', ({ told, hash, others }) => {
  const [listener, stories] = [listenerFor(told), storiesOf(told)];

  it.each(Object.entries(others))('in %s, where # is called %s', async (locale, name) => {
    const wrong: string[] = [];
    for (const story of stories) {
      const differences = await tell(toldIn(story, locale, new RegExp(`\\b${hash}\\b`, 'g'), name), listener);
      wrong.push(...differences);
    }
    expect(wrong).toEqual([]);
  });
});
