/** The facts of the guides as one page, to read on a phone or on paper. */
import type { Claim, GuideNames } from '../../core/guide/guide';
import { leading } from '../../core/guide/lead';
import { markup, Markup } from './markup';
import { dated, readable, why } from './readable';
import { pageFor, soon, urlIn, type Survey, type SurveyedFact } from './survey';

/** A guide as it is shown; notes are told by the ids of their wordings where it has no English. */
export interface ShownGuide {
  readonly survey: Survey;
  readonly names: GuideNames | undefined;
}

/** The page, an HTML document that needs nothing beside it. `today` is an ISO day in UTC, `style` the style sheet. */
export function pageOf(guides: readonly ShownGuide[], today: string, style: string): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Facts of the guides</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main><h1>Facts of the guides</h1><p>On ${today}, in UTC.</p>${guides.map(guideSection)}</main>
</body>
</html>
`.text;
}

function guideSection(shown: ShownGuide): Markup {
  const { guide, facts, claims } = shown.survey;
  const parts = [
    ['Due for checking', dueTable],
    ['All facts', allFacts],
    ['Where sources differ', conflictTable],
    ['Sources', sourceTable],
  ] as const;
  const links = parts.map(([title], i) => markup`<li><a href="#${guide}-part-${i}">${title}</a></li>`);
  const sections = parts.map(
    ([title, show], i) => markup`<section><h3 id="${guide}-part-${i}">${title}</h3>${show(shown)}</section>\n`,
  );
  return markup`<section><h2>${guide}</h2><p>${facts.length} facts, ${claims.length} claims.</p>
<nav aria-label="Parts of ${guide}"><ul>${links}</ul></nav>${sections}</section>`;
}

const day = (date: string | null): Markup => markup`<span class="day">${dated(date)}</span>`;

const differs = (words: string): Markup => markup`<strong class="differs">${words}</strong>`;

function dueTable({ survey: { due, sources } }: ShownGuide): Markup {
  if (due.length === 0) return markup`<p>Nothing is due within ${soon} days.</p>`;
  const rows = due.map(({ id, source, checkBy, past }): Row => {
    const until = markup`${day(checkBy)} ${past ? differs('past') : 'soon'}`;
    return [until, id, source, linked(pageFor(sources[source]))];
  });
  return table(['Check by', 'Fact', 'Source', 'Compare with'], rows);
}

const allFacts = ({ survey, names }: ShownGuide): Markup =>
  markup`${[...new Set(survey.facts.map(({ group }) => group))].map((group) => {
    const articles = survey.facts.filter((fact) => fact.group === group).map((fact) => article(fact, survey, names));
    return markup`<section><h4>${group}</h4>${articles}</section>\n`;
  })}`;

function article(fact: SurveyedFact, { sources }: Survey, names: GuideNames | undefined): Markup {
  const { id, claim, claims, sure, others } = fact;
  const says = (value: unknown): string => readable(fact, value, names);
  const rows = claims.map((one): Row => {
    const { value, source, date, checked, checkBy, upstream } = one;
    const { address = '', grade = '' } = sources[source] ?? {};
    // By the rule that knows what leads: it tells of two claims whether they say the same.
    const { others: otherwise } = leading({ claims: [claim, one] }, sources);
    const agreement = one === claim ? 'leads' : otherwise.length > 0 ? differs('differs') : 'agrees';
    const from = markup`${source}: ${linked(address)}`;
    return [says(value), agreement, from, grade, day(date), day(checked), day(checkBy), upstream ?? 'none'];
  });
  return markup`<article><h5>${id}</h5>
<p class="value">${says(claim.value)}</p>
<p>${sure ? 'Sure.' : 'Not sure.'} ${others.length > 0 ? differs('Sources differ.') : ''}
${claim.source} leads, because ${why(fact, sources)}.</p>
${table(['Value', 'Agreement', 'Source', 'Grade', 'Date', 'Checked', 'Check by', 'Upstream'], rows)}</article>`;
}

function conflictTable({ survey: { conflicts, sources }, names }: ShownGuide): Markup {
  if (conflicts.length === 0) return markup`<p>No sources differ.</p>`;
  const rows = conflicts.map((fact): Row => {
    const said = ({ value, source, date }: Claim): string =>
      `${readable(fact, value, names)} (${source}, grade ${sources[source]?.grade ?? ''}, ${dated(date)})`;
    const others = fact.others.map((other) => markup`<li>${said(other)}</li>`);
    return [fact.id, said(fact.claim), markup`<ul>${others}</ul>`, why(fact, sources)];
  });
  return table(['Fact', 'What leads', 'What others say', 'Because'], rows);
}

function sourceTable({ survey: { sources, claims } }: ShownGuide): Markup {
  const rows = Object.entries(sources).map(([id, { address, is, grade, live }]): Row => {
    const checks = claims.filter(({ source }) => source === id).map(({ checked }) => checked);
    const [oldest = 'never'] = checks.toSorted();
    return [
      id,
      linked(address),
      is ?? 'the government’s own',
      grade,
      linked(live ?? 'none'),
      checks.length,
      day(oldest),
    ];
  });
  return table(['Source', 'Address', 'Kind', 'Grade', 'Live page', 'Claims', 'Oldest check'], rows);
}

/** A text with the address on the web in it as a link. */
function linked(text: string): Markup {
  const url = urlIn(text);
  if (url === undefined) return markup`${text}`;
  const [before = '', ...after] = text.split(url);
  return markup`${before}<a href="${url}">${url}</a>${after.join(url)}`;
}

type Row = readonly (string | number | Markup)[];

/** On a phone each row is a block, its headings beside the cells: the roles say that it is still a table. */
function table(headings: readonly string[], rows: readonly Row[]): Markup {
  const head = headings.map((heading) => markup`<th scope="col" role="columnheader">${heading}</th>`);
  const cell = (shown: Row[number], i: number): Markup =>
    markup`<td role="cell" data-heading="${headings[i] ?? ''}">${shown}</td>`;
  return markup`<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => markup`<tr role="row">${cells.map(cell)}</tr>\n`)}</tbody></table>`;
}
