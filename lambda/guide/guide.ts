/**
 * What is known of one agency, as the folders under guides/ hold it: the facts without language
 * (guide.json) and its names in each language (en.json, es.json). Readonly; checked against
 * guides/guide.schema.json by the build and the tests, not at run time.
 */

export type MenuId = 'main' | 'star';
export type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '#' | '*';
export type TierId = 'one' | 'two';
export type StepPurpose = 'english' | 'spanish' | 'case-status' | 'no-receipt-number' | 'representative';
export type AbilityId =
  | 'basic-questions'
  | 'form-questions'
  | 'technical-trouble'
  | 'case-lookup'
  | 'decided-cases'
  | 'office-appointments'
  | 'review-evidence-request'
  | 'duplicate-notice'
  | 'legal-advice';
export type ReadyId =
  | 'case-information'
  | 'online-status'
  | 'processing-time'
  | 'priority-date'
  | 'receipt-numbers'
  | 'a-number'
  | 'letters';
export type ReasonId = 'expedite' | 'reschedule' | 'emergency-travel' | 'proof-of-residence';
export type ChannelId = 'facebook' | 'twitter' | 'youtube' | 'instagram' | 'linkedin';
export type TopicId = string;
export type SourceId = string;

/** Where a value comes from. Dates are ISO: a day, a month or a year; `published` is null where the source has none. */
export interface Provenance {
  readonly source: SourceId;
  readonly published: string | null;
  /** The day on which the value was last compared with its source. */
  readonly checked: string;
  /** The day after which the value may be old: the build warns and the answer says so. */
  readonly checkBy: string;
}

/** A value with its source; `older` is what an older source says instead: kept beside it, and told when asked. */
export interface Fact<Value, Older = never> extends Provenance {
  readonly value: Value;
  readonly older?: Provenance & { readonly value: Older };
}

/** Weekly hours: ISO weekdays (Monday is 1), 24-hour clock times, IANA zone; `until` is the first minute that is closed. */
export interface WeeklyHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly until: string;
  readonly zone: string;
}

export interface Step {
  readonly press: Key;
  readonly for: StepPurpose;
}

/** What each tier of staff can do, or does in part; a tier that the guide says nothing about is absent. */
export type Ability = Readonly<Partial<Record<TierId, boolean | 'basics'>>>;

type AbilityFacts = { readonly [A in AbilityId as `can-${A}`]: Fact<Ability, Ability> };
type ReadyFacts = { readonly [R in ReadyId as `ready-${R}`]: Fact<{ readonly ifAny: boolean }> };

export interface Facts extends AbilityFacts, ReadyFacts {
  readonly agency: Fact<true>;
  readonly phone: Fact<string>;
  readonly 'toll-free': Fact<boolean>;
  readonly volume: Fact<'tens-of-millions'>;
  readonly 'automated-hours': Fact<'always'>;
  readonly 'live-hours': Fact<WeeklyHours, { readonly until: string }>;
  readonly holidays: Fact<'us-federal'>;
  readonly 'best-time': Fact<'early'>;
  readonly 'way-to-person': Fact<readonly Step[]>;
  readonly 'spoken-menu': Fact<{ readonly since: string }>;
  /** Reasons for which the line passes callers on to a person, the plainest first. */
  readonly 'reasons-to-say': Fact<readonly ReasonId[]>;
  /** A word that is said to reach a person where a reason does not. */
  readonly 'word-to-say': Fact<string>;
  /** Say what you need and by when; ask for the item number, whether it is urgent, and the name. */
  readonly 'when-answered': Fact<true>;
  readonly 'any-section': Fact<true>;
  readonly 'menu-changes': Fact<true>;
  readonly 'other-languages': Fact<true>;
  readonly 'line-languages': Fact<readonly LineLanguage[]>;
  readonly 'spanish-key': Fact<Key>;
  readonly 'tier-one': Fact<'customer-service-representative'>;
  readonly 'tier-two': Fact<'immigration-service-officer'>;
  readonly 'tier-two-condition': Fact<'callback-only', readonly ('first-cannot-help' | 'urgent')[]>;
  readonly callback: Fact<{ readonly phone: string }>;
  /** What an officer who calls back says first, and the caller never says for them. */
  readonly 'callback-check': Fact<'service-item-number'>;
  readonly 'service-request': Fact<{ readonly openedBy: readonly TierId[]; readonly goesTo: 'local-service-center' }>;
  readonly 'local-alternative': Fact<readonly ('local-office' | 'service-center')[]>;
  readonly tty: Fact<string>;
  readonly facebook: Fact<true>;
  readonly twitter: Fact<true>;
  readonly 'quicker-channel': Fact<ChannelId>;
  readonly 'twitter-private': Fact<true>;
  readonly 'other-social': Fact<readonly ChannelId[]>;
  readonly 'local-office': Fact<'appointment-only', readonly ('call' | 'visit')[]>;
  readonly 'contact-page': Fact<'contact-us'>;
  readonly 'address-online': Fact<true>;
  readonly 'online-account': Fact<readonly 'secure-messages'[]>;
  readonly 'case-status-online': Fact<true>;
  readonly 'e-request': Fact<readonly ('typographic-error' | 'non-delivery' | 'accommodation')[]>;
  readonly 'web-chat': Fact<{
    readonly bot: 'always';
    readonly person: WeeklyHours;
    readonly languages: readonly string[];
  }>;
  readonly wait: Fact<'queue'>;
  readonly 'wait-peak': Fact<true>;
  readonly 'abroad-phone': Fact<string>;
  readonly 'military-phone': Fact<string>;
  /** Since when people with a VAWA, T or U case may call the line themselves: a month. */
  readonly 'protected-cases': Fact<{ readonly since: string }>;
  readonly 'no-fee-by-phone': Fact<true>;
}

