/** What a shape cannot say of a guide: that its parts fit each other. Each mistake begins with its path. */
import { join } from 'node:path';
import { DateTime, IANAZone } from 'luxon';
import type { Static } from '@sinclair/typebox';
import { AGENCY, BLANK, isHours } from '../core/conversation/note';
import { groups, readGuide, type Claim, type Fact, type GuideNames, type Hours, type Menu } from '../core/guide/guide';
import { leading } from '../core/guide/lead';
import type { guideShape } from '../core/guide/shape';
import { readYaml } from './read';

const table = readYaml(join(__dirname, 'cross-check.yaml')) as {
  readonly references: Readonly<Record<string, { readonly among: string; readonly at: readonly string[] }>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
};

/** Something of a guide's file, with its path. */
interface Place {
  readonly at: string;
  readonly value: unknown;
}

/** What stands at the places of a pattern, as cross-check.yaml has them. */
const placesOf = (whole: unknown, pattern: string): readonly Place[] =>
  pattern.split('.').reduce<readonly Place[]>(
    (places, step) =>
      places.flatMap(({ at, value }) => {
        const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
        const taken = entries.filter(([name]) => step === '*' || step === '~' || step === name);
        const pathOf = (name: string): string => (Array.isArray(value) ? `${at}[${name}]` : `${at}.${name}`);
        return taken.map(([name, inside]: [string, unknown]) => ({
          at: pathOf(name).replace(/^\./, ''),
          value: step === '~' ? name : inside,
        }));
      }),
    [{ at: '', value: whole }],
  );

