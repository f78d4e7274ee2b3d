/** Two thousand envelopes of any kind; `npm run soak` sends a hundred thousand. */
import fc from 'fast-check';
import type { Returned } from '../../simulator/envelope';
import { certify } from '../certification';
import { conversation, envelopeOf, SKILL_ID, type Conversation, type Step, type World } from './conversations';
import { intentNames } from './requests';
import { places } from './sessions';
import { breachesIn, skillIn } from './soak';

const quiet: World = { skillId: true, zone: 'America/Los_Angeles', services: 'work', memory: 'works', stored: {} };

const ENVELOPES = 2000;

const stepOf = (intent: string, place: object): Step => ({
  request: {
    type: 'IntentRequest',
    intent: { name: intent, slots: {} },
    locale: 'en-US',
    timestamp: '2026-03-03T15:00:00Z',
    requestId: 'amzn1.echo-api.request.00000000-0000-4000-8000-000000000000',
  },
  attributes: { foreign: { version: 2, place, launched: true } },
  isNew: false,
  device: 'echo',
  application: SKILL_ID,
  allowed: undefined,
  damages: [],
});

test('whatever comes is answered as Amazon wants it, and nothing of the caller’s is logged', async () => {
  let envelopes = 0;
  const property = fc.asyncProperty(conversation, async (talk) => {
    expect(await breachesIn(talk, (more) => (envelopes += more))).toEqual([]);
  });
  await fc.assert(property, { seed: 1868, numRuns: ENVELOPES / 4 });
  expect(envelopes).toBeGreaterThanOrEqual(ENVELOPES);
}, 60_000);

test.each(places.map((place) => [place.at, place] as const))('every intent is answered: %s', async (_, place) => {
  const { handler, lines } = skillIn(quiet);
  for (const intent of intentNames) {
    const envelope = envelopeOf(stepOf(intent, place), {});
    const returned = JSON.parse(JSON.stringify(await handler(envelope))) as Returned;
    expect([intent, ...certify(envelope, returned)]).toEqual([intent]);
    expect(lines.at(-1)).toMatchObject({ level: 'info', intent, from: place.at });
  }
});

// Invocations of one Lambda instance follow one another; in the tests, and on other hosts, they overlap.
test('conversations that are held at once go on as if each were alone', async () => {
  const property = fc.asyncProperty(fc.array(conversation, { minLength: 2, maxLength: 6 }), async (talks) => {
    const { handler } = skillIn({ ...quiet, memory: 'none' });
    const sound = talks.map(({ steps }) => ({ world: { ...quiet, memory: 'none' as const }, steps }));
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
