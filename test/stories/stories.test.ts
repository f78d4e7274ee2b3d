import { listenerFor } from '../../simulator/conversation';
import { hashOf, spoken, storiesOf, tell, toldIn } from './story';

describe.each(spoken)('stories in $told', ({ told, others }) => {
  // Learning takes seconds: one listener for all locales of a language.
  const [listener, stories] = [listenerFor(told), storiesOf(told)];

  it.each(stories.map((story) => [`${story.file}: ${story.title}`, story] as const))('%s', async (_, story) => {
    expect(await tell(story, listener)).toEqual([]);
  });

  // `npm run check` tells all of them in each locale.
  it.each(others)('those that name the key #, in %s: %s', async (locale, named) => {
    const hash = await hashOf(told);
    const name = named ?? hash;
    const naming = stories.filter(({ beats }) => beats.some(({ answer }) => answer.includes(hash)));
    expect(naming.length).toBeGreaterThan(3);
    const wrong: string[] = [];
    for (const story of naming) wrong.push(...(await tell(toldIn(story, locale, hash, name), listener)));
    expect(wrong).toEqual([]);
  });
});
