/** Every story in every other locale of its language: word for word, but for the name of the key "#". */
import { listenerFor } from '../../simulator/conversation';
import { languages, storiesOf, tell, toldIn } from '../stories/story';

describe.each(languages)('the stories of $told', ({ told, hash, others }) => {
  const [listener, stories] = [listenerFor(told), storiesOf(told)];

  it.each(Object.entries(others))('in %s, where # is called %s', async (locale, name) => {
    const wrong: string[] = [];
    for (const story of stories) wrong.push(...(await tell(toldIn(story, locale, hash, name), listener)));
    expect(wrong).toEqual([]);
  });
});
