import type { Guide } from '../core/guide/guide';

/** The claims of a guide that are past the day until which they were checked, on an ISO day in UTC: so callers hear it. */
export const staleFacts = (
  { facts }: Pick<Guide, 'facts'>,
  day: string,
): readonly { readonly id: string; readonly source: string; readonly checkBy: string }[] =>
  [...facts].flatMap(([id, { claims }]) =>
    claims.flatMap(({ source, checkBy }) => (checkBy < day ? [{ id, source, checkBy }] : [])),
  );
