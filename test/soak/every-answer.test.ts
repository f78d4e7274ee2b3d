/** Every question with every value of its slots, in both languages, at times and in places where caveats pile up. */
import type { Returned } from '../../simulator/envelope';
import { certify } from '../certification';
import { asked } from '../asking';
import type { World } from './conversations';
import { everyQuestion } from './requests';
import { skillIn } from './soak';

const moments = {
  'while they are open': '2026-11-24T15:00:00Z',
  'half an hour after closing': '2026-11-25T01:30:00Z',
  'on a Saturday night': '2026-11-29T04:00:00Z',
  'on a holiday, when all facts are old': '2027-05-31T15:00:00Z',
} as const;

const zones = ['America/Anchorage', 'Asia/Kolkata', undefined] as const;

const sessions = {
  'in a conversation': { version: 2, launched: true, place: { at: 'anything-else' }, turns: 3 },
  'at the end of the list, during a call': {
    version: 2,
    launched: true,
    place: { at: 'checklist', item: 6 },
    call: { way: 'person', step: 0 },
    ticked: ['letters'],
  },
  'during a call': { version: 2, launched: true, place: { at: 'calling', way: 'change-of-address', step: 1 } },
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
      const asking = (name: string, slots: Parameters<typeof asked>[1], attributes: unknown): object =>
        asked(name, slots, { locale, at: timestamp, isNew: false, attributes });
      for (const attributes of Object.values(sessions)) {
        for (const { name, slots } of everyQuestion) {
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
