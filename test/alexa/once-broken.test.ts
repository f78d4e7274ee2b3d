/** What was found by sending anything at all: each of these broke the skill once, or would have. */
import { asked, send, sent } from '../asking';
import { changed, without } from '../paths';

const slots = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`slot-${i}`, `id-${i}`]));
const again = (intent: string, from: object, more: object = {}): object => ({
  attributes: { version: 2, said: { asked: { intent, slots: {}, ...more }, from, facts: [] } },
});
const circle = { at: 'offered', offer: 'repeat' };
const answered = { type: 'Connections.Response', name: 'AskFor', status: { code: { toString: null } } };
const ended = { type: 'SessionEndedRequest' };

test.each<[string, unknown]>([
  ['a question without a session', without(asked('HoursIntent'), ['session'])],
  ['an answer about leave whose status is no text', sent(answered)],
  ['a time at the end of all calendars', changed(asked('ReminderIntent'), 'request.timestamp', '+275760-09-13')],
  ['"again" of "again"', asked('AMAZON.RepeatIntent', {}, again('RepeatIntent', { at: 'nowhere' }))],
  ['questions in a circle', asked('AMAZON.RepeatIntent', {}, again('YesIntent', circle))],
  ['a session that grows', asked('AMAZON.FallbackIntent', {}, again('X', circle, { slots }))],
  ['the end of a session that has grown', sent(ended, { attributes: slots })],
  ['an end that is broken', changed(sent(ended), 'context', null)],
])('is answered: %s', async (_, event) => {
  const { lines } = await send(event);
  expect(lines).not.toMatchObject([{ level: 'error' }]);
});

test('"repeat" at the very beginning, and once more', async () => {
  const first = await send(asked('AMAZON.RepeatIntent'));
  const second = await send(asked('AMAZON.RepeatIntent', {}, { isNew: false, attributes: first.attributes }));
  for (const { lines } of [first, second])
    expect(lines.map(({ level, declined }) => [level, declined])).toEqual([['info', undefined]]);
});

test.each(['LaunchRequest', 'Connections.Response'])(
  'an intent by the name of another request is none: %s',
  async (name) => expect((await send(asked(name))).lines).toMatchObject([{ declined: 'not-understood' }]),
);
