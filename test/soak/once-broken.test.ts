/** What was found by sending anything at all: each of these broke the skill once, or would have. */
import type { Returned } from '../../simulator/envelope';
import { certify } from '../certification';
import { envelopeOf, SKILL_ID, type Step, type World } from './conversations';
import { skillIn } from './soak';

const world: World = { skillId: false, zone: undefined, services: 'work', memory: 'none', stored: {} };

const about = {
  locale: 'en-US',
  timestamp: '2026-03-03T15:00:00Z',
  requestId: 'amzn1.echo-api.request.00000000-0000-4000-8000-000000000000',
};
const intent = (name: string): object => ({ type: 'IntentRequest', intent: { name, slots: {} }, ...about });

const slots = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`slot-${i}`, `id-${i}`]));
const from = { at: 'nowhere' };
const again = { asked: { intent: 'RepeatIntent', slots: {} }, from, facts: [] };
const circle = {
  asked: { intent: 'YesIntent', slots: {} },
  from: { at: 'offered', offer: 'repeat' },
  facts: [],
};

async function answered(envelopes: readonly unknown[]): Promise<readonly string[]> {
  const { handler, lines } = skillIn(world);
  const wrong: string[] = [];
  for (const envelope of envelopes)
    wrong.push(...certify(envelope, JSON.parse(JSON.stringify(await handler(envelope))) as Returned));
  return [...wrong, ...lines.flatMap(({ level, problem = '' }) => (level === 'error' ? [problem] : []))];
}

const envelope = (request: object, attributes: unknown = {}): object => {
  const step: Step = {
    request: request as Step['request'],
    attributes: { foreign: attributes },
    isNew: false,
    device: 'echo',
    application: SKILL_ID,
    allowed: 'GRANTED',
    damages: [],
  };
  return envelopeOf(step, {}) as object;
};

test.each<[string, readonly unknown[]]>([
  ['a question without a session', [{ ...envelope(intent('HoursIntent')), session: undefined }]],
  [
    'an answer about leave whose status is no text',
    [envelope({ type: 'Connections.Response', name: 'AskFor', status: { code: { toString: null } }, ...about })],
  ],
  ['a time at the end of all calendars', [envelope({ ...intent('ReminderIntent'), timestamp: '+275760-09-13' })]],
  ['"again" of "again"', [envelope(intent('AMAZON.RepeatIntent'), { version: 2, said: again })]],
  ['questions in a circle', [envelope(intent('AMAZON.RepeatIntent'), { version: 2, said: circle })]],
  [
    'a session that grows',
    [envelope(intent('AMAZON.FallbackIntent'), { version: 2, said: { ...circle, asked: { intent: 'X', slots } } })],
  ],
  ['the end of a session that has grown', [envelope({ type: 'SessionEndedRequest', ...about }, slots)]],
  ['an end that is broken', [{ ...envelope({ type: 'SessionEndedRequest', ...about }), context: null }]],
])('is answered: %s', async (_, envelopes) => {
  expect(await answered(envelopes)).toEqual([]);
});

test('"repeat" at the very beginning, and once more', async () => {
  const { handler, lines } = skillIn(world);
  const first = await handler(envelope(intent('AMAZON.RepeatIntent')));
  await handler(envelope(intent('AMAZON.RepeatIntent'), first.sessionAttributes));
  expect(lines.map(({ level, declined }) => [level, declined])).toEqual([
    ['info', undefined],
    ['info', undefined],
  ]);
});

test.each(['LaunchRequest', 'Connections.Response'])(
  'an intent by the name of another request is none: %s',
  async (name) => {
    const { handler, lines } = skillIn(world);
    await handler(envelope(intent(name)));
    expect(lines).toMatchObject([{ declined: 'not-understood' }]);
  },
);
