/** Session attributes that this version did not write: of another version, of an attacker, or from far ahead in the talk. */
import fc from 'fast-check';
import type { Place } from '../../core/conversation/state';
import { hostileText, junk } from './hostile';
import { intentNames } from './requests';

const count = fc.constantFrom(0, 1, 3, 6, 7, 1000, 2 ** 53 - 1, -1, 0.5);
const id = fc.oneof(
  fc.constantFrom(
    'person',
    'change-of-address',
    'news',
    'no-such-topic',
    'constructor',
    '__proto__',
    'phone',
    'main-3',
  ),
  hostileText,
);
const when = fc.oneof(
  fc.constantFrom('2026-03-09T08:00:00.000-04:00', '2019-01-01T00:00Z', '9999-12-31T23:59:59Z', '12'),
  hostileText,
);
const offer = fc.oneof(
  fc.constantFrom('way', 'walk-through', 'start-over', 'other-ways', 'checklist-items', 'repeat', 'reminder'),
  hostileText,
);

const asked = fc.record({
  intent: fc.oneof(
    fc.constantFrom(...intentNames, 'Connections.Response', 'LaunchRequest', 'NoSuchIntent', 'constructor'),
    hostileText,
  ),
  slots: fc.oneof(fc.dictionary(fc.constantFrom('topic', 'key', 'ability', 'date', 'when', 'leave'), id), junk),
});

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

/** Every place of the conversation, with sound and unsound parts. */
const place: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      {
        at: fc.constantFrom(...new Set(places.map(({ at }) => at)), 'somewhere-else'),
        offer,
        when,
        menu: fc.constantFrom('main', 'star', 'other'),
        from: count,
        item: count,
        way: id,
        step: count,
        meant: asked,
      },
      { requiredKeys: ['at'] },
    ),
  },
  { weight: 1, arbitrary: junk },
);

const last = fc.oneof(
  { weight: 5, arbitrary: fc.record({ asked, from: place, facts: fc.oneof(fc.array(id, { maxLength: 5 }), junk) }) },
  { weight: 1, arbitrary: junk },
);

/** Attributes that come back with a request, whoever wrote them. */
export const foreignAttributes: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record(
      {
        version: fc.constantFrom(1, 1, 1, 1, 2, '1', null),
        place,
        call: fc.oneof(fc.record({ way: id, step: count }), junk),
        abroad: fc.constantFrom(true, false, 'yes'),
        launched: fc.constantFrom(true, false, 'yes'),
        slowly: fc.constantFrom(true, false, 1),
        refused: fc.oneof(fc.array(offer, { maxLength: 9 }), junk),
        misses: count,
        turns: count,
        zone: fc.constantFrom('America/Los_Angeles', 'Asia/Tokyo', 'x', '', 'UTC', 'America/New_York; rm', 5),
        last,
      },
      { requiredKeys: ['version'] },
    ),
  },
  { weight: 1, arbitrary: junk },
);
