import { DateTime } from 'luxon';
import type { Guide } from '../core/guide/guide';

/**
 * The claims of a guide that are past the day until which they were checked, at the moment `at`. The day ends in UTC, as
 * it does for the caveat that callers hear.
 */
export function staleFacts(
  guide: Guide,
  at: DateTime,
): readonly { readonly id: string; readonly source: string; readonly checkBy: string }[] {
  return [...guide.facts].flatMap(([id, { claims }]) =>
    claims
      .filter(({ checkBy }) => at > DateTime.fromISO(checkBy, { zone: 'utc' }).endOf('day'))
      .map(({ source, checkBy }) => ({ id, source, checkBy })),
  );
}
