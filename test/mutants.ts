/** The guide with one mistake in it: every mistake that somebody could make who edits it. */
import type { Ability, Guide, Key, WeeklyHours } from '../lambda/guide/guide';

export interface Mutant {
  /** What was done to the guide: "main-3: dropped". */
  readonly what: string;
  /** Ids of the facts that are told wrongly now. */
  readonly facts: readonly string[];
  readonly guide: Guide;
}

type Path = readonly (string | number)[];

/** All mutants of a guide. Each differs from it in one thing. */
export function mutantsOf(guide: Guide): readonly Mutant[] {
  return [
    ...droppedFacts(guide),
    ...keysOfMenus(guide),
    ...wayToPerson(guide),
    ...hours(guide),
    ...digits(guide),
    ...answersTurned(guide),
  ];
}

const mutant = (what: string, facts: readonly string[], guide: unknown): Mutant => ({
  what,
  facts,
  // Made from a whole guide by the paths that it has.
  guide: guide as Guide,
});

/** Each fact dropped, and of each that an older source tells otherwise, what it tells. */
function droppedFacts(guide: Guide): readonly Mutant[] {
  return Object.entries(guide.facts).flatMap(([id, fact]) => [
    mutant(`${id}: dropped`, [id], without(guide, ['facts', id])),
    ...('older' in (fact as object)
      ? [mutant(`${id}: what older sources say, dropped`, [id], without(guide, ['facts', id, 'older']))]
      : []),
  ]);
}

/** Each key of a menu dropped, and each two neighbours swapped: what they are for, and the order in which they are read. */
function keysOfMenus(guide: Guide): readonly Mutant[] {
  return Object.entries(guide.menus).flatMap(([menu, { keys }]) => {
    const id = (press: Key): string => `${menu}-${press}`;
    const at: Path = ['menus', menu, 'keys'];
    return [
      ...keys.map(({ press }, i) => mutant(`${id(press)}: dropped`, [id(press)], without(guide, [...at, i]))),
      ...neighbours(keys).flatMap(([one, two, i]) => {
        const facts = [id(one.press), id(two.press)];
        const presses = swapped(keys, i, { ...two, press: one.press }, { ...one, press: two.press });
        return [
          mutant(`${facts.join(' and ')}: each is for what the other is`, facts, set(guide, at, presses)),
          mutant(`${facts.join(' and ')}: read in the other order`, facts, set(guide, at, swapped(keys, i, two, one))),
        ];
      }),
    ];
  });
}

/** Each two neighbouring steps of the way to a person: the steps, and where they differ the keys. */
function wayToPerson(guide: Guide): readonly Mutant[] {
  const steps = guide.facts['way-to-person'].value;
  const at: Path = ['facts', 'way-to-person', 'value'];
  return neighbours(steps).flatMap(([one, two, i]) => {
    const where = `way-to-person: steps ${i + 1} and ${i + 2}`;
    const keys = swapped(steps, i, { ...one, press: two.press }, { ...two, press: one.press });
    return [
      mutant(`${where} swapped`, ['way-to-person'], set(guide, at, swapped(steps, i, two, one))),
      ...(one.press === two.press ? [] : [mutant(`${where}: keys swapped`, ['way-to-person'], set(guide, at, keys))]),
    ];
  });
}

/** Each hour one earlier and one later. */
function hours(guide: Guide): readonly Mutant[] {
  const { 'live-hours': live, 'web-chat': chat } = guide.facts;
  const weekly = (id: string, at: Path, { from, until }: Partial<WeeklyHours>): readonly Mutant[] =>
    Object.entries({ from, until }).flatMap(([name, clock]) =>
      clock === undefined
        ? []
        : [-1, 1].map((by) =>
            mutant(
              `${id}: ${[...at.slice(2), name].join('.')} ${clock} is ${later(clock, by)}`,
              [id],
              set(guide, [...at, name], later(clock, by)),
            ),
          ),
    );
  return [
    ...weekly('live-hours', ['facts', 'live-hours', 'value'], live.value),
    ...weekly('live-hours', ['facts', 'live-hours', 'older', 'value'], live.older?.value ?? {}),
    ...weekly('web-chat', ['facts', 'web-chat', 'value', 'person'], chat.value.person),
  ];
}

/** "08:00" an hour later or, with -1, earlier. */
const later = (clock: string, by: number): string =>
  `${String((Number(clock.slice(0, 2)) + by + 24) % 24).padStart(2, '0')}${clock.slice(2)}`;

/** Each digit of each telephone number, and the key of the greeting. */
function digits(guide: Guide): readonly Mutant[] {
  const numbers = Object.entries<{ readonly value: unknown }>({ ...guide.facts }).flatMap(([id, { value }]) => {
    const inside = (value as { readonly phone?: unknown } | null)?.phone;
    const at: Path = ['facts', id, 'value', ...(inside === undefined ? [] : ['phone'])];
    const number = inside ?? value;
    return typeof number === 'string' && /^[\d-]+$/.test(number) ? [{ id, at, number }] : [];
  });
  return numbers.flatMap(({ id, at, number }) =>
    [...number].flatMap((digit, i) => {
      if (digit === '-') return [];
      const wrong = `${number.slice(0, i)}${(Number(digit) + 1) % 10}${number.slice(i + 1)}`;
      return [mutant(`${id}: ${number} is ${wrong}`, [id], set(guide, at, wrong))];
    }),
  );
}

/** Each yes and no of the guide turned into its opposite: what a tier can do, whether a call is free. */
function answersTurned(guide: Guide): readonly Mutant[] {
  return Object.entries<{ readonly value: unknown }>({ ...guide.facts }).flatMap(([id, { value }]) => {
    if (id === 'toll-free') return [mutant(`${id}: turned`, [id], set(guide, ['facts', id, 'value'], value !== true))];
    if (!id.startsWith('can-')) return [];
    return Object.entries(value as Ability).map(([tier, able]) =>
      mutant(
        `${id}: tier ${tier} ${able === false ? 'can' : 'cannot'}`,
        [id],
        set(guide, ['facts', id, 'value', tier], able === false),
      ),
    );
  });
}

const neighbours = <T>(items: readonly T[]): readonly (readonly [one: T, two: T, at: number])[] =>
  items.flatMap((one, i) => {
    const two = items[i + 1];
    return two === undefined ? [] : [[one, two, i] as const];
  });

/** A list with two others in the places `at` and after it. */
const swapped = <T>(items: readonly T[], at: number, one: T, two: T): readonly T[] => [
  ...items.slice(0, at),
  one,
  two,
  ...items.slice(at + 2),
];

/** A copy of `whole` with another value at a path. */
function set(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.map((item: unknown, i) => (i === step ? set(item, rest, value) : item));
  const record = whole as Readonly<Record<string, unknown>>;
  return { ...record, [step]: set(record[step], rest, value) };
}

/** A copy of `whole` that lacks what is at a path. */
function without(whole: unknown, [step, ...rest]: Path): unknown {
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
