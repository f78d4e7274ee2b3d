import { DateTime } from 'luxon';
import { staleFacts } from '../../tools/stale-facts';
import { guide } from '../../guides/index';
import type { Fact } from '../../core/guide/guide';

describe('claims past the day until which they were checked', () => {
  const aged = (id: string, source: string, checkBy: string): readonly [string, Fact] => {
    const { claims } = guide.facts.get(id) ?? { claims: [] };
    return [id, { claims: claims.map((claim) => (claim.source === source ? { ...claim, checkBy } : claim)) }];
  };
  const old = {
    ...guide,
    facts: new Map([
      ...guide.facts,
      aged('phone', 'stilt', '2026-12-24'),
      aged('live-hours', 'stilt', '2026-12-01'),
      aged('star-1', 'stilt', '2026-12-25'),
    ]),
  };

  test.each([
    ['2026-12-01T23:59:59Z', ''],
    ['2026-12-02T00:00:00Z', 'live-hours by stilt'],
    ['2026-12-24T23:59:59Z', 'live-hours by stilt'],
    ['2026-12-25T00:00:00Z', 'phone by stilt, live-hours by stilt'],
    ['2026-12-26T00:00:00Z', 'phone by stilt, live-hours by stilt, star-1 by stilt'],
  ])('%s: %s', (at, stale) => {
    const found = staleFacts(old, DateTime.fromISO(at));
    expect(found.map(({ id, source }) => `${id} by ${source}`).join(', ')).toBe(stale);
  });
});
