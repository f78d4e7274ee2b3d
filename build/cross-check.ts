/** What a schema cannot say of a guide: that its parts fit each other. Each mistake begins with its path. */
import { DateTime, IANAZone } from 'luxon';
import type { Guide, GuideNames, Menu, Provenance, WeeklyHours } from '../lambda/guide/guide';

/** What is wrong with a guide by itself; `folder` is the name of the folder that it lies in. */
export function guideMistakes(guide: Guide, folder: string): readonly string[] {
  const menus = Object.entries(guide.menus) as readonly [string, Menu][];
  return [
    ...(guide.id === folder ? [] : [`id must be the name of its folder, "${folder}"`]),
    ...Object.entries(guide.sources).flatMap(([id, { published }]) => dateMistakes(`sources.${id}`, { published })),
    ...factsOf(guide).flatMap(([path, fact]) => [
      ...(Object.hasOwn(guide.sources, fact.source)
        ? []
        : [`${path}.source must be one of the sources, and "${fact.source}" is none`]),
      ...dateMistakes(path, fact),
    ]),
    ...hoursMistakes(guide),
    ...menus.flatMap(([id, menu]) => menuMistakes(`menus.${id}`, menu)),
    ...twice(
      menus.flatMap(([id, { keys }]) =>
        keys.flatMap((key, i) => key.topics.map((topic) => [topic, `menus.${id}.keys[${i}].topics`] as const)),
      ),
    ).map(({ item, at, before }) => `${at} must not hold "${item}": ${before} does`),
    ...reachMistakes(guide),
  ];
}

/** Every fact with its path: entries of `facts`, what older sources say instead, and keys of the menus. */
function factsOf({ facts, menus }: Guide): readonly (readonly [string, Provenance])[] {
  return [
    ...Object.entries<Provenance & { readonly older?: Provenance }>({ ...facts }).flatMap(([id, fact]) => [
      [`facts.${id}`, fact] as const,
      ...(fact.older ? [[`facts.${id}.older`, fact.older] as const] : []),
    ]),
    ...Object.entries<Menu>(menus).flatMap(([id, { keys }]) =>
      keys.map((key, i) => [`menus.${id}.keys[${i}]`, key] as const),
    ),
  ];
}

function dateMistakes(path: string, dates: Partial<Provenance> & Pick<Provenance, 'published'>): readonly string[] {
  const { published, checked, checkBy } = dates;
  const days = Object.entries({ published, checked, checkBy });
  const unreal = days.filter(([, day]) => typeof day === 'string' && !DateTime.fromISO(day).isValid);
  if (unreal.length > 0)
    return unreal.map(([name, day]) => `${path}.${name} must be in the calendar, and ${day} is not`);
  return [
    ...(checked !== undefined && checkBy !== undefined && checkBy <= checked
      ? [`${path}.checkBy must be after checked (${checked})`]
      : []),
    // A year or a month is compared as far as it goes.
    ...(typeof published === 'string' && checked !== undefined && published > checked.slice(0, published.length)
      ? [`${path}.published must not be after checked (${checked})`]
      : []),
  ];
}

function hoursMistakes({ facts }: Guide): readonly string[] {
  const live = facts['live-hours'];
  const chat = (facts['web-chat'] as Guide['facts']['web-chat'] | undefined)?.value.person;
  const older = live.older && { ...live.value, ...live.older.value };
  return [
    ...weekMistakes('facts.live-hours.value', live.value),
    ...(older ? orderMistakes('facts.live-hours.older.value', older) : []),
    // What is told as older must differ, or it is no news.
    ...(older && older.until === live.value.until
      ? [`facts.live-hours.older.value.until must differ from ${live.value.until}`]
      : []),
    ...(chat ? weekMistakes('facts.web-chat.value.person', chat) : []),
  ];
}

const weekMistakes = (path: string, hours: WeeklyHours): readonly string[] => [
  ...orderMistakes(path, hours),
  ...(IANAZone.isValidZone(hours.zone) ? [] : [`${path}.zone must be an IANA time zone, and "${hours.zone}" is none`]),
];

const orderMistakes = (path: string, { from, until }: WeeklyHours): readonly string[] =>
  from < until ? [] : [`${path}.until must be after from (${from})`];

const menuMistakes = (path: string, { keys }: Menu): readonly string[] =>
  twice(keys.map(({ press }, i) => [press, `${path}.keys[${i}].press`] as const)).map(
    ({ item, at, before }) => `${at} must not be "${item}" again: ${before} is`,
  );

/** The keys before a menu must exist: those of the star menu lead through the main one. */
function reachMistakes({ menus: { main, star } }: Guide): readonly string[] {
  const last = star.after.at(-1);
  const through = star.after.slice(0, -1);
  if (through.join() === main.after.join() && main.keys.some(({ press }) => press === last)) return [];
  return ['menus.star.after must be the keys before the main menu and then one of its keys'];
}

/** Items that stand in more than one place, with the second place and the first. */
function twice(
  items: readonly (readonly [item: string, at: string])[],
): readonly { item: string; at: string; before: string }[] {
  const first = new Map<string, string>();
  return items.flatMap(([item, at]) => {
    const before = first.get(item);
    if (before === undefined) first.set(item, at);
    return before === undefined ? [] : [{ item, at, before }];
  });
}

/** The slot types that a language file fills, as the builder of the models reads them. */
const typesOf = ['topics', 'abilities', 'ready', 'channels', 'forms', 'tiers'] as const;

/** What is wrong with the names of a language, by themselves and beside the guide that they name, if it is whole. */
export function namesMistakes(names: GuideNames, guide: Guide | undefined): readonly string[] {
  return [...typesOf.flatMap((type) => synonymMistakes(type, names[type])), ...(guide ? unnamed(names, guide) : [])];
}

type Named = Readonly<Record<string, { readonly name: string; readonly callers: readonly string[] }>>;

/** Alexa refuses a synonym that stands under two values of a type. */
function synonymMistakes(type: string, values: Named): readonly string[] {
  const said = Object.entries(values).flatMap(([id, { name, callers }]) =>
    [...new Set([name.toLowerCase(), ...callers])].map((caller) => [caller, `${type}.${id}`] as const),
  );
  return twice(said).map(({ item, at, before }) => `${at} must not hold "${item}": ${before} does`);
}

function unnamed(names: GuideNames, { sources, menus }: Guide): readonly string[] {
  const topics = new Set(Object.values<Menu>(menus).flatMap(({ keys }) => keys.flatMap((key) => key.topics)));
  const missing = (ids: Iterable<string>, named: object): readonly string[] =>
    [...ids].filter((id) => !Object.hasOwn(named, id));
  return [
    ...missing(Object.keys(sources), names.sources).map((id) => `sources must name "${id}", a source of the guide`),
    ...missing(Object.keys(names.sources), sources).map((id) => `sources.${id} names no source of the guide`),
    ...missing(topics, names.topics).map((id) => `topics must name "${id}", which a key of the guide leads to`),
    ...Object.keys(names.topics)
      .filter((id) => !topics.has(id))
      .map((id) => `topics.${id} names a topic that no key of the guide leads to`),
  ];
}
