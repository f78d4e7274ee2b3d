/** What there is to know about the facts of a guide: which claims lead, where sources differ, what is due. */
import { DateTime } from 'luxon';
import type { Guide, Source } from '../../core/guide/guide';
import { leading } from '../../core/guide/lead';

/** The facts of a guide in its order, each with the group that it stands in. */
export const factsOf = ({ facts, stands }: Guide) =>
  [...facts].map(([id, fact]) => ({ id, fact, group: stands.get(id)?.group ?? 'facts' }));

/** The first address on the web in a text. */
export const urlIn = (text: string): string | undefined => /https?:\/\/[^\s()]+/.exec(text)?.[0];

/** What to compare a source's claims with: a page on the web, or its address where none is known. */
export const pageFor = (source: Source | undefined): string =>
  source?.live ?? urlIn(source?.address ?? '') ?? `no known page of ${source?.address ?? ''}`;

/** The claims of a guide that are past the day until which they were checked, on an ISO day in UTC: so callers hear it. */
export const staleFacts = (
  { facts }: Pick<Guide, 'facts'>,
  day: string,
): readonly { readonly id: string; readonly source: string; readonly checkBy: string }[] =>
  [...facts].flatMap(([id, { claims }]) =>
    claims.flatMap(({ source, checkBy }) => (checkBy < day ? [{ id, source, checkBy }] : [])),
  );

/** How many days ahead a claim is called due. */
export const soon = 30;

/** Surveys a guide without mistakes on `today`, an ISO day in UTC; what is due comes soonest first. */
export function surveyOf(guide: Guide, today: string) {
  const { id, sources } = guide;
  const facts = factsOf(guide).map(({ fact, ...rest }) => ({ ...rest, ...fact, ...leading(fact, sources) }));
  // On this day all is stale whose last day is at most `soon` days from today.
  const by = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: soon + 1 });
  return {
    ...{ guide: id, sources: sources as Readonly<Record<string, Source>>, facts },
    claims: facts.flatMap(({ claims }) => claims),
    conflicts: facts.filter(({ others }) => others.length > 0),
    due: staleFacts(guide, by.toISODate() ?? '')
      .map((claim) => ({ ...claim, past: claim.checkBy < today }))
      .sort((a, b) => a.checkBy.localeCompare(b.checkBy)),
  };
}

export type Survey = Readonly<ReturnType<typeof surveyOf>>;
export type SurveyedFact = Readonly<Survey['facts'][number]>;
