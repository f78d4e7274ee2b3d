/** Two thousand envelopes of any kind; `npm run soak` sends a hundred thousand. */
import fc from 'fast-check';
import { amazonServices } from '../../simulator/amazon-services';
import { asked, send } from '../asking';
import { conversation, envelopeOf, type Conversation, type World } from './conversations';
import { table } from './hostile';
import { intentNames } from './requests';
import { breachesIn, skillIn } from './soak';

const quiet: World = { skillId: true, zone: 'America/Los_Angeles', services: 'work', memory: 'none', stored: {} };

const ENVELOPES = 2000;

test('whatever comes is answered as Amazon wants it, and nothing of the caller’s is logged', async () => {
  let envelopes = 0;
  const property = fc.asyncProperty(conversation, async (talk) => {
    expect(await breachesIn(talk, (more) => (envelopes += more))).toEqual([]);
  });
  await fc.assert(property, { seed: 1868, numRuns: ENVELOPES / 4 });
  expect(envelopes).toBeGreaterThanOrEqual(ENVELOPES);
}, 60_000);

test.each(table.places.map((place) => [place.at, place] as const))('every intent is answered: %s', async (_, place) => {
  const apiClient = amazonServices({ zone: 'America/Los_Angeles' });
  for (const intent of intentNames) {
    const attributes = { version: 2, place, launched: true };
    const { lines } = await send(asked(intent, {}, { isNew: false, attributes }), { apiClient });
    const name = intent.replace(/^AMAZON\./, '');
    expect(lines).toMatchObject([{ level: 'info', intent: name, from: place.at }]);
  }
});

// Invocations of one Lambda instance follow one another; in the tests, and on other hosts, they overlap.
test('conversations that are held at once go on as if each were alone', async () => {
  const property = fc.asyncProperty(fc.array(conversation, { minLength: 2, maxLength: 6 }), async (talks) => {
    const { handler } = skillIn(quiet);
    const sound = talks.map(({ steps }) => ({ world: quiet, steps }));
    const together = await Promise.all(sound.map((talk) => heardIn(talk, handler)));
    const one: (readonly string[])[] = [];
    for (const talk of sound) one.push(await heardIn(talk, skillIn(talk.world).handler));
    expect(together).toEqual(one);
  });
  await fc.assert(property, { seed: 1868, numRuns: 40 });
}, 60_000);

/** All that one conversation hears of the skill, with what the skill keeps of it. */
async function heardIn(
  { steps }: Conversation,
  handler: ReturnType<typeof skillIn>['handler'],
): Promise<readonly string[]> {
  const heard: string[] = [];
  let left: unknown = {};
  for (const step of steps) {
    const returned = await handler(envelopeOf(step, left));
    heard.push(JSON.stringify(returned));
    left = returned.sessionAttributes ?? {};
  }
  return heard;
}
