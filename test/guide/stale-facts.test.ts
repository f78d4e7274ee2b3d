import { DateTime } from 'luxon';
import { staleFacts } from '../../build/stale-facts';
import { guide } from '../../guides/index';

describe('facts past the day until which they were checked', () => {
  const { facts, menus } = guide;
  const aged = {
    ...guide,
    facts: {
      ...facts,
      phone: { ...facts.phone, checkBy: '2026-12-24' },
      'live-hours': {
        ...facts['live-hours'],
        ...(facts['live-hours'].older && { older: { ...facts['live-hours'].older, checkBy: '2026-12-01' } }),
      },
    },
    menus: {
      ...menus,
      star: { ...menus.star, keys: menus.star.keys.map((key) => ({ ...key, checkBy: '2026-12-25' })).slice(0, 1) },
    },
  };

  test.each([
    ['2026-12-01T23:59:59Z', ''],
    ['2026-12-02T00:00:00Z', 'live-hours.older'],
    ['2026-12-24T23:59:59Z', 'live-hours.older'],
    ['2026-12-25T00:00:00Z', 'phone live-hours.older'],
    ['2026-12-26T00:00:00Z', 'phone live-hours.older star-1'],
  ])('%s: %s', (at, stale) => {
    expect(
      staleFacts(aged, DateTime.fromISO(at))
        .map(({ id }) => id)
        .join(' '),
    ).toBe(stale);
  });
});
