import { DateTime } from 'luxon';
import { allFacts, type Guide, type Provenance } from '../lambda/guide/guide';

/**
 * The facts of a guide that are past the day until which they were checked, at the moment `at`; with what
 * older sources say instead. The day ends in UTC, as it does for the caveat that callers hear.
 */
export function staleFacts(guide: Guide, at: DateTime): readonly { readonly id: string; readonly checkBy: string }[] {
  return [...allFacts(guide)].flatMap(([id, fact]) =>
    ofOne(id, fact).filter(({ checkBy }) => at > DateTime.fromISO(checkBy, { zone: 'utc' }).endOf('day')),
  );
}

function ofOne(id: string, fact: Provenance & { readonly older?: Provenance }): { id: string; checkBy: string }[] {
  const { checkBy, older } = fact;
  return [{ id, checkBy }, ...(older ? [{ id: `${id}.older`, checkBy: older.checkBy }] : [])];
}
