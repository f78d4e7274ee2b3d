/** A guide with one thing in it changed: every leaf of its files, by its type. */
import { readGuide, type Menu } from '../../core/guide/guide';
import { inWords, set, valueAt, without, type Path } from '../paths';

/** A leaf, and the ways in which it is changed: it is noticed where any of them is. */
export interface Leaf {
  /** "facts.phone.claims[0].value: 1-800-375-5283". */
  readonly what: string;
  readonly path: Path;
  readonly was: unknown;
  /** The file with the leaf changed, in each way. */
  readonly files: readonly unknown[];
}

/**
 * What is neither spoken nor decides: `$schema`; the live page of a source, and the guide's reason for a lead, which
 * stand on the page of facts; and what callers say, which is in the models and heard there.
 */
const silent: ReadonlySet<string> = new Set(['$schema', 'live', 'because', 'callers', 'forms']);

/** Lists whose order neither is spoken nor decides. */
const unordered: ReadonlySet<string> = new Set(['claims', 'days', 'discreet', 'names', 'shifts']);

/** All leaves of a file that may be noticed: each value, each item of a list, each two neighbours in a list. */
export function leavesOf(file: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const add = (what: string, path: Path, was: unknown, files: readonly unknown[]): void => {
    if (files.length > 0) leaves.push({ what: `${inWords(path)}: ${what}`, path, was, files });
  };
  const visit = (value: unknown, path: Path): void => {
    const name = String(path.at(-1));
    if (silent.has(name)) return;
    if (Array.isArray(value)) {
      const list = value as readonly unknown[];
      list.forEach((item, i) => {
        add(`item ${i} dropped`, [...path, i], item, [without(file, [...path, i])]);
        if (i + 1 < list.length && !unordered.has(name))
          add(`items ${i} and ${i + 1} swapped`, [...path, i], item, [
            set(file, path, list.with(i, list[i + 1]).with(i + 1, item)),
          ]);
      });
    } else if (typeof value !== 'object' || value === null) {
      const changed = changesOf(value, path, file);
      add(
        String(value),
        path,
        value,
        changed.map((to) => set(file, path, to)),
      );
    }
    if (typeof value === 'object' && value !== null)
      for (const [step, inside] of Object.entries(value))
        visit(inside, [...path, Array.isArray(value) ? Number(step) : step]);
  };
  visit(file, []);
  return leaves;
}

/** What a value is changed into, by its type and its place. */
function changesOf(value: unknown, path: Path, file: unknown): readonly unknown[] {
  const [name, list] = [path.at(-1), path.at(-2)];
  if (typeof value === 'boolean') return [!value];
  // A day that is another one stands there twice: days are dropped instead.
  if (typeof value === 'number') return list === 'days' ? [] : [value + 1];
  if (value === null) return name === 'date' ? ['2011'] : [];
  if (typeof value !== 'string') return [];
  // The folder's name, which the build holds it to.
  if (name === 'id' && path.length === 1) return [];
  // Cards print where it begins; a remark after it stands on the page of facts.
  if (name === 'address') return [`x${value}`, `${value}x`];
  if (name === 'checkBy') return ['2026-01-02'];
  if (name === 'checked') return ['2025-05-05'];
  if (name === 'date') return ['2011', '2026-11'];
  if (name === 'grade') return ['A', 'B', 'C'].filter((grade) => grade !== value);
  if (name === 'is') return [value === 'newspaper' ? 'site' : 'newspaper'];
  if (name === 'zone') return ['America/Los_Angeles', 'caller'];
  if (name === 'source' || name === 'upstream') return otherSources(path, file).filter((source) => source !== value);
  if (/^(first|calls-back|passed-on)$/.test(value)) return [value === 'first' ? 'calls-back' : 'first'];
  if (value === 'basics') return [true];
  if (/^\d\d:\d\d$/.test(value)) return [`${value.slice(0, 3)}${value.endsWith('30') ? '45' : '30'}`];
  if (/^(\d-)?\d{3}-\d{3}-\d{4}$/.test(value)) return [`${value.slice(0, -1)}${(Number(value.at(-1)) + 1) % 10}`];
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return ['2011'];
  if (/^[0-9#*]$/.test(value)) return [value === '9' ? '7' : '9'];
  return [`${value}x`];
}

/** The sources of the claims beside one, and one that says nothing else. */
function otherSources(path: Path, file: unknown): readonly string[] {
  const claims = valueAt(file, path.slice(0, -2));
  const beside = (claims as readonly { readonly source: string }[]).map(({ source }) => source);
  return [...new Set([...beside, 'lightman', 'stilt'])];
}

/** Every fact of a guide's file: its id, as the guide is read, and its path. */
export function factsIn(file: unknown): readonly (readonly [id: string, path: Path])[] {
  const { facts, menus, stands } = readGuide(file);
  return [...facts].map(([id, fact]) => {
    const { group, own } = stands.get(id) ?? { group: 'facts', own: id };
    if (group === 'lines') return [id, [group, own, id.slice(own.length + 1)]] as const;
    if (group !== 'menus') return [id, [group, own]] as const;
    const at = Object.entries<Menu>(menus)
      .find(([menu]) => menu === own)?.[1]
      .keys.findIndex((key) => key === fact);
    return [id, ['menus', own, 'keys', at ?? 0]] as const;
  });
}
