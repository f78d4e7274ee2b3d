/** Session attributes that this version did not write: of another version, of an attacker, or from far ahead in the talk. */
import fc from 'fast-check';
import { damage, damaged, hostileText, junk, table, weighed } from './hostile';
import { intentNames } from './requests';

const id = fc.constantFrom(...table.ids);

const asked = fc.record({
  intent: fc.oneof(
    fc.constantFrom(...intentNames.map((name) => name.replace(/^AMAZON\./, '')), ...table.strangers),
    hostileText,
  ),
  slots: fc.dictionary(fc.constantFrom('topic', 'key', 'ability', 'date', 'when', 'leave'), fc.oneof(id, hostileText)),
});

const count = fc.constantFrom(0, 1, 3, 6, 7, 1000, 2 ** 53 - 1, -1, 0.5);

/** Any place, and with others' numbers in it. */
const place = fc.oneof(
  fc.constantFrom<object>(...table.places),
  fc
    .tuple(fc.constantFrom(...table.places), fc.record({ from: count, item: count, step: count, meant: asked }))
    .map(([sound, numbers]) => ({ ...sound, ...numbers })),
);

const attributes = fc.record(
  {
    version: fc.constantFrom(2, 2, 2, 2, 1),
    place,
    call: fc.record({ way: id, step: count }),
    ticked: fc.constant(['letters', 'gone']),
    abroad: fc.boolean(),
    launched: fc.boolean(),
    slowly: fc.boolean(),
    refused: fc.array(fc.constantFrom('way', 'walk-through', 'start-over', 'other-ways'), { maxLength: 9 }),
    misses: count,
    turns: count,
    zone: fc.constantFrom('America/Los_Angeles', 'Asia/Tokyo', 'UTC', 'America/New_York; rm'),
    said: fc.record({
      asked,
      from: place,
      mentions: fc.array(fc.record({ is: fc.constantFrom('topic', 'key', 'tier', 'fact', 'moon'), id })),
      facts: fc.array(id, { maxLength: 5 }),
      when: fc.constantFrom('2026-03-09T08:00:00.000-04:00', 'soon'),
      because: fc.constantFrom('holiday', 'after', 'no reason'),
      number: fc.constantFrom('tty', 'live-hours', 'no-fact'),
    }),
  },
  { requiredKeys: ['version'] },
);

const broken = fc
  .tuple(attributes, fc.array(damage, { minLength: 1, maxLength: 3 }))
  .map(([whole, damages]) => damages.reduce<unknown>(damaged, whole));

/** Attributes that come back with a request, whoever wrote them: whole, with something in them broken, or none at all. */
export const foreignAttributes = weighed<unknown>([5, attributes], [5, broken], [1, junk]);
