/** One question, one answer: no two questions are answered with the same words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../tools/model';
import { createHandler } from '../../lambda/alexa/skill';
import { amazonServices } from '../../simulator/amazon-services';
import { textOf, type Returned } from '../../simulator/envelope';
import { certify } from '../certification';

const model = JSON.parse(
  readFileSync(join(__dirname, '../../skill-package/interactionModels/custom/en-US.json'), 'utf8'),
) as Model;
const { intents, types } = model.interactionModel.languageModel;

/** Ways to say goodbye, and one goodbye for all of them. */
const goodbyes = new Set(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent']);

/** Values where the first of their type would ask for something that the guide lacks, or Amazon gives the values. */
const plausible: Readonly<Record<string, { readonly value: string; readonly id?: string }>> = {
  KEY: { value: 'three', id: '3' },
  'AMAZON.DATE': { value: '2026-03-05' },
  'AMAZON.TIME': { value: '10:00' },
};

/** The first slot of an intent with a plausible value in it. */
function slotsFor(intent: string): Record<string, unknown> {
  const [slot] = intents.find(({ name }) => name === intent)?.slots ?? [];
  if (!slot) return {};
  const first = types.find(({ name }) => name === slot.type)?.values[0];
  const { value, id } = plausible[slot.type] ?? { value: first?.name.value ?? '', id: first?.id };
  const matches = id === undefined ? [] : [{ value: { name: value, id } }];
  return { [slot.name]: { name: slot.name, value, resolutions: { resolutionsPerAuthority: [{ values: matches }] } } };
}

/** Asks one question of a new session, on a Tuesday morning in Honolulu. */
async function ask(intent: string, slots: Record<string, unknown>): Promise<string> {
  const handler = createHandler({ apiClient: amazonServices({ zone: 'Pacific/Honolulu' }), log: () => undefined });
  const common = { requestId: 'r', timestamp: '2026-03-03T20:00:00Z', locale: 'en-US' };
  const request =
    intent === 'LaunchRequest'
      ? { type: intent, ...common }
      : { type: 'IntentRequest', ...common, intent: { name: intent, confirmationStatus: 'NONE', slots } };
  const event = {
    version: '1.0',
    session: { new: true, sessionId: 's', attributes: {}, user: { userId: 'u' }, application: { applicationId: 'a' } },
    context: {
      System: {
        device: { deviceId: 'd', supportedInterfaces: {} },
        user: { userId: 'u' },
        apiEndpoint: 'https://api.example',
        apiAccessToken: 't',
      },
    },
    request,
  };
  const returned = JSON.parse(JSON.stringify(await handler(event))) as Returned;
  expect([intent, certify(event, returned)]).toEqual([intent, []]);
  return textOf(returned.response.outputSpeech?.ssml ?? '');
}

/** Every question that can be asked, as Alexa has it. */
const asked = ['LaunchRequest', ...intents.map(({ name }) => name)];

test.each([
  ['with a plausible value in a slot', slotsFor],
  ['with nothing in any slot', () => ({})],
])('no two questions share an answer: %s', async (_, slots) => {
  const answered = new Map<string, string[]>();
  for (const intent of asked.filter((name) => !goodbyes.has(name))) {
    const said = await ask(intent, slots(intent));
    answered.set(said, [...(answered.get(said) ?? []), intent]);
  }
  const shared = [...answered]
    .filter(([, names]) => names.length > 1)
    .map(([said, names]) => `${names.join(', ')}: ${said}`);
  expect(shared).toEqual([]);
});

test('stop, cancel and home say the same goodbye, and no question does', async () => {
  const said = await Promise.all([...goodbyes].map((intent) => ask(intent, {})));
  expect(new Set(said).size).toBe(1);
  expect(said).not.toContain(await ask('AMAZON.NoIntent', {}));
});
