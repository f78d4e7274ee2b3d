/** One question, one answer: no two questions are answered with the same words. */
import { join } from 'node:path';
import type { Model } from '../../tools/model';
import { readJson } from '../../tools/read';
import { amazonServices } from '../../simulator/amazon-services';
import { asked, send, sent } from '../asking';

const { intents, types } = (
  readJson(join(__dirname, '../../skill-package/interactionModels/custom/en-US.json')) as Model
).interactionModel.languageModel;

type Slots = NonNullable<Parameters<typeof asked>[1]>;

/** They come down to other questions; a reminder that is moved is set where there is none. */
const halves = /^(FollowUp|Pick|And|Instead|ThatNumber|MoveReminder)Intent$/;

/** Ways to say goodbye, and one goodbye for all of them. */
const goodbyes = new Set(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent']);

/** Values where the first of their type would ask for something that the guide lacks, or Amazon gives the values. */
const plausible: Readonly<Record<string, { readonly value: string; readonly id?: string }>> = {
  KEY: { value: 'three', id: '3' },
  'AMAZON.DATE': { value: '2026-03-05' },
  'AMAZON.TIME': { value: '10:00' },
  'AMAZON.NUMBER': { value: '18003755283' },
  OTHER_AGENCY: { value: 'passports', id: 'passports' },
};

/** The first slot of an intent with a plausible value in it. */
function slotsFor(intent: string): Slots {
  const [first] = intents.find(({ name }) => name === intent)?.slots ?? [];
  if (!first) return {};
  const value = types.find(({ name }) => name === first.type)?.values[0];
  return { [first.name]: plausible[first.type] ?? { value: value?.name.value ?? '', ...(value && { id: value.id }) } };
}

/** Asks one question of a new session, on a Tuesday morning in Honolulu. */
async function ask(intent: string, slots: Slots): Promise<string> {
  const at = { at: '2026-03-03T20:00:00Z' };
  const event = intent === 'LaunchRequest' ? sent({ type: intent }, at) : asked(intent, slots, at);
  return (await send(event, { apiClient: amazonServices({ zone: 'Pacific/Honolulu' }) })).speech;
}

/** Every question that can be asked, as Alexa has it. */
const all = ['LaunchRequest', ...intents.map(({ name }) => name)];

test.each([
  ['with a plausible value in a slot', slotsFor],
  ['with nothing in any slot', () => ({})],
])('no two questions share an answer: %s', async (_, slots) => {
  const answered = new Map<string, string[]>();
  for (const intent of all.filter((name) => !goodbyes.has(name) && !halves.test(name))) {
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
