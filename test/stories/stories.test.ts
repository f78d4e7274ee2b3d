import { listenerFor } from '../../simulator/conversation';
import { storiesOf, tell } from './story';

describe.each(['en-US', 'es-US'])('stories in %s', (locale) => {
  const listener = listenerFor(locale);

  it.each(storiesOf(locale).map((story) => [`${story.file}: ${story.title}`, story] as const))(
    '%s',
    async (_, story) => {
      expect(await tell(story, listener)).toEqual([]);
    },
  );
});
