/** Nothing that is said or shown is baked in: a language of marked words holds every conversation of the stories. */
import { languages } from '../../languages/index';
import { listenerFor, type Exchange } from '../../simulator/conversation';
import { storiesOf, tell } from '../stories/story';
import { pseudo, pseudoNames } from './index';

/** What is no word of a language: how the device is called and who made it, addresses, what is spelled. */
const allowed = /\b(Alexa|Amazon|TTY)\b|https?:\S+|\b[\w-]+(\.[\w-]+)+[\w/.-]*/g;

const unmarkedIn = (text: string): readonly string[] =>
  text
    .replace(/«[^»]*»/g, ' ')
    .replace(allowed, ' ')
    .match(/\p{L}+/gu) ?? [];

/** What a screen shows and reads out: its data, and texts that its document holds itself. */
function shownIn(screen: Exchange['screen']): readonly string[] {
  const walk = (value: unknown, key: string): readonly string[] => {
    if (typeof value === 'string')
      return ['arguments', 'is', 'dots'].includes(key) || value.includes('${') ? [] : [value];
    // What a touch asks goes by ids.
    if (typeof value !== 'object' || value === null || key === 'ask') return [];
    return Object.entries(value).flatMap(([name, inside]) => walk(inside, Array.isArray(value) ? key : name));
  };
  const texts = (value: unknown): readonly string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([name, inside]) =>
          ['text', 'accessibilityLabel'].includes(name) ? walk(inside, name) : texts(inside),
        );
  return screen ? [...walk(screen.datasources, ''), ...texts(screen.document)] : [];
}

const listener = listenerFor('en-US');
const stories = storiesOf('en-US');

it.each(stories.map((story) => [`${story.file}: ${story.title}`, story] as const))('%s', async (_, story) => {
  const found: string[] = [];
  const more = {
    locale: 'xa-XA',
    languages: [pseudo, ...languages] as const,
    namesIn: () => Promise.resolve(pseudoNames),
  };
  // A device that has every surface.
  await tell({ ...story, device: 'echo-show-8' }, listener, more, (heard) => {
    const surfaces = {
      speech: [heard.speech],
      reprompt: [heard.reprompt ?? ''],
      card: [heard.card?.title ?? '', heard.card?.text ?? ''],
      screen: shownIn(heard.screen),
    };
    for (const [surface, texts] of Object.entries(surfaces))
      for (const text of texts)
        for (const word of unmarkedIn(text)) found.push(`${surface} "${heard.utterance}": ${word} in ${text}`);
  });
  expect(found).toEqual([]);
});

it('sees a word that is not marked', () => {
  expect(unmarkedIn('«Call »1-800-375-5283«, »then press 1«.»')).toEqual(['then', 'press']);
});
