/** What a shape cannot say of a guide: that its parts fit each other. Each mistake begins with its path. */
import { DateTime, IANAZone } from 'luxon';
import type { Static } from '@sinclair/typebox';
import { AGENCY, BLANK, isHours } from '../core/conversation/note';
import { groups, type Claim, type Fact, type GuideNames, type Hours, type Menu } from '../core/guide/guide';
import { leading } from '../core/guide/lead';
import type { guideShape } from '../core/guide/shape';

/** A fact of a guide's file, with its path and its id. */
interface Placed {
  readonly path: string;
  readonly id: string;
  readonly fact: Fact;
}

/** A guide as its file holds it. */
export type GuideFile = Static<typeof guideShape>;

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

/** Every fact with its path and, as `readGuide` makes it, its id. */
function factsOf(guide: GuideFile): readonly Placed[] {
  const all = Object.entries(groups) as readonly (readonly [keyof typeof groups, (id: string) => string])[];
  return [
    ...all.flatMap(([group, idOf]) =>
      Object.entries(guide[group] as Readonly<Record<string, Fact>>).map(([own, fact]) => ({
        path: `${group}.${own}`,
        id: idOf(own),
        fact,
      })),
    ),
    ...Object.entries<Menu>(guide.menus).flatMap(([menu, { keys }]) =>
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

function menuMistakes({ greetings, menus, sources }: GuideFile): readonly string[] {
  const all = Object.entries<Menu>(menus);
  const presses = all.flatMap(([id, { keys }]) =>
    twice(keys.map(({ press }, i) => [press, `menus.${id}.keys[${i}].press`] as const)).map(
      ({ item, at, before }) => `${at} must not be "${item}" again: ${before} is`,
    ),
  );
  const topics = twice(
    all.flatMap(([id, { keys }]) =>
      keys.flatMap(({ claims }, i) =>
        (leading({ claims }, sources).claim.value as readonly string[]).map(
          (topic) => [topic, `menus.${id}.keys[${i}].claims[0].value`] as const,
        ),
      ),
    ),
  ).map(({ item, at, before }) => `${at} must not hold "${item}": ${before} does`);
  // The first menu follows the greeting, where there is one; each other one opens with a key of a menu.
  const greeted = Object.values<Fact>(greetings).flatMap(({ claims }) => claims.map(({ value }) => value));
  const ungreeted = all.slice(0, 1).flatMap(([id, { after }]) => {
    const isRight = greeted.length === 0 ? after.length === 0 : after.length === 1 && greeted.includes(after[0]);
    return isRight ? [] : [`menus.${id}.after must be the key of a greeting, and empty where there is none`];
  });
  const unreached = all.slice(1).flatMap(([id, { after }]) => {
    const through = all.find(([, menu]) => menu.after.join() === after.slice(0, -1).join())?.[1];
    return through?.keys.some(({ press }) => press === after.at(-1))
      ? []
      : [`menus.${id}.after must be the keys before another menu and then one of its keys`];
  });
  return [...presses, ...topics, ...ungreeted, ...unreached];
}

/** What one part of the guide calls by its id, another must hold. */
function referenceMistakes(guide: GuideFile): readonly string[] {
  const { abilities, answers, topics, notes, menus, channels, facts, tiers } = guide;
  const known = new Set<string>(
    Object.values<Menu>(menus).flatMap(({ keys }) =>
      keys.flatMap(({ claims }) => claims.flatMap(({ value }) => value)),
    ),
  );
  const noNote = (path: string, id: string): readonly string[] =>
    Object.hasOwn(notes, id) ? [] : [`${path} must be one of the notes, and "${id}" is none`];
  const noTopic = (path: string, id: string): readonly string[] =>
    known.has(id) ? [] : [`${path} must be a topic that a key leads to, and "${id}" is none`];
  const quicker = facts['quicker-channel']?.claims ?? [];
  const noTier = (path: string, id: string): readonly string[] =>
    Object.hasOwn(tiers, id) ? [] : [`${path} must be one of the tiers, and "${id}" is none`];
  return [
    ...(facts['service-request']?.claims ?? []).flatMap(({ value }, i) =>
      value.openedBy.flatMap((id) => noTier(`facts.service-request.claims[${i}].value.openedBy`, id)),
    ),
    ...Object.entries<Fact>(abilities).flatMap(([ability, { claims }]) =>
      claims.flatMap(({ value }, i) =>
        Object.keys(value as object).flatMap((id) => noTier(`abilities.${ability}.claims[${i}].value`, id)),
      ),
    ),
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
    ...(guide ? [...blankMistakes(names, guide), ...unnamed(names, guide)] : []),
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

/** A blank of a note must be the agency, an address or a fact that can be told in a sentence. */
function blankMistakes({ addresses, notes }: GuideNames, { facts }: GuideFile): readonly string[] {
  const tellable = Object.entries<Fact>(facts).filter(
    ([
      ,
      {
        claims: [claim],
      },
    ]) => isTellable(claim?.value),
  );
  const can = new Set([AGENCY, ...Object.keys(addresses), ...tellable.map(([id]) => id)]);
  return Object.entries(notes).flatMap(([id, { about = '', wordings }]) => [
    ...[...about.matchAll(/[{}]/g)].slice(0, 1).map(() => `notes.${id}.about must have no blank`),
    ...Object.entries(wordings).flatMap(([wording, texts]) =>
      Object.entries(texts).flatMap(([name, text]) =>
        [...text.matchAll(new RegExp(BLANK, 'g'))].flatMap(([, blank = '']) =>
          can.has(blank) ? [] : [`notes.${id}.wordings.${wording}.${name} has a blank {${blank}} that nothing fills`],
        ),
      ),
    ),
  ]);
}

/** Hours, a telephone number or a date. */
const isTellable = (value: unknown): boolean => isHours(value) || (typeof value === 'string' && /^\d/.test(value));

/** What the guide speaks of, the language must name; and it must not name what the guide does not have. */
function unnamed(names: GuideNames, guide: GuideFile): readonly string[] {
  const { facts, menus, sources, abilities, ready, channels, greetings, notes } = guide;
  const topics = Object.values<Menu>(menus).flatMap(({ keys }) =>
    keys.flatMap(({ claims }) => claims.flatMap(({ value }) => value)),
  );
  const valuesOf = (id: string): readonly unknown[] =>
    Object.entries<Fact>(facts).flatMap(([fact, { claims }]) => (fact === id ? claims.map(({ value }) => value) : []));
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
    ...Object.entries<Fact>(notes).flatMap(([id, fact]) => wordingMistakes(names, id, fact)),
    ...(Object.hasOwn(names.languages, names.line) || Object.keys(greetings).length === 0
      ? []
      : [`line must be one of the languages, and "${names.line}" is none`]),
    ...strangers(names, guide),
    ...stepMistakes(names, [
      ...steps.map((step) => step.for),
      ...Object.keys(greetings).filter((id) => id === names.line),
    ]),
  ];
}

/** A step that is told has a label, and something that is heard before it. */
const stepMistakes = ({ steps }: GuideNames, told: readonly string[]): readonly string[] =>
  Object.entries(steps).flatMap(([id, { hear, label }]) =>
    told.includes(id)
      ? Object.entries({ hear, label }).flatMap(([name, text]) =>
          text === undefined ? [`steps.${id} must have required property '${name}'`] : [],
        )
      : [],
  );

/** What must leave no trace is a fact, or something that callers apply for: a typing error would leave one. */
function strangers({ forms }: GuideNames, guide: GuideFile): readonly string[] {
  const ids = new Set(factsOf(guide).map(({ id }) => id));
  return guide.discreet
    .filter((id) => !ids.has(id) && !Object.hasOwn(forms, id))
    .map((id) => `forms must name "${id}", which the guide calls discreet and is no fact`);
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
