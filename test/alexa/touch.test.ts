/** A touch asks what a voice would, and whatever else comes as a touch is not understood. */
import { DateTime } from 'luxon';
import { listenerFor, startConversation, type Conversation } from '../../simulator/conversation';
import { devices } from '../../simulator/devices';
import { touchOf } from '../../simulator/envelope';
import { send, sent } from '../asking';

const listener = listenerFor('en-US');
const clock = (): DateTime => DateTime.fromISO('2026-03-03T10:00-05:00', { setZone: true });
const show8 = (): Conversation =>
  startConversation({ locale: 'en-US', device: 'echo-show-8', zone: 'America/New_York', clock, listener });

test.each([
  ['what does 3 do in the main menu', ['KeyIntent', 'key', '3', 'menu', 'main']],
  ['how do i reach a live person', ['LivePersonIntent']],
  ['read me the menu', ['MenuIntent']],
  ['walk me through it', ['CallCompanionIntent']],
])('"%s" is said and touched with the same answer, the same screen', async (utterance, asked) => {
  const [said, touched] = [await show8().hear(utterance), await show8().touch(['ask', ...asked])];
  expect(touched.speech).toBe(said.speech);
  expect(touched.facts).toEqual(said.facts);
  expect(touched.screen).toEqual(said.screen);
  expect(said.screen).not.toBeNull();
});

/** What the log says of a touch with these arguments, on a document of this skill's or with another token. */
const logged = async (args: unknown, more: object = {}) =>
  (await send(sent({ ...touchOf([]), arguments: args, ...more }, { viewport: devices['echo-show-8'] }))).lines[0];

test.each([
  ['nothing', []],
  ['no question', ['tell', 'LivePersonIntent']],
  ['a request of another type', ['ask', 'LaunchRequest']],
  ['an answer of Alexa to herself', ['ask', 'Connections.Response']],
  ['no intent at all', ['ask', 7]],
  ['a slot without a value', ['ask', 'KeyIntent', 'key']],
  ['a value that is no id', ['ask', 'KeyIntent', 'key', '<break time="9s"/>']],
  ['a value that is none', ['ask', 'KeyIntent', 'key', null]],
  ['an inherited name', ['ask', 'constructor']],
  ['no list', 'ask LivePersonIntent'],
])('not understood: %s', async (_, args) => {
  expect(await logged(args)).toMatchObject({ declined: 'not-understood' });
});

test("a touch on another skill's document is not ours", async () => {
  expect(await logged(['ask', 'LivePersonIntent'])).toMatchObject({
    facts: expect.arrayContaining(['way-to-person']) as unknown,
  });
  expect(await logged(['ask', 'LivePersonIntent'], { token: 'another' })).toMatchObject({ declined: 'not-understood' });
});

test('ticks stay for the session where nothing outlives it', async () => {
  const talk = show8();
  await talk.touch(['ask', 'ChecklistIntent', 'item', 'letters', 'have', 'yes']);
  const { screen } = await talk.touch(['ask', 'ChecklistIntent']);
  const shown = screen?.datasources as { screen: { rows: { label: string; ticked: boolean }[] } } | undefined;
  const rows = shown?.screen.rows ?? [];
  expect(rows.filter(({ ticked }) => ticked).map(({ label }) => label)).toEqual(['Every letter they sent you']);
});

test('during a call the key stays on the screen, whatever else is said', async () => {
  const talk = show8();
  await talk.hear('walk me through it');
  expect(await talk.hear('is the call free')).toMatchObject({ screen: null, session: 'listening' });
});

test('a goodbye shows nothing, and a device without a screen is shown nothing', async () => {
  expect((await show8().hear('stop')).screen).toBeNull();
  const echo = startConversation({ locale: 'en-US', device: 'echo', zone: undefined, clock, listener });
  expect(await echo.hear('how do i reach a live person')).toMatchObject({
    screen: null,
    card: { text: expect.stringContaining('If it offers keys, in 2020:\nPress 1: English.\n') as unknown },
  });
});