/** The ids that stand there. */
const idsOf = (whole: unknown, patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((pattern) => placesOf(whole, pattern).map(({ value }) => String(value)));

/** A guide as its file holds it. */
export type GuideFile = Static<typeof guideShape>;

/** What is wrong with a guide by itself; `folder` is the name of the folder that it lies in. */
export function guideMistakes(guide: GuideFile, folder: string): readonly string[] {
  const facts = ['*.*', 'lines.*.*', 'menus.*.keys.*']
    .flatMap((pattern) => placesOf(guide, pattern))
    .flatMap(({ at, value }) =>
      typeof value === 'object' && value !== null && 'claims' in value ? [{ at, fact: value as Fact }] : [],
    );
  return [
    ...Object.entries(guide.sources).flatMap(([id, { grade, is }]) =>
      grade === 'C' && is === undefined ? [`sources.${id}.is must say what kind of source it is`] : [],
    ),
    ...(guide.id === folder ? [] : [`id must be the name of its folder, "${folder}"`]),
    ...facts.flatMap(({ at, fact }) => factMistakes(at, fact)),
    ...twice(factIds(guide), (id, before) => `be another fact "${id}": ${before} is`),
    ...menuMistakes(guide),
    ...Object.entries(table.references).flatMap(([what, { among, at }]) => {
      const known = idsOf(guide, [among]);
      return at.flatMap((pattern) =>
        placesOf(guide, pattern).flatMap(({ at: path, value }) =>
          known.includes(String(value)) ? [] : [`${path} must be ${what}, and "${String(value)}" is none`],
        ),
      );
    }),
  ];
}

/** The id of every fact, as `readGuide` makes it, with the path of the fact. */
const factIds = (guide: GuideFile): readonly (readonly [id: string, at: string])[] => [
  ...Object.entries(groups).flatMap(([group, idOf]: [string, (id: string) => string]) =>
    idsOf(guide, [`${group}.~`]).map((own) => [idOf(own), `${group}.${own}`] as const),
  ),
  ...Object.entries<Menu>(guide.menus).flatMap(([menu, { keys }]) =>
    keys.map(({ press }, i) => [`${menu}-${press}`, `menus.${menu}.keys[${i}]`] as const),
  ),
  ...Object.entries(guide.lines ?? {}).flatMap(([line, told]) =>
    Object.keys(told).map((what) => [`${line}-${what}`, `lines.${line}.${what}`] as const),
  ),
];

function factMistakes(path: string, { claims, lead }: Fact): readonly string[] {
  return [
    ...claims.flatMap((claim, i) => [
      ...dateMistakes(`${path}.claims[${i}]`, claim),
      ...(isHours(claim.value) ? hoursMistakes(`${path}.claims[${i}].value`, claim.value) : []),
    ]),
    ...((lead?.claim ?? 0) < claims.length ? [] : [`${path}.lead.claim must be the number of a claim, counted from 0`]),
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

function menuMistakes({ menus, greetings, sources }: GuideFile): readonly string[] {
  const all = Object.entries<Menu>(menus);
  const presses = all.flatMap(([id, { keys }]) =>
    twice(
      keys.map(({ press }, i) => [press, `menus.${id}.keys[${i}].press`]),
      (press, before) => `be "${press}" again: ${before} is`,
    ),
  );
  const topics = all.flatMap(([id, { keys }]) =>
    keys.flatMap(({ claims }, i) =>
      (leading({ claims }, sources).claim.value as readonly string[]).map(
        (topic) => [topic, `menus.${id}.keys[${i}].claims[0].value`] as const,
      ),
    ),
  );
  // The first menu follows the greeting, where there is one; each other one opens with a key of a menu.
  const greeted = idsOf(greetings, ['*.claims.*.value']);
  const ungreeted = all.slice(0, 1).flatMap(
    ([
      id,
      {
        after: [first, ...more],
      },
    ]) => {
      const isRight = first === undefined ? greeted.length === 0 : more.length === 0 && greeted.includes(first);
      return isRight ? [] : [`menus.${id}.after must be the key of a greeting, and empty where there is none`];
    },
  );
  const unreached = all.slice(1).flatMap(([id, { after }]) => {
    const through = all.find(([, menu]) => menu.after.join() === after.slice(0, -1).join())?.[1];
    return through?.keys.some(({ press }) => press === after.at(-1))
      ? []
      : [`menus.${id}.after must be the keys before another menu and then one of its keys`];
  });
  return [
    ...presses,
    ...twice(topics, (topic, before) => `hold "${topic}": ${before} does`),
    ...ungreeted,
    ...unreached,
  ];
}

/** Items that stand in more than one place: what the second must not do, in the words for the item and the first place. */
function twice(
  items: readonly (readonly [item: string, at: string])[],
  words: (item: string, before: string) => string,
): readonly string[] {
  const first = new Map(items.map(([item, at], i) => [item, { at, i }] as const).toReversed());
  return items.flatMap(([item, at], i) => {
    const before = first.get(item);
    return before === undefined || before.i === i ? [] : [`${at} must not ${words(item, before.at)}`];
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
  return twice(said, (caller, before) => `hold "${caller}": ${before} does`);
}

/** A blank of a note must be the agency, an address or a fact that can be told in a sentence. */
function blankMistakes({ addresses, notes }: GuideNames, { facts, lines = {} }: GuideFile): readonly string[] {
  const tellable = Object.entries<Fact>(facts).filter(([, { claims }]) => isTellable(claims[0]?.value));
  const ofLines = Object.entries(lines).flatMap(([line, all]) => Object.keys(all).map((what) => `${line}-${what}`));
  const can = new Set([AGENCY, ...Object.keys(addresses), ...tellable.map(([id]) => id), ...ofLines]);
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
  const greeted = Object.keys(guide.greetings);
  const told = idsOf(guide, ['facts.way-to-person.claims.*.value.*.for']);
  return [
    ...Object.entries(table.names).flatMap(([group, patterns]) => {
      const [spoken, named] = [idsOf(guide, patterns), idsOf(names, [`${group}.~`])];
      return [
        ...[...new Set(spoken)].flatMap((id) =>
          named.includes(id) ? [] : [`${group} must name "${id}", which the guide speaks of`],
        ),
        ...named.flatMap((id) => (spoken.includes(id) ? [] : [`${group}.${id} names what the guide does not have`])),
      ];
    }),
    ...Object.entries<Fact>(guide.notes).flatMap(([id, fact]) => wordingMistakes(names, id, fact)),
    ...(greeted.length === 0 || Object.hasOwn(names.languages, names.line)
      ? []
      : [`line must be one of the languages, and "${names.line}" is none`]),
    ...strangers(names, guide),
    // A step that is told has a label, and something that is heard before it; so has the greeting in its own language.
    ...Object.entries(names.steps).flatMap(([id, step]) =>
      (['hear', 'label'] as const)
        .filter(
          (part) => step[part] === undefined && (told.includes(id) || (id === names.line && greeted.includes(id))),
        )
        .map((part) => `steps.${id} must have required property '${part}'`),
    ),
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
