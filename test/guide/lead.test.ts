/** Which claim leads, and how sure it is. */
import type { Claim, Fact, Source, SourceId } from '../../core/guide/guide';
import { leading } from '../../core/guide/lead';

const source = (grade: Source['grade']): Source => ({ address: 'somewhere.example', grade });

const sources: Readonly<Record<string, Source>> = {
  agency: source('A'),
  lawyer: source('B'),
  newspaper: source('B'),
  blog: source('C'),
  forum: source('C'),
};

/** "agency 2024: eight": a source, when it said so, and what. After "<", what it took it from. */
const claim = (text: string): Claim => {
  const [, from = '', date = '', upstream, value = ''] = /^(\w+) (\d{4}|undated)(?: < (\w+))?: (.*)$/.exec(text) ?? [];
  return {
    value,
    source: from as SourceId,
    date: date === 'undated' ? null : date,
    checked: '2026-11-24',
    checkBy: '2027-05-24',
    ...(upstream !== undefined && { upstream: upstream as SourceId }),
  };
};

const rank = (claims: readonly string[], lead?: Fact['lead']) =>
  leading({ claims: claims.map(claim), ...(lead && { lead }) }, sources);

test.each<[what: string, claims: readonly string[], leads: string, by: string, sure: boolean]>([
  ['the agency, over a newer blog', ['blog 2026: nine', 'agency 2020: eight'], 'agency: eight', 'grade', true],
  [
    'a lawyer, over a newer blog, and not surely',
    ['blog 2026: nine', 'lawyer 2020: eight'],
    'lawyer: eight',
    'grade',
    false,
  ],
  [
    'two who know it from nobody in common count as the agency: then the newer leads',
    ['agency 2020: nine', 'lawyer 2022: eight', 'newspaper 2021: eight'],
    'lawyer: eight',
    'date',
    true,
  ],
  [
    'two who know it from each other count as one',
    ['agency 2020: nine', 'lawyer 2022: eight', 'newspaper 2021 < lawyer: eight'],
    'agency: nine',
    'grade',
    true,
  ],
  ['the newer of two blogs', ['blog 2020: nine', 'forum 2021: eight'], 'forum: eight', 'date', false],
  ['a date, over none', ['blog undated: nine', 'forum 2010: eight'], 'forum: eight', 'date', false],
  [
    'more who say so, where all else is the same',
    ['blog 2020: nine', 'forum 2020: eight', 'lawyer 2019 < blog: nine', 'newspaper 2019 < blog: nine'],
    'lawyer: nine',
    'grade',
    false,
  ],
  ['the first, where nothing tells', ['blog 2020: nine', 'forum 2020: eight'], 'blog: nine', 'order', false],
  ['all the same', ['blog 2020: eight', 'agency 2019: eight'], 'agency: eight', 'agreement', true],
])('%s', (_, claims, leads, by, sure) => {
  const { claim: first, by: why, sure: isSure } = rank(claims);
  expect([`${first.source}: ${String(first.value)}`, why, isSure]).toEqual([leads, by, sure]);
});

test("the guide's own word goes over the rule, and the others are kept", () => {
  const claims = ['agency 2024: eight', 'blog 2020: nine'];
  const { claim: first, by, others } = rank(claims, { claim: 1, because: 'somebody dialed' });
  expect([first.value, by, others.map(({ value }) => value)]).toEqual(['nine', 'guide', ['eight']]);
});

test('the same with its fields in another order is no contradiction', () => {
  const [one, two] = [claim('agency 2024: x'), claim('lawyer 2022: x')];
  const claims = [
    { ...one, value: { first: true, second: false } },
    { ...two, value: { second: false, first: true } },
  ];
  expect(leading({ claims }, sources).others).toEqual([]);
});
