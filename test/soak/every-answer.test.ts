/** Every question with every value of its slots, in both languages, at times and in places where caveats pile up. */
import { join } from 'node:path';
import type { Returned } from '../../simulator/envelope';
import { readYaml } from '../../tools/read';
import { certify } from '../certification';
import { asked } from '../asking';
import type { World } from './conversations';
import { everyQuestion } from './requests';
import { skillIn } from './soak';

const { moments, sessions } = readYaml(join(__dirname, 'soak.yaml')) as {
  readonly moments: Readonly<Record<string, string>>;
  readonly sessions: Readonly<Record<string, object>>;
};

const zones = ['America/Anchorage', 'Asia/Kolkata', undefined] as const;

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
