/** What a shape cannot say of a guide: that its parts fit each other. Each mistake begins with its path. */
import { DateTime, IANAZone } from 'luxon';
import type { Static } from '@sinclair/typebox';
import { AGENCY, BLANK, isHours } from '../core/conversation/note';
import { groups, readGuide, type Claim, type Fact, type GuideNames, type Hours, type Menu } from '../core/guide/guide';
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
    ...referenceMistakes(guide, facts),
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

/** Something that is called by its id, where it stands, what it must be and among which. */
type Reference = readonly [at: string, id: string, what: string, known: object];

const unknownOf = (references: readonly Reference[]): readonly string[] =>
  references.flatMap(([at, id, what, known]) =>
    Object.hasOwn(known, id) ? [] : [`${at} must be ${what}, and "${id}" is none`],
  );

const claimsOf = ({ path, fact }: Placed) =>
  fact.claims.map((claim, i) => ({ at: `${path}.claims[${i}]`, claim, value: claim.value }));

function factMistakes({ sources }: GuideFile, placed: Placed): readonly string[] {
  const { path, fact } = placed;
  return [
    ...claimsOf(placed).flatMap(({ at, claim, value }) => [
      ...unknownOf(
        (['source', 'upstream'] as const).flatMap((name) => {
          const id = claim[name];
          return id === undefined ? [] : [[`${at}.${name}`, id, 'one of the sources', sources] as const];
        }),
      ),
      ...dateMistakes(at, claim),
      ...(isHours(value) ? hoursMistakes(`${at}.value`, value) : []),
    ]),
    ...((fact.lead?.claim ?? 0) < fact.claims.length
      ? []
      : [`${path}.lead.claim must be the number of a claim, counted from 0`]),
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

/** The topics of all menus, each with its place. */
const topicsOf = ({ menus, sources }: GuideFile): readonly (readonly [topic: string, at: string])[] =>
  Object.entries<Menu>(menus).flatMap(([id, { keys }]) =>
    keys.flatMap(({ claims }, i) =>
      (leading({ claims }, sources).claim.value as readonly string[]).map(
        (topic) => [topic, `menus.${id}.keys[${i}].claims[0].value`] as const,
      ),
    ),
  );

function menuMistakes(guide: GuideFile): readonly string[] {
  const all = Object.entries<Menu>(guide.menus);
  const presses = all.flatMap(([id, { keys }]) =>
    twice(keys.map(({ press }, i) => [press, `menus.${id}.keys[${i}].press`] as const)).map(
      ({ item, at, before }) => `${at} must not be "${item}" again: ${before} is`,
    ),
  );
  const topics = twice(topicsOf(guide)).map(({ item, at, before }) => `${at} must not hold "${item}": ${before} does`);
  // The first menu follows the greeting, where there is one; each other one opens with a key of a menu.
  const greeted = Object.values<Fact>(guide.greetings).flatMap(({ claims }) => claims.map(({ value }) => value));
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
function referenceMistakes(guide: GuideFile, facts: readonly Placed[]): readonly string[] {
  const { answers, topics, notes, channels, tiers } = guide;
  const led = Object.fromEntries(allTopics(guide).map((topic) => [topic, true]));
  const tier = (at: string, id: string): Reference => [at, id, 'one of the tiers', tiers];
  const note = (at: string, id: string): Reference => [at, id, 'one of the notes', notes];
  const topic = (at: string, id: string): Reference => [at, id, 'a topic that a key leads to', led];
  const called = facts.flatMap((placed) =>
    claimsOf(placed).flatMap(({ at: claim, value }): readonly Reference[] => {
      const at = `${claim}.value`;
      if (placed.path.startsWith('abilities.')) return Object.keys(value as object).map((id) => tier(at, id));
      if (placed.id === 'service-request')
        return (value as { readonly openedBy: readonly string[] }).openedBy.map((id) => tier(`${at}.openedBy`, id));
      return placed.id === 'quicker-channel' ? [[at, String(value), 'one of the channels', channels]] : [];
    }),
  );
  return unknownOf([
    ...called,
    ...Object.entries(answers).flatMap(([intent, ids]) => ids.map((id, i) => note(`answers.${intent}[${i}]`, id))),
    ...Object.entries(topics.meant).map(([intent, id]) => topic(`topics.meant.${intent}`, id)),
    ...Object.entries(topics.notes).flatMap(([id, of]) => [
      topic(`topics.notes.${id}`, id),
      note(`topics.notes.${id}`, of),
    ]),
  ]);
}

/** What any source says that a key is for. */
const allTopics = ({ menus }: GuideFile): readonly string[] =>
  Object.values<Menu>(menus).flatMap(({ keys }) => keys.flatMap(({ claims }) => claims.flatMap(({ value }) => value)));

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
  const tellable = Object.entries<Fact>(facts).filter(([, { claims }]) => isTellable(claims[0]?.value));
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
  const valuesOf = (id: string): readonly unknown[] =>
    Object.entries<Fact>(facts).flatMap(([fact, { claims }]) => (fact === id ? claims.map(({ value }) => value) : []));
  const steps = valuesOf('way-to-person').flat() as readonly { readonly for: string; readonly say?: string }[];
  const stepIds = steps.map((step) => step.for);
  const greeted = Object.keys(greetings);
  const requests = valuesOf('service-request') as readonly { readonly goesTo: string }[];
  const both: readonly (readonly [name: string, named: object, ids: readonly string[]])[] = [
    ['sources', names.sources, Object.keys(sources)],
    ['topics', names.topics, allTopics(guide)],
    ['abilities', names.abilities, Object.keys(abilities)],
    ['ready', names.ready, Object.keys(ready)],
    ['channels', names.channels, Object.keys(channels)],
    ['menus', names.menus, Object.keys(menus)],
    ['notes', names.notes, Object.keys(notes)],
    ['tiers', names.tiers, Object.keys(guide.tiers)],
    ['steps', names.steps, [...stepIds, ...greeted]],
    ['sayings', names.sayings ?? {}, steps.flatMap(({ say }) => say ?? [])],
    ['reasons', names.reasons, valuesOf('reasons-to-say').flat() as readonly string[]],
    ['languages', names.languages, [...(valuesOf('line-languages').flat() as readonly string[]), ...greeted]],
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
    ...(greeted.length > 0 ? unknownOf([['line', names.line, 'one of the languages', names.languages]]) : []),
    ...strangers(names, guide),
    // A step that is told has a label, and something that is heard before it.
    ...[...new Set([...stepIds, ...greeted.filter((id) => id === names.line)])].flatMap((id) => {
      const step: Readonly<Record<string, unknown>> =
        Object.entries(names.steps).find(([one]) => one === id)?.[1] ?? {};
      const missing = ['hear', 'label'].filter((name) => step['name'] !== undefined && step[name] === undefined);
      return missing.map((name) => `steps.${id} must have required property '${name}'`);
    }),
  ];
}

/** What must leave no trace is a fact, or something that callers apply for: a typing error would leave one. */
function strangers({ forms }: GuideNames, guide: GuideFile): readonly string[] {
  const { facts } = readGuide(guide);
  return guide.discreet
    .filter((id) => !facts.has(id) && !Object.hasOwn(forms, id))
    .map((id) => `forms must name "${id}", which the guide calls discreet and is no fact`);
}

/** Each value of a note is a wording; where sources differ, each can also be told as what one of them says. */
function wordingMistakes({ notes }: GuideNames, id: string, { claims }: Fact): readonly string[] {
  const named = Object.entries(notes).find(([note]) => note === id)?.[1];
  if (!named) return [];
  const values = [...new Set(claims.map(({ value }) => String(value)))];
  const differ = values.length > 1;
  const at = `notes.${id}.wordings`;
  return [
    ...values
      .filter((value) => !Object.hasOwn(named.wordings, value))
      .map((value) => `${at} must have "${value}", which a source says`),
    ...(differ && named.about === undefined ? [`notes.${id}.about must say what the sources differ in`] : []),
    ...Object.entries(named.wordings).flatMap(([value, { that }]) => [
      ...(values.includes(value) ? [] : [`${at}.${value} is what no source says`]),
      ...(differ && that === undefined ? [`${at}.${value}.that must say what its source says`] : []),
    ]),
  ];
}