/** One key of a menu and the topics that it leads to. */
export interface MenuKey extends Provenance {
  readonly press: Key;
  readonly topics: readonly TopicId[];
}

/** A menu in the order in which it is read out; `after` are the keys that lead to it. */
export interface Menu {
  readonly after: readonly Key[];
  readonly keys: readonly MenuKey[];
}

export interface Source {
  readonly address: string;
  readonly published: string | null;
  /** A: a government page or a direct quote of one; B: a law firm or NGO; C: other. */
  readonly grade: 'A' | 'B' | 'C';
}

export interface Guide {
  readonly id: string;
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly facts: Facts;
  readonly menus: Readonly<Record<MenuId, Menu>>;
}

/** The id under which a fact is known: its name, or a menu and a key ("main-3", "star-#"). */
export type FactId = keyof Facts | `${MenuId}-${Key}`;

interface Named {
  readonly name: string;
  /** The callers' own words for it: the synonyms of the slot value. */
  readonly callers: readonly string[];
}

/** Names that are said as in another language, a BCP 47 tag. */
export interface ForeignNames {
  readonly language: 'en-US' | 'es-US';
  readonly names: readonly string[];
}

/** The languages of the line. */
export type LineLanguage = 'english' | 'spanish';

/** The names of one agency in one language. */
export interface GuideNames {
  readonly skill: { readonly name: string; readonly invocationName: string };
  /** The language in which callers of this language take the line. */
  readonly line: LineLanguage;
  /** Names of another language, and how they are pronounced. */
  readonly foreign?: ForeignNames;
  readonly agency: {
    readonly name: string;
    readonly fullName: string;
    readonly is: string;
    readonly site: string;
    readonly siteSpoken: string;
    /** Where an appointment is asked for. */
    readonly appointments: string;
    readonly appointmentsSpoken: string;
    readonly callers: readonly string[];
  };
  readonly topics: Readonly<Record<TopicId, Named>>;
  readonly abilities: Readonly<Record<AbilityId, Named>>;
  readonly ready: Readonly<Record<ReadyId, Named>>;
  readonly channels: Readonly<Record<ChannelId, Named>>;
  /** What callers apply for: known so that questions about it can be told apart and declined. */
  readonly forms: Readonly<Record<string, Named>>;
  readonly tiers: Readonly<Record<TierId, Named & { readonly plural: string }>>;
  /** `name`: what the key is for; `hear`: what the recording does when it is time to press it. */
  readonly steps: Readonly<Record<StepPurpose, Named & { readonly hear: string }>>;
  readonly sources: Readonly<Record<SourceId, string>>;
}

/** Thrown when a guide holds no such fact; the conversation answers that it does not know. */
export class UnknownFact extends Error {
  constructor(readonly id: string) {
    super(`the guide holds no fact "${id}"`);
  }
}

/** The value of a fact. Throws UnknownFact where the guide does not hold it. */
export function known<Id extends keyof Facts>(guide: Guide, id: Id): Facts[Id]['value'] {
  const fact: Facts[Id] | undefined = guide.facts[id];
  if (fact === undefined) throw new UnknownFact(id);
  return fact.value;
}

/** The value of a fact that only makes an answer better; undefined where the guide does not hold it. */
export const maybe = <Id extends keyof Facts>(guide: Guide, id: Id): Facts[Id]['value'] | undefined =>
  Object.hasOwn(guide.facts, id) ? known(guide, id) : undefined;

/** Where a fact comes from and when it was checked. Throws UnknownFact where the guide does not hold it. */
export function provenance(guide: Guide, id: FactId): Provenance {
  const fact: Provenance | undefined = allFacts(guide).get(id);
  if (fact === undefined) throw new UnknownFact(id);
  return fact;
}

/** The sources of a fact: where it comes from, and what said otherwise before. Throws UnknownFact like `provenance`. */
export function sourcesOf(guide: Guide, id: FactId): readonly SourceId[] {
  const { source, older }: Provenance & { readonly older?: Provenance } = provenance(guide, id);
  return older ? [source, older.source] : [source];
}

/** Every fact of the guide by its id, the keys of the menus among them. Gathered once: every answer asks. */
export function allFacts(guide: Guide): ReadonlyMap<string, Provenance> {
  const before = gathered.get(guide);
  if (before) return before;
  const keys = Object.entries(guide.menus).flatMap(([menu, { keys }]) =>
    keys.map((key): [string, Provenance] => [`${menu}-${key.press}`, key]),
  );
  const facts = new Map<string, Provenance>([...Object.entries<Provenance>({ ...guide.facts }), ...keys]);
  gathered.set(guide, facts);
  return facts;
}

const gathered = new WeakMap<Guide, ReadonlyMap<string, Provenance>>();
