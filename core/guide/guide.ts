/**
 * What is known of one agency, as the folders under guides/ hold it: claims without language (guide.json), and names
 * and notes in each language (en.json, es.json). Their shape is described in shape.ts and checked by the build.
 */
import type { Static } from '@sinclair/typebox';
import type { Key } from './keys';
import type { guideShape, Id, kinds, namesShape, noteKinds } from './shape';

type GuideData = Static<typeof guideShape>;

/** The names and notes of one agency in one language. */
export type GuideNames = Static<typeof namesShape>;

export type { Id } from './shape';
export type TopicId = Id<'topic'>;
export type MenuId = Id<'menu'>;
export type StepId = Id<'step'>;
export type TierId = Id<'tier'>;
export type AbilityId = Id<'ability'>;
export type ReadyId = Id<'ready'>;
export type ChannelId = Id<'channel'>;
export type LanguageId = Id<'language'>;
export type SourceId = Id<'source'>;
export type NoteId = Id<'note'>;
/** Another line that callers mean, by the id that callers' words for it resolve to. */
export type LineId = Id<'line'>;

export type Source = GuideData['sources'][SourceId];
export type Grade = Source['grade'];
export type SourceKind = NonNullable<Source['is']>;
/** The keys that lead to a menu, and its own. */
export type Menu = NonNullable<GuideData['menus'][MenuId]>;
export type MenuKey = Menu['keys'][number];

/** What one source says. Dates are ISO: a day, a month or a year. */
export interface Claim<Value = unknown> {
  readonly value: Value;
  readonly source: SourceId;
  /** When the source said so; null where it bears no date. */
  readonly date: string | null;
  /** The day on which it was last compared with its source. */
  readonly checked: string;
  /** The day after which it may be old. */
  readonly checkBy: string;
  /** What the source itself took it from: two claims with one upstream count as one. */
  readonly upstream?: SourceId;
}

/** What all sources say of one thing. `lead`: the number of the claim that leads whatever the rule says, and why. */
export interface Fact<Value = unknown> {
  readonly claims: readonly Claim<Value>[];
  readonly lead?: { readonly claim: number; readonly because: string };
}

type Kinds = { readonly [K in keyof typeof kinds]: Static<(typeof kinds)[K]>['claims'][number]['value'] };

/** How a note is worded: an id of one of its wordings. */
export type Wording = Id<'wording'>;

/** The values of facts by kind: those that the core knows by name, and those of the guide's own ids. */
export interface Values extends Kinds, Readonly<Record<NoteKind, Wording>> {
  readonly [ability: `can-${string}`]: GuideData['abilities'][AbilityId]['claims'][number]['value'];
  readonly [tier: `tier-${string}`]: GuideData['tiers'][TierId]['claims'][number]['value'];
  readonly [ready: `ready-${string}`]: GuideData['ready'][ReadyId]['claims'][number]['value'];
  readonly [channel: `on-${string}`]: undefined;
  readonly [greeting: `${string}-key`]: Key;
  readonly [menuKey: `${string}-${Key}`]: readonly TopicId[];
  readonly [lineHours: `${string}-hours`]: Kinds['live-hours'];
}

/** A note that the core knows by name. */
export type NoteKind = (typeof noteKinds)[number];

export type Kind = keyof Values | NoteId;
export type ValueOf<K extends Kind> = K extends keyof Values ? Values[K] : Wording;

/** Weekly hours: shifts of ISO weekdays (Monday is 1) and 24-hour clock times, in an IANA zone or the "caller"'s own. */
export type Hours = Values['live-hours'];
export type Ability = Values[`can-${string}`];
/** How a tier of staff is reached. */
export type TierReached = Values[`tier-${string}`];
export type Step = Values['way-to-person'][number];

/** The id of a fact: its kind, or what it is of and an id of the guide's ("can-case-lookup", "main-3"). */
export type FactId = string;

/** The groups of facts in a guide's file, and how the id of a fact is made of its own in the group; menus have keys. */
export const groups = {
  facts: (id: string): FactId => id,
  greetings: (id: string): FactId => `${id}-key`,
  tiers: (id: string): FactId => `tier-${id}`,
  abilities: (id: string): FactId => `can-${id}`,
  ready: (id: string): FactId => `ready-${id}`,
  channels: (id: string): FactId => `on-${id}`,
  notes: (id: string): FactId => id,
} as const;

export type Group = keyof typeof groups | 'menus' | 'lines';

/** Where a fact stands in its guide: its group, and its id in it; of a key of a menu, the menu; of another line, that. */
export interface Stands {
  readonly group: Group;
  readonly own: string;
}

/** A guide that was read. */
export interface Guide extends Pick<GuideData, 'id' | 'sources' | 'menus' | 'answers' | 'topics' | 'discreet'> {
  /** Every fact by its id, the keys of the menus among them. */
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly stands: ReadonlyMap<FactId, Stands>;
  readonly tiers: readonly TierId[];
  readonly abilities: readonly AbilityId[];
  readonly ready: readonly ReadyId[];
  readonly channels: readonly ChannelId[];
  readonly greetings: readonly LanguageId[];
  /** What a half question after one of the guide's own comes down to. */
  readonly aspects: NonNullable<GuideData['aspects']>;
}

const idsOf = <Of extends string>(record: Readonly<Record<Id<Of>, unknown>>): readonly Id<Of>[] =>
  Object.keys(record) as Id<Of>[];

/** Reads a guide.json that the build has checked. Here, and only here, its ids get their brands. */
export function readGuide(json: unknown): Guide {
  const data = json as GuideData;
  const facts = new Map<FactId, Fact>();
  const stands = new Map<FactId, Stands>();
  const add = (id: FactId, fact: Fact, group: Group, own: string): void => {
    facts.set(id, fact);
    stands.set(id, { group, own });
  };
  // Every cold start comes by here: no more is made than the two maps.
  for (const group of Object.keys(groups) as (keyof typeof groups)[]) {
    const own = data[group] as Readonly<Record<string, Fact>>;
    for (const id in own) add(groups[group](id), own[id] as Fact, group, id);
  }
  for (const menu of idsOf<'menu'>(data.menus))
    for (const key of data.menus[menu]?.keys ?? []) add(`${menu}-${key.press}`, key, 'menus', menu);
  for (const [line, all] of Object.entries(data.lines ?? {}))
    for (const [what, fact] of Object.entries(all)) add(`${line}-${what}`, fact, 'lines', line);
  const { id, sources, menus, answers, aspects = {}, topics, discreet } = data;
  return {
    ...{ id, sources, menus, answers, aspects, topics, discreet, facts, stands },
    tiers: idsOf<'tier'>(data.tiers),
    abilities: idsOf<'ability'>(data.abilities),
    ready: idsOf<'ready'>(data.ready),
    channels: idsOf<'channel'>(data.channels),
    greetings: idsOf<'language'>(data.greetings),
  };
}

/** Reads a language file that the build has checked. */
export const readNames = (json: unknown): GuideNames => json as GuideNames;
