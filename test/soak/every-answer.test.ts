/** Every question with every value of its slots, in both languages, at times and in places where caveats pile up. */
import type { Returned } from '../../simulator/envelope';
import { certify } from '../certification';
import { envelopeOf, SKILL_ID, type World } from './conversations';
import { intents, types } from './requests';
import { skillIn } from './soak';

interface Value {
  readonly value: string;
  readonly id?: string;
}

const days = ['2026-11-26', '2027-05-28', '2027-06-19', '2027-W22', '2026-W48-WE', '2027-06', 'PRESENT_REF'];
const clocks = ['08:30', '20:30', '02:30', 'MO', 'EV', 'NI'];

const valuesOf = (type: string): readonly Value[] => {
  if (type === 'AMAZON.DATE') return days.map((value) => ({ value }));
  if (type === 'AMAZON.TIME') return clocks.map((value) => ({ value }));
  const values = types.find(({ name }) => name === type)?.values ?? [];
  // Of what only lends its name to an answer, or is declined whatever it is, a few will do.
  const some = type === 'HOLIDAY' || type === 'FORM' ? values.filter((_, i) => i % 6 === 3) : values;
  return some.map(({ id = '', name }) => ({ value: name.value, id }));
};

type Filled = Readonly<Record<string, object>>;

/** A slot with each of its values. */
const filled = ({ name, type }: { readonly name: string; readonly type: string }): readonly Filled[] =>
  valuesOf(type).map(({ value, id }) => ({
    [name]: {
      name,
      value,
      ...(id !== undefined && {
        resolutions: { resolutionsPerAuthority: [{ values: [{ value: { name: value, id } }] }] },
      }),
    },
  }));

/** No slot, each slot with each value, and each value of one slot with each of another: more than two say no more. */
const questions = intents.flatMap(({ name, slots = [] }) => {
  // Nothing of another agency's is answered, whatever is said of it.
  const each = name === 'OtherAgencyIntent' ? [] : slots.map(filled);
  const pairs = each.flatMap((ones, i) =>
    each.slice(i + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => ({ ...one, ...other })))),
  );
  return [{}, ...each.flat(), ...pairs].map((filling: Filled) => ({ name, slots: filling }));
});

const moments = {
  'while they are open': '2026-11-24T15:00:00Z',
  'half an hour after closing': '2026-11-25T01:30:00Z',
  'on a Saturday night': '2026-11-29T04:00:00Z',
  'on a holiday, when all facts are old': '2027-05-31T15:00:00Z',
} as const;

const zones = ['America/Anchorage', 'Asia/Kolkata', undefined] as const;

const sessions = {
  'in a conversation': { version: 1, launched: true, place: { at: 'anything-else' }, turns: 3 },
  'at the end of the list, during a call': {
    version: 1,
    launched: true,
    place: { at: 'checklist', item: 6 },
    call: { way: 'person', step: 0 },
    ticked: ['letters'],
  },
  'during a call': { version: 1, launched: true, place: { at: 'calling', way: 'change-of-address', step: 1 } },
} as const;

const cases = (['en-US', 'es-US'] as const).flatMap((locale) =>
  Object.entries(moments).map(([when, timestamp]) => [locale, when, timestamp] as const),
);

/** What is said before an answer that is asked for again. */
const again = ['SlowerIntent', 'HoldOnIntent'];

test.each(cases)(
  'every answer can be said in a breath, and said again slowly: %s, %s',
  async (locale, _, timestamp) => {
    const wrong = new Set<string>();
    const seen = new Set<string>();
    for (const zone of zones) {
      const world: World = { skillId: true, zone, services: 'work', memory: 'none', stored: {} };
      const { handler } = skillIn(world);
      const asking = (name: string, slots: object, attributes: unknown): ReturnType<typeof envelopeOf> =>
        envelopeOf(
          {
            request: { type: 'IntentRequest', intent: { name, slots }, locale, timestamp, requestId: 'r' },
            attributes: { foreign: attributes },
            isNew: false,
            device: 'echo',
            application: SKILL_ID,
            allowed: undefined,
            damages: [],
          },
          {},
        );
      for (const attributes of Object.values(sessions)) {
        for (const { name, slots } of questions) {
          const envelope = asking(name, slots, attributes);
          const returned = await handler(envelope);
          const wire = JSON.stringify({ response: returned.response });
          // Many questions come down to the same answer; looking at it is what takes the time.
          if (seen.has(wire)) continue;
          seen.add(wire);
          const breaches = certify(envelope, JSON.parse(wire) as Returned).map((breach) => `${name}: ${breach}`);
          for (const intent of again) {
            const once = asking(intent, {}, returned.sessionAttributes);
            const { response } = await handler(once);
            const more = certify(once, JSON.parse(JSON.stringify({ response })) as Returned);
            breaches.push(...more.map((breach) => `${name}, ${intent}: ${breach}`));
          }
          for (const breach of breaches) wrong.add(`${JSON.stringify(slots)} ${breach}`);
        }
      }
    }
    expect([...wrong].slice(0, 5)).toEqual([]);
  },
);
