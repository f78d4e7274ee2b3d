/** Session attributes that this version did not write: of another version, of an attacker, or from far ahead in the talk. */
import fc from 'fast-check';
import type { Place } from '../../core/conversation/state';
import { damage, damaged, hostileText, junk } from './hostile';
import { intentNames } from './requests';

/** Each place of the conversation, as the skill itself would write it. */
export const places = [
  { at: 'nowhere' },
  { at: 'anything-else' },
  { at: 'offered', offer: 'walk-through' },
  { at: 'offered', offer: 'checklist-items' },
  { at: 'offered', offer: 'repeat' },
  { at: 'offered', offer: 'reminder', when: '2026-03-09T08:00:00.000-04:00' },
  { at: 'reading-menu', menu: 'main', from: 3 },
  { at: 'reading-menu', menu: 'star', from: 0 },
  { at: 'checklist', item: 6 },
  { at: 'calling', way: 'person', step: 0 },
  { at: 'calling', way: 'change-of-address', step: 1 },
  { at: 'asked-leave', when: '2026-03-09T08:00:00.000-04:00' },
  { at: 'other-meaning', meant: { intent: 'KeyIntent', slots: { key: '3', menu: 'star' } } },
] as const satisfies readonly Place[];

const id = fc.constantFrom('person', 'change-of-address', 'news', 'no-such-topic', 'constructor', 'phone', 'main-3');
const strangers = ['LeaveIntent', 'LaunchIntent', 'NoSuchIntent', 'constructor'];

const asked = fc.record({
  intent: fc.oneof(
    fc.constantFrom(...intentNames.map((name) => name.replace(/^AMAZON\./, '')), ...strangers),
    hostileText,
  ),
  slots: fc.dictionary(fc.constantFrom('topic', 'key', 'ability', 'date', 'when', 'leave'), fc.oneof(id, hostileText)),
});

const count = fc.constantFrom(0, 1, 3, 6, 7, 1000, 2 ** 53 - 1, -1, 0.5);

/** Any place, and with others' numbers in it. */
const place = fc.oneof(
  fc.constantFrom<object>(...places),
  fc
    .tuple(fc.constantFrom(...places), fc.record({ from: count, item: count, step: count, meant: asked }))
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
    }),
  },
  { requiredKeys: ['version'] },
);

/** Attributes that come back with a request, whoever wrote them: whole, with something in them broken, or none at all. */
export const foreignAttributes: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: attributes },
  {
    weight: 5,
    arbitrary: fc
      .tuple(attributes, fc.array(damage, { minLength: 1, maxLength: 3 }))
      .map(([whole, damages]) => damages.reduce<unknown>(damaged, whole)),
  },
  { weight: 1, arbitrary: junk },
);
