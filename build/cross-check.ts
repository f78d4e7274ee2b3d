/** What a shape cannot say of a guide: that its parts fit each other. Each mistake begins with its path. */
import { DateTime, IANAZone } from 'luxon';
import { blanks } from '../lambda/conversation/note';
import type { Claim, Fact, Guide, GuideNames, Hours } from '../lambda/guide/guide';

/** A fact of a guide's file, with its path and its id. */
interface Placed {
  readonly path: string;
  readonly id: string;
  readonly fact: Fact;
}

/** A guide as its file holds it. */
export interface GuideFile extends Pick<Guide, 'id' | 'sources' | 'menus' | 'answers' | 'topics' | 'discreet'> {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly greetings: Readonly<Record<string, Fact>>;
  readonly tiers: Readonly<Record<string, Fact>>;
  readonly abilities: Readonly<Record<string, Fact>>;
  readonly ready: Readonly<Record<string, Fact>>;
  readonly channels: Readonly<Record<string, Fact>>;
  readonly notes: Readonly<Record<string, Fact>>;
}

/** What is wrong with a guide by itself; `folder` is the name of the folder that it lies in. */
export function guideMistakes(guide: GuideFile, folder: string): readonly string[] {
  const facts = factsOf(guide);
  return [
    ...Object.entries(guide.sources).flatMap(([id, { grade, is }]) =>
      grade === 'C' && is === undefined ? [`sources.${id}.is must say what kind of source it is`] : [],
    ),
    ...(guide.id === folder ? [] : [`id must be the name of its folder, "${folder}"`]),
    ...facts.flatMap((placed) => factMistakes(guide, placed)),
    ...twice(facts.map(({ id, path }) => [id, path] as const)).map(
      ({ item, at, before }) => `${at} must not be another fact "${item}": ${before} is`,
    ),
    ...menuMistakes(guide),
    ...referenceMistakes(guide),
  ];
}

const groups = ['facts', 'greetings', 'tiers', 'abilities', 'ready', 'channels', 'notes'] as const;

/** How the id of a fact of each group begins and ends, as `readGuide` makes it. */
const idIn: Readonly<Record<(typeof groups)[number], (id: string) => string>> = {
  facts: (id) => id,
  greetings: (id) => `${id}-key`,
  tiers: (id) => `tier-${id}`,
  abilities: (id) => `can-${id}`,
  ready: (id) => `ready-${id}`,
  channels: (id) => `on-${id}`,
  notes: (id) => id,
};

/** Every fact with its path. */
function factsOf(guide: GuideFile): readonly Placed[] {
  return [
    ...groups.flatMap((group) =>
      Object.entries(guide[group]).map(([id, fact]) => ({ path: `${group}.${id}`, id: idIn[group](id), fact })),
    ),
    ...Object.entries(guide.menus).flatMap(([menu, { keys }]) =>
      keys.map((key, i) => ({ path: `menus.${menu}.keys[${i}]`, id: `${menu}-${key.press}`, fact: key })),
    ),
  ];
}

function factMistakes({ sources }: GuideFile, { path, fact }: Placed): readonly string[] {
  const { claims, lead } = fact;
  return [
    ...claims.flatMap((claim, i) => {
      const at = `${path}.claims[${i}]`;
      const strangers = Object.entries({ source: claim.source, upstream: claim.upstream }).filter(
        ([, id]) => id !== undefined && !Object.hasOwn(sources, id),
      );
      return [
        ...strangers.map(([name, id]) => `${at}.${name} must be one of the sources, and "${id ?? ''}" is none`),
        ...dateMistakes(at, claim),
        ...(isHours(claim.value) ? hoursMistakes(`${at}.value`, claim.value) : []),
      ];
    }),
    ...(lead && lead.claim >= claims.length
      ? [`${path}.lead.claim must be the number of a claim, counted from 0`]
      : []),
  ];
}

const isHours = (value: unknown): value is Hours => typeof value === 'object' && value !== null && 'shifts' in value;

function dateMistakes(path: string, { date, checked, checkBy }: Claim): readonly string[] {
  const days = Object.entries({ date, checked, checkBy });
  const unreal = days.filter(([, day]) => typeof day === 'string' && !DateTime.fromISO(day).isValid);
  if (unreal.length > 0)
    return unreal.map(([name, day]) => `${path}.${name} must be in the calendar, and ${day ?? ''} is not`);
  return [
    ...(checkBy <= checked ? [`${path}.checkBy must be after checked (${checked})`] : []),
    // A year or a month is compared as far as it goes.
    ...(date !== null && date > checked.slice(0, date.length)
      ? [`${path}.date must not be after checked (${checked})`]
      : []),
  ];
}

