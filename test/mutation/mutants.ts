/** A guide with one thing in it changed: every leaf of its files that is spoken or decides, by its type. */

export type Path = readonly (string | number)[];

/** One change. */
export interface Mutant {
  /** "facts.phone.claims[0].value: 1-800-375-5283 is 1-800-375-5284". */
  readonly what: string;
  readonly path: Path;
  readonly file: unknown;
}

/** A leaf, and what it is changed into: it is noticed where any of these is. */
export interface Leaf {
  readonly path: Path;
  readonly was: unknown;
  readonly mutants: readonly Mutant[];
}

/**
 * What is neither spoken nor decides: `$schema`; the live page of a source and the guide's reason for a lead, which
 * stand on the page of facts; and what callers say, which is in the models.
 */
const silent: ReadonlySet<string> = new Set(['$schema', 'live', 'because', 'callers', 'forms']);

/** All leaves of a file that may be noticed, each with its changes. */
export function leavesOf(file: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (path.some((step) => silent.has(String(step)))) return;
    const changes = changesOf(value, path);
    if (changes.length > 0) {
      leaves.push({
        path,
        was: value,
        mutants: changes.map(({ to, whole }) => ({
          what: `${inWords(path)}: ${whole ?? `${JSON.stringify(value)} is ${JSON.stringify(to)}`}`,
          path,
          file: to === undefined ? without(file, path) : set(file, path, to),
        })),
      });
    }
    if (typeof value === 'object' && value !== null)
      for (const [step, inside] of Object.entries(value))
        visit(inside, [...path, Array.isArray(value) ? Number(step) : step]);
  };
  visit(file, []);
  return leaves;
}

interface Change {
  /** Undefined takes it away. */
  readonly to: unknown;
  /** Said of a change that is not of one value into another. */
  readonly whole?: string;
}

/** What a leaf is changed into, by its type and its place. */
function changesOf(value: unknown, path: Path): readonly Change[] {
  const name = path.at(-1);
  if (typeof value === 'boolean') return [{ to: !value }];
  if (typeof value === 'number') return [{ to: path.at(-2) === 'days' ? (value % 7) + 1 : value + 1 }];
  if (value === null) return name === 'date' ? [{ to: '2011' }] : [];
  if (Array.isArray(value)) return listChanges(value, unordered.has(String(name)));
  if (typeof value !== 'string') return [];
  if (name === 'id' && path.length === 1) return [];
  if (name === 'checkBy') return [{ to: '2026-01-02' }];
  if (name === 'checked') return [{ to: '2025-05-05' }];
  if (name === 'date') return [{ to: '2011' }, { to: '2026-11' }];
  if (name === 'grade') return ['A', 'B', 'C'].filter((grade) => grade !== value).map((to) => ({ to }));
  if (name === 'is') return [{ to: value === 'newspaper' ? 'site' : 'newspaper' }];
  if (name === 'zone') return [{ to: 'America/Los_Angeles' }, { to: 'caller' }];
  if (name === 'source' || name === 'upstream')
    return ['lightman', 'stilt', 'uscis-contact-us', 'aila'].filter((source) => source !== value).map((to) => ({ to }));
  if (name === 'reached') return [{ to: value === 'first' ? 'calls-back' : 'first' }];
  if (value === 'basics') return [{ to: true }];
  if (/^\d\d:\d\d$/.test(value)) return [{ to: `${value.slice(0, 3)}30` }];
  if (/^(\d-)?\d{3}-\d{3}-\d{4}$/.test(value))
    return [{ to: `${value.slice(0, -1)}${(Number(value.at(-1)) + 1) % 10}` }];
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return [{ to: '2011' }];
  if (/^[0-9#*]$/.test(value)) return [{ to: value === '9' ? '7' : '9' }];
  return [{ to: `${value}x` }];
}

/** Lists whose order neither is spoken nor decides. */
const unordered: ReadonlySet<string> = new Set(['claims', 'days', 'discreet', 'names', 'shifts']);

/** A list: each item taken away, and each two neighbours swapped. */
function listChanges(list: readonly unknown[], isUnordered: boolean): readonly Change[] {
  return list.flatMap((item, i) => {
    const next = isUnordered ? undefined : list[i + 1];
    const rest = [...list.slice(0, i), ...list.slice(i + 1)];
    return [
      { to: rest, whole: `item ${i} dropped` },
      ...(next === undefined
        ? []
        : [{ to: [...list.slice(0, i), next, item, ...list.slice(i + 2)], whole: `items ${i} and ${i + 1} swapped` }]),
    ];
  });
}

/** Every fact of a guide's file: its id, as the guide is read, and its path. */
export function factsIn(file: unknown): readonly (readonly [id: string, path: Path])[] {
  const guide = file as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const menus = file as { readonly menus: Readonly<Record<string, { readonly keys: readonly { press: string }[] }>> };
  const ids: Readonly<Record<string, (id: string) => string>> = {
    facts: (id) => id,
    greetings: (id) => `${id}-key`,
    abilities: (id) => `can-${id}`,
    ready: (id) => `ready-${id}`,
    channels: (id) => `on-${id}`,
    notes: (id) => id,
  };
  return [
    ...Object.entries(ids).flatMap(([group, idOf]) =>
      Object.keys(guide[group] ?? {}).map((id) => [idOf(id), [group, id]] as const),
    ),
    ...Object.entries(menus.menus).flatMap(([menu, { keys }]) =>
      keys.map(({ press }, i) => [`${menu}-${press}`, ['menus', menu, 'keys', i]] as const),
    ),
  ];
}

/** A path as it is spoken of: facts.phone.claims[0].value. */
export const inWords = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${step}`)).join('');

/** A copy of `whole` with another value at a path. */
function set(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.map((item: unknown, i) => (i === step ? set(item, rest, value) : item));
  const record = whole as Readonly<Record<string, unknown>>;
  return { ...record, [step]: set(record[step], rest, value) };
}

/** A copy of `whole` that lacks what is at a path. */
export function without(whole: unknown, [step, ...rest]: Path): unknown {
  if (Array.isArray(whole)) {
    const items: readonly unknown[] = whole;
    return rest.length === 0
      ? items.filter((_, i) => i !== step)
      : items.map((item, i) => (i === step ? without(item, rest) : item));
  }
  const entries = Object.entries(whole as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      if (name !== step) return [[name, value]];
      return rest.length === 0 ? [] : [[name, without(value, rest)]];
    }),
  );
}
