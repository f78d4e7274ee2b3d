/** Facts in plain words, for whoever looks after a guide. */
import type { GuideNames, Hours } from '../../core/guide/guide';
import type { Survey, SurveyedFact } from './survey';

/** A value of a fact: a note by its English sentence, all else as it stands in the guide. */
export function readable({ group, id }: SurveyedFact, value: unknown, names: GuideNames | undefined): string {
  const note = Object.entries(names?.notes ?? {}).find(([name]) => group === 'notes' && name === id)?.[1];
  const wording = Object.entries(note?.wordings ?? {}).find(([name]) => name === value)?.[1];
  return wording?.says ?? inWords(value);
}

function inWords(value: unknown): string {
  if (value === undefined) return 'there is one';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : JSON.stringify(value);
  if ('shifts' in value) return hoursInWords(value as Hours);
  const entries = Object.entries(value).map(([name, part]) => [name, inWords(part)] as const);
  // A step reads as it is done: "press 1 for english".
  if ('for' in value) return entries.flat().join(' ');
  return entries.map((entry) => entry.join(': ')).join('; ');
}

const hoursInWords = ({ shifts, zone }: Hours): string =>
  [...shifts.map(({ days, from, until }) => `days ${daysInWords(days)}, ${from}-${until}`), zone].join(', ');

/** Days that all follow each other as a span: "1-5", but "1, 3". */
function daysInWords(days: readonly number[]): string {
  const [first = 0, ...more] = days;
  const span = more.length > 0 && more.every((day, i) => day === first + i + 1);
  return span ? `${first}-${first + more.length}` : days.join(', ');
}

/** Why the claim that leads does: what follows "because". */
export function why({ by, grade, claim, claims, others, lead }: SurveyedFact, sources: Survey['sources']): string {
  const [other] = others;
  const next = sources[other?.source ?? '']?.grade ?? 'C';
  const reasons: Readonly<Record<SurveyedFact['by'], string>> = {
    agreement: claims.length > 1 ? 'all sources agree, and it is the strongest' : 'no other source speaks of it',
    grade:
      grade === next
        ? `two independent sources of grade ${grade} outweigh one`
        : `its grade is better: ${grade} against ${next}`,
    date: `it is newer: ${dated(claim.date)} against ${dated(other?.date ?? null)}`,
    'number of sources': 'more independent sources say so',
    order: 'it stands first in the guide, and nothing else sets them apart',
    guide: `the guide itself says so: ${lead?.because ?? ''}`,
  };
  return reasons[by];
}

/** When a source said so. */
export const dated = (date: string | null): string => date ?? 'undated';