function hoursMistakes(path: string, { shifts, zone }: Hours): readonly string[] {
  return [
    ...shifts.flatMap(({ from, until }, i) =>
      from < until ? [] : [`${path}.shifts[${i}].until must be after from (${from})`],
    ),
    ...overlapsOf(shifts).map((i) => `${path}.shifts[${i}] must not overlap another`),
    ...(zone === 'caller' || IANAZone.isValidZone(zone)
      ? []
      : [`${path}.zone must be an IANA time zone or "caller", and "${zone}" is none`]),
  ];
}

const overlapsOf = (shifts: Hours['shifts']): readonly number[] =>
  shifts.flatMap((shift, i) =>
    shifts
      .slice(0, i)
      .some(
        (before) =>
          before.days.some((day) => shift.days.includes(day)) && before.from < shift.until && shift.from < before.until,
      )
      ? [i]
      : [],
  );

function menuMistakes({ menus }: GuideFile): readonly string[] {
  const all = Object.entries(menus);
  const presses = all.flatMap(([id, { keys }]) =>
    twice(keys.map(({ press }, i) => [press, `menus.${id}.keys[${i}].press`] as const)).map(
      ({ item, at, before }) => `${at} must not be "${item}" again: ${before} is`,
    ),
  );
  const topics = twice(
    all.flatMap(([id, { keys }]) =>
      keys.flatMap(({ claims }, i) =>
        (claims[0]?.value ?? []).map((topic) => [topic, `menus.${id}.keys[${i}].claims[0].value`] as const),
      ),
    ),
  ).map(({ item, at, before }) => `${at} must not hold "${item}": ${before} does`);
  // Only the first menu may follow the greeting; each other one opens with a key of a menu.
  const unreached = all.slice(1).flatMap(([id, { after }]) => {
    const through = all.find(([, menu]) => menu.after.join() === after.slice(0, -1).join())?.[1];
    return through?.keys.some(({ press }) => press === after.at(-1))
      ? []
      : [`menus.${id}.after must be the keys before another menu and then one of its keys`];
  });
  return [...presses, ...topics, ...unreached];
}

