/** Every story in every other locale of its language: word for word, but for the name of the key "#". */
import { listenerFor } from '../../simulator/conversation';
import { hashOf, spoken, storiesOf, tell, toldIn } from '../stories/story';

describe.each(spoken)('the stories of $told', ({ told, others }) => {
  const [listener, stories] = [listenerFor(told), storiesOf(told)];

  it.each(others)('in %s, where # is called %s', async (locale, named) => {
    const hash = await hashOf(told);
    const name = named ?? hash;
    const wrong: string[] = [];
    for (const story of stories) wrong.push(...(await tell(toldIn(story, locale, hash, name), listener)));
    expect(wrong).toEqual([]);
  });
});
