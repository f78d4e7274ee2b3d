import { createListener } from '../../listener/listener';
import { bakery, english, line, tuesday } from './bakery';

const listener = createListener(bakery, english, { similarity: false });

function timeOf(said: string): string | undefined {
  const heard = listener.hear(`order a rye for ${said}`, tuesday);
  return heard.kind === 'intent' ? heard.slots['time']?.value : undefined;
}

test.each([
  ['eight', '08:00'],
  ['eight thirty', '08:30'],
  ['five fifteen', '17:15'],
  ['seven', '07:00'],
  ['eight oh five', '08:05'],
  ['eight five', undefined],
  ['eight thirty p. m.', '20:30'],
  ['eight thirty pm', '20:30'],
  ['8:30 pm', '20:30'],
  ['8:30pm', '20:30'],
  ['8 a.m.', '08:00'],
  ['20 30', '20:30'],
  ['20:30', '20:30'],
  ['half past eight', '08:30'],
  ['quarter past eight', '08:15'],
  ['a quarter to nine', '08:45'],
  ['ten to nine', '08:50'],
  ['five minutes past nine', '09:05'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['twelve a m', '00:00'],
  ['twelve p m', '12:00'],
  ["nine o'clock", '09:00'],
  ['nine in the morning', '09:00'],
  ['nine o’clock in the evening', '21:00'],
  ['three in the afternoon', '15:00'],
  ['eight at night', '20:00'],
  ['two at night', '02:00'],
  ['eight tonight', '20:00'],
  ['this morning', 'MO'],
  ['the morning', undefined],
  ['this afternoon', 'AF'],
  ['this evening', 'EV'],
  ['twenty five', undefined],
])('"%s" is %s', (said, value) => {
  expect(timeOf(said)).toBe(value);
});

test.each([
  ['are you open tomorrow morning', 'OpenIntent date=2026-11-25 time=MO'],
  ['are you open friday at eight p.m.', 'OpenIntent date=2026-11-27 time=20:00'],
  ['are you open at nine on saturday', 'OpenIntent date=2026-11-28 time=09:00'],
  ['are you open at night', 'OpenIntent time=NI'],
  ['are you open at eight on the second of december', 'OpenIntent date=2026-12-02 time=08:00'],
  ['are you open tonight at eight', 'OpenIntent date=2026-11-24 time=20:00'],
  ['can you keep it warm for half an hour', 'WaitIntent duration=PT30M'],
  ['can you keep it warm for 20 minutes', 'WaitIntent duration=PT20M'],
])('"%s" is %s', (said, expected) => {
  expect(line(listener.hear(said, tuesday))).toBe(expected);
});