/** What one part of the guide calls by its id, another must hold. */
function referenceMistakes(guide: GuideFile): readonly string[] {
  const { answers, topics, notes, menus, channels, facts } = guide;
  const known = new Set(
    Object.values(menus).flatMap(({ keys }) => keys.flatMap(({ claims }) => claims.flatMap(({ value }) => value))),
  );
  const noNote = (path: string, id: string): readonly string[] =>
    Object.hasOwn(notes, id) ? [] : [`${path} must be one of the notes, and "${id}" is none`];
  const noTopic = (path: string, id: string): readonly string[] =>
    known.has(id as never) ? [] : [`${path} must be a topic that a key leads to, and "${id}" is none`];
  const quicker = facts['quicker-channel']?.claims ?? [];
  return [
    ...Object.entries(answers).flatMap(([intent, ids]) =>
      ids.flatMap((id, i) => noNote(`answers.${intent}[${i}]`, id)),
    ),
    ...Object.entries(topics.meant).flatMap(([intent, id]) => noTopic(`topics.meant.${intent}`, id)),
    ...Object.entries(topics.notes).flatMap(([topic, id]) => [
      ...noTopic(`topics.notes.${topic}`, topic),
      ...noNote(`topics.notes.${topic}`, id),
    ]),
    ...quicker.flatMap(({ value }, i) =>
      Object.hasOwn(channels, String(value))
        ? []
        : [`facts.quicker-channel.claims[${i}].value must be one of the channels, and "${String(value)}" is none`],
    ),
  ];
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
const typesOf = ['topics', 'abilities', 'ready', 'channels', 'forms', 'tiers', 'menus'] as const;

/** What is wrong with the names of a language, by themselves and beside the guide that they name, if it is whole. */
export function namesMistakes(names: GuideNames, guide: GuideFile | undefined): readonly string[] {
  return [
    ...typesOf.flatMap((type) => synonymMistakes(type, names[type])),
    ...blankMistakes(names),
    ...(guide ? unnamed(names, guide) : []),
  ];
}

type Named = Readonly<Record<string, { readonly name: string; readonly callers: readonly string[] }>>;

/** Alexa refuses a synonym that stands under two values of a type. */
function synonymMistakes(type: string, values: Named): readonly string[] {
  const said = Object.entries(values).flatMap(([id, { name, callers }]) =>
    [...new Set([name.toLowerCase(), ...callers])].map((caller) => [caller, `${type}.${id}`] as const),
  );
  return twice(said).map(({ item, at, before }) => `${at} must not hold "${item}": ${before} does`);
}

/** A blank of a note must be one that can be filled. */
function blankMistakes({ addresses, notes }: GuideNames): readonly string[] {
  const can = new Set([...blanks, ...Object.keys(addresses)]);
  return Object.entries(notes).flatMap(([id, { wordings }]) =>
    Object.entries(wordings).flatMap(([wording, texts]) =>
      Object.entries(texts).flatMap(([name, text]) =>
        [...text.matchAll(/\{(.*?)\}/g)].flatMap(([, blank = '']) =>
          can.has(blank) ? [] : [`notes.${id}.wordings.${wording}.${name} has a blank {${blank}} that nothing fills`],
        ),
      ),
    ),
  );
}

/** What the guide speaks of, the language must name; and it must not name what the guide does not have. */
function unnamed(names: GuideNames, guide: GuideFile): readonly string[] {
  const { facts, menus, sources, abilities, ready, channels, greetings, notes } = guide;
  const topics = Object.values(menus).flatMap(({ keys }) =>
    keys.flatMap(({ claims }) => claims.flatMap(({ value }) => value)),
  );
  const valuesOf = (id: string): readonly unknown[] => facts[id]?.claims.map(({ value }) => value) ?? [];
  const steps = valuesOf('way-to-person').flat() as readonly { readonly for: string; readonly say?: string }[];
  const requests = valuesOf('service-request') as readonly { readonly goesTo: string }[];
  const both: readonly (readonly [name: string, named: object, ids: readonly string[]])[] = [
    ['sources', names.sources, Object.keys(sources)],
    ['topics', names.topics, topics],
    ['abilities', names.abilities, Object.keys(abilities)],
    ['ready', names.ready, Object.keys(ready)],
    ['channels', names.channels, Object.keys(channels)],
    ['menus', names.menus, Object.keys(menus)],
    ['notes', names.notes, Object.keys(notes)],
    ['tiers', names.tiers, Object.keys(guide.tiers)],
    ['steps', names.steps, [...steps.map((step) => step.for), ...Object.keys(greetings)]],
    ['sayings', names.sayings ?? {}, steps.flatMap(({ say }) => say ?? [])],
    ['reasons', names.reasons, valuesOf('reasons-to-say').flat() as readonly string[]],
    [
      'languages',
      names.languages,
      [...(valuesOf('line-languages').flat() as readonly string[]), ...Object.keys(greetings)],
    ],
    ['places', names.places, requests.map(({ goesTo }) => goesTo)],
  ];
  return [
    ...both.flatMap(([name, named, ids]) => [
      ...[...new Set(ids)]
        .filter((id) => !Object.hasOwn(named, id))
        .map((id) => `${name} must name "${id}", which the guide speaks of`),
      ...Object.keys(named)
        .filter((id) => !ids.includes(id))
        .map((id) => `${name}.${id} names what the guide does not have`),
    ]),
    ...Object.entries(notes).flatMap(([id, fact]) => wordingMistakes(names, id, fact)),
  ];
}

/** Each value of a note is a wording; where sources differ, each can also be told as what one of them says. */
function wordingMistakes({ notes }: GuideNames, id: string, { claims }: Fact): readonly string[] {
  const named = Object.entries(notes).find(([note]) => note === id)?.[1];
  if (!named) return [];
  const values = new Set(claims.map(({ value }) => String(value)));
  const worded = Object.entries(named.wordings);
  return [
    ...[...values]
      .filter((value) => !Object.hasOwn(named.wordings, value))
      .map((value) => `notes.${id}.wordings must have "${value}", which a source says`),
    ...worded
      .filter(([value]) => !values.has(value))
      .map(([value]) => `notes.${id}.wordings.${value} is what no source says`),
    ...(values.size > 1 && named.about === undefined ? [`notes.${id}.about must say what the sources differ in`] : []),
    ...(values.size > 1
      ? worded
          .filter(([, { that }]) => that === undefined)
          .map(([value]) => `notes.${id}.wordings.${value}.that must say what its source says`)
      : []),
  ];
}
