/** Which claim leads, and how sure it is. */
import { join } from 'node:path';
import type { Claim, Fact, Source, SourceId } from '../../core/guide/guide';
import { leading } from '../../core/guide/lead';
import { readYaml } from '../../tools/read';

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

const cases = readYaml(join(__dirname, 'lead.yaml')) as readonly {
  readonly what: string;
  readonly claims: readonly string[];
  readonly leads: string;
  readonly by: string;
  readonly sure: boolean;
}[];

test.each(cases)('$what', ({ claims, leads, by, sure }) => {
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
