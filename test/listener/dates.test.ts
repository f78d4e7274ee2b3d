import { DateTime } from 'luxon';
import { createListener } from '../../listener/listener';
import { bakery, english, tuesday } from './bakery';

const listener = createListener(bakery, english, { similarity: false });

function dateOf(said: string, now = tuesday): string | undefined {
  const heard = listener.hear(`are you open ${said}`, now);
  return heard.kind === 'intent' ? heard.slots['date']?.value : undefined;
}

test.each([
  ['today', '2026-11-24'],
  ['tonight', '2026-11-24'],
  ['tomorrow', '2026-11-25'],
  ['the day after tomorrow', '2026-11-26'],
  ['friday', '2026-11-27'],
  ['on Friday', '2026-11-27'],
  ['this coming wednesday', '2026-11-25'],
  ['tuesday', '2026-11-24'],
  ['monday', '2026-11-30'],
  ['next friday', '2026-12-04'],
  ['next tuesday', '2026-12-01'],
  ['this weekend', '2026-W48-WE'],
  ['next weekend', '2026-W49-WE'],
  ['this week', '2026-W48'],
  ['next week', '2026-W49'],
  ['november twenty sixth', '2026-11-26'],
  ['Nov 26', undefined],
  ['november 26th', '2026-11-26'],
  ['the twenty sixth of november', '2026-11-26'],
  ['thursday november the twenty sixth', '2026-11-26'],
  ['on november third', '2027-11-03'],
  ['december twenty fifth two thousand twenty seven', '2027-12-25'],
  ['december 25, 2027', '2027-12-25'],
  ['july fourth', '2027-07-04'],
  ['the fifth', '2026-12-05'],
  ['the twenty fifth', '2026-11-25'],
  ['the thirty first', '2026-12-31'],
  ['february thirtieth', undefined],
  ['february twenty ninth', '2028-02-29'],
  ['in december', '2026-12'],
  ['november', '2026-11'],
  ['october', '2027-10'],
  ['next month', '2026-12'],
  ['this month', '2026-11'],
  ['in three days', '2026-11-27'],
  ['two weeks from now', '2026-12-08'],
  ['in a week', '2026-12-01'],
  ['a week from friday', '2026-12-04'],
  ['two thousand twenty seven', '2027'],
  ['in twenty twenty eight', '2028'],
  ['next year', '2027'],
  ['this winter', '2026-WI'],
  ['summer', '2027-SU'],
  ['next quarter', '2027-Q1'],
  ['the fourth quarter', '2026-Q4'],
  ['the twenty thirties', '203X'],
  ['next decade', '203X'],
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
])('"%s" on Tuesday, 24 November 2026, is %s', (said, value) => {
  expect(dateOf(said)).toBe(value);
});

test('the day is counted in the zone of the device', () => {
  const lateInHonolulu = DateTime.fromISO('2026-11-25T05:00Z').setZone('Pacific/Honolulu');
  expect(dateOf('tomorrow', lateInHonolulu)).toBe('2026-11-25');
});

test('over the turn of the year', () => {
  const newYearsEve = DateTime.fromISO('2026-12-31T20:00', { zone: 'America/Chicago' });
  expect(dateOf('tomorrow', newYearsEve)).toBe('2027-01-01');
  expect(dateOf('this week', newYearsEve)).toBe('2026-W53');
  expect(dateOf('next week', newYearsEve)).toBe('2027-W01');
  expect(dateOf('january second', newYearsEve)).toBe('2027-01-02');
});
