/** What a clock on the wall of a zone shows, as a moment. */

/**
 * A clock time of a date field ("2026-03-07T22:00") in `zone`, as ISO 8601 in UTC; "" for an empty field.
 * An unknown zone is read as UTC: the server will say that it is none.
 */
export function momentOf(clock: string, zone: string): string {
  if (clock === '') return '';
  const asUtc = Date.parse(`${clock}Z`);
  if (Number.isNaN(asUtc)) return clock;
  // The offset at that moment, found twice: the first guess may lie on the other side of a change of clocks.
  const guess = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(guess, zone)).toISOString();
}

/** How far clocks in `zone` are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  try {
    const shown = new Date(moment).toLocaleString('sv-SE', { timeZone: zone === '' ? 'UTC' : zone });
    return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
  } catch {
    return 0;
  }
}
