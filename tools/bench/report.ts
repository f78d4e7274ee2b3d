/** What the bench prints: tables in Markdown, to be put into the README as they are, and whether the bar is held. */
import type { Figures } from './child';

/** Medians of one program; times in milliseconds, memory in bytes. */
export interface ColdRow {
  readonly name: string;
  readonly load: number;
  readonly first: number;
  readonly total: number;
  readonly rss: number;
}

export interface GrowthRow extends Pick<Figures, 'first' | 'p50'> {
  readonly entries: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 1)} ms`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const times = (one: number, other: number): string => `${(one / other).toFixed(2)}×`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The first column holds names, the others figures. */
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row), ''].join('\n');

/** The first row is what the others are measured by. */
export const coldTable = (rows: readonly ColdRow[], runs: number): string =>
  table(
    [`cold, median of ${runs} processes`, 'load', 'first answer', 'together', 'of the floor', 'memory'],
    rows.map(({ name, load, first, total, rss }) => [
      ...[name, ms(load), ms(first), ms(total)],
      ...[times(total, rows[0]?.total ?? NaN), mb(rss)],
    ]),
  );

export const warmTable = ({ perSecond, p50, p99, rss }: Figures, size: number): string =>
  table(
    ['warm', ''],
    [
      ['turns a second, one core', perSecond.toFixed(0)],
      ['median of a turn', ms(p50)],
      ['99 of 100 turns take at most', ms(p99)],
      ['memory after 35,000 turns', mb(rss)],
      ['bundle', `${(size / 1000).toFixed(0)} KB`],
    ],
  );

export const growthTable = (rows: readonly GrowthRow[]): string =>
  table(
    ['entries in the menu', 'first answer', 'median of a warm turn', 'of the smallest'],
    rows.map(({ entries, first, p50 }) => [
      ...[entries.toLocaleString('en'), ms(first)],
      ...[ms(p50), times(p50, rows[0]?.p50 ?? NaN)],
    ]),
  );

/** The bar: what the README promises. */
export function verdict(measured: {
  readonly cold: readonly ColdRow[];
  readonly warm: Figures;
  readonly size: number;
  readonly growth: readonly GrowthRow[];
}): { readonly lines: readonly string[]; readonly held: boolean } {
  const total = (part: string): number => measured.cold.find(({ name }) => name.includes(part))?.total ?? NaN;
  const ours = total('live person');
  const [smallest, largest] = [measured.growth[0]?.p50 ?? NaN, measured.growth.at(-1)?.p50 ?? NaN];
  const bar: readonly (readonly [string, boolean])[] = [
    ['cold is at most 1.3 times the floor', ours <= 1.3 * total('floor')],
    ['cold is below the hello world with luxon that is not bundled', ours < total('with luxon')],
    ['99 of 100 warm turns take less than 1 ms', measured.warm.p99 < 1],
    ['the bundle is smaller than 400 KB', measured.size < 400_000],
    ['a thousand times the menu costs less than half as much again', largest < 1.5 * smallest],
  ];
  return {
    lines: bar.map(([what, holds]) => `${holds ? 'held  ' : 'MISSED'}  ${what}`),
    held: bar.every(([, holds]) => holds),
  };
}
