/**
 * The shape of a guide, described once: the types of guide.ts are inferred from it, the build checks the files against
 * it, and `npm run build` writes it out as the JSON schemas that complete what an editor types. Not part of the bundle.
 */
import { Type, type Static, type TProperties, type TSchema } from '@sinclair/typebox';
import { keys, type Key } from './keys';

/** Ids that only a guide's own data makes: no list of them stands in code. */
declare const brand: unique symbol;
export type Id<Of extends string> = string & { readonly [brand]: Of };

const closed = { additionalProperties: false } as const;
const object = <Of extends TProperties>(of: Of) => Type.Object(of, closed);

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
const id = <Of extends string>() =>
  Type.Unsafe<Id<Of>>({ type: 'string', pattern: ID, description: 'an id of lower-case letters, digits and hyphens' });

/** A record by ids. */
const by =
  <Of extends string>() =>
  <Value extends TSchema>(of: Value) =>
    Type.Unsafe<Readonly<Record<Id<Of>, Static<Value>>>>({
      type: 'object',
      propertyNames: id(),
      additionalProperties: of,
    });

const list = <Item extends TSchema>(item: Item) =>
  Type.Unsafe<readonly Static<Item>[]>({ type: 'array', minItems: 1, uniqueItems: true, items: item });

const matching = (pattern: string, description: string) => Type.String({ pattern, description });

const text = matching('\\S', 'a text that is not empty');
const day = matching('^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'an ISO day such as 2026-11-24');
const date = matching(
  '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  'an ISO day, month or year such as 2026-11-24, 2026-11 or 2026',
);
const phone = matching('^(\\d-)?\\d{3}-\\d{3}-\\d{4}$', 'a telephone number in groups such as 1-800-555-0100');
const clock = matching('^([01]\\d|2[0-3]):[0-5]\\d$', 'a time of the 24-hour clock such as 08:00');
const closing = matching('^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', 'a time of the 24-hour clock such as 20:00, or 24:00');
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  Type.Unsafe<Values[number]>({ type: 'string', enum: [...values] });

/** `null` where a source bears no date. */
const published = Type.Unsafe<string | null>({ if: { type: 'null' }, else: date });

const key = oneOf(keys);

const source = object({
  address: text,
  /** A page that stands on the web today, to compare with: where `address` is a copy, what it is a copy of. */
  live: Type.Optional(matching('^https://', 'an address that begins with https://')),
  grade: Type.Unsafe<'A' | 'B' | 'C'>({
    type: 'string',
    enum: ['A', 'B', 'C'],
    description:
      'A: the agency itself or another government page, also in a copy; B: professional or at second hand; C: other',
  }),
  /** What kind of source it is, where it is none of the government's: told where nobody else says so. */
  is: Type.Optional(oneOf(['law-firm', 'lawyers', 'newspaper', 'article', 'site'])),
});

const provenance = {
  source: id<'source'>(),
  /** When its source said so. */
  date: published,
  /** The day on which it was last compared with its source. */
  checked: day,
  /** The day after which it may be old: the build warns and the answer says so. */
  checkBy: day,
  /** What the source itself took it from: two claims with one upstream count as one. */
  upstream: Type.Optional(id<'source'>()),
};

/** What is known: a claim of each source; `lead` where another one than the rule's is to be told. */
const fact = <Value extends TSchema>(value: Value) =>
  object({
    claims: Type.Array(object({ value, ...provenance }), { minItems: 1 }),
    lead: Type.Optional(object({ claim: Type.Integer({ minimum: 0 }), because: text })),
  });

/** Something that there is, and no more to say of it. */
const isThere = object({ claims: Type.Array(object(provenance), { minItems: 1 }) });

const shift = object({
  days: list(Type.Integer({ minimum: 1, maximum: 7, description: 'an ISO weekday: Monday is 1' })),
  from: clock,
  until: closing,
});

/** Weekly hours. `until` is the first minute that is closed; the zone is an IANA one, or the caller's own. */
const hours = object({
  shifts: list(shift),
  zone: matching('^(caller|[A-Z][\\w+-]*(/[\\w+-]+)*)$', 'an IANA time zone, or "caller"'),
});

/** A key to press or something to say, and what for: what is heard first, in each language, belongs to that. */
const step = Type.Unsafe<
  | { readonly press: (typeof keys)[number]; readonly for: Id<'step'> }
  | { readonly say: Id<'saying'>; readonly for: Id<'step'> }
>({
  type: 'object',
  properties: { press: key, say: id(), for: id() },
  oneOf: [{ required: ['press', 'for'] }, { required: ['say', 'for'] }],
  additionalProperties: false,
});

/** What each tier of staff can do; a tier that nothing is known of is left out. */
const ability = Type.Unsafe<Readonly<Record<Id<'tier'>, boolean | 'basics'>>>({
  type: 'object',
  minProperties: 1,
  propertyNames: id(),
  additionalProperties: { enum: [true, false, 'basics'] },
});

/** The facts that the core knows by name. Each may be missing: then the skill does not know. */
export const kinds = {
  phone: fact(phone),
  tty: fact(phone),
  'abroad-phone': fact(phone),
  'military-phone': fact(phone),
  'callback-phone': fact(phone),
  'toll-free': fact(Type.Boolean()),
  'live-hours': fact(hours),
  'web-chat-hours': fact(hours),
  'callback-hours': fact(hours),
  holidays: fact(oneOf(['us-federal'])),
  'way-to-person': fact(list(step)),
  /** Since when a voice asks what the call is about. */
  'spoken-menu': fact(date),
  /** Reasons for which the line passes callers on to a person, the plainest first. */
  'reasons-to-say': fact(list(id<'reason'>())),
  'line-languages': fact(list(id<'language'>())),
  'service-request': fact(object({ openedBy: list(id<'tier'>()), goesTo: id<'place'>() })),
  'quicker-channel': fact(id<'channel'>()),
  'protected-since': fact(date),
} as const;

/** Notes that the core says as part of an answer of its own; a guide has others beside them. */
export const noteKinds = [
  ...(['any-section', 'best-time', 'menu-changes', 'word-to-say', 'when-answered', 'callback-check'] as const),
  ...(['other-languages', 'local-office', 'contact-page', 'online-account', 'web-chat', 'social-private'] as const),
  ...(['relay', 'automated-line', 'callback-abroad', 'office-arrests'] as const),
] as const;

const note = fact(id<'wording'>());

/** A telephone number or weekly hours, of another line. */
const lineFact = fact(Type.Unsafe<string | Static<typeof hours>>({ if: { type: 'string' }, then: phone, else: hours }));

const readyFact = fact(object({ atHand: Type.Boolean() }));

const topics = fact(list(id<'topic'>())).properties;
/** `after`: the keys that lead to it, the greeting's first where there is one. */
const menu = object({
  after: Type.Unsafe<readonly Key[]>({ type: 'array', items: key }),
  keys: Type.Array(object({ press: key, ...topics }), { minItems: 1 }),
});

export const guideShape = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    id: id<'guide'>(),
    sources: by<'source'>()(source),
    facts: Type.Partial(Type.Object(kinds), {
      ...closed,
      description: 'A fact that is not known is left out: the skill then says that it does not know.',
    }),
    /** The key of each language in the greeting, which comes before every way and menu. */
    greetings: by<'language'>()(fact(key)),
    /** How each tier of staff is reached: it answers first, only calls back, or is passed an urgent call. */
    tiers: by<'tier'>()(fact(oneOf(['first', 'calls-back', 'passed-on']))),
    abilities: by<'ability'>()(fact(ability)),
    /** What to have ready; `atHand`: in front of the caller while on the phone. */
    ready: by<'ready'>()(readyFact),
    channels: by<'channel'>()(isThere),
    /** Other lines that callers mean: numbers and hours that a note of the same id speaks of. */
    lines: Type.Optional(by<'line'>()(by<'what'>()(lineFact))),
    /** Facts that are their own sentence, in the language files. */
    notes: by<'note'>()(note),
    /** Each menu: the keys that lead to it, and what its own keys are for, in the order in which they are read out. */
    menus: by<'menu'>()(menu),
    /** Questions that notes answer, by intent. */
    answers: Type.Unsafe<Readonly<Record<string, readonly Id<'note'>[]>>>({
      type: 'object',
      propertyNames: { pattern: '^[A-Z][A-Za-z]+Intent$' },
      additionalProperties: list(id()),
    }),
    /** What a half question after one of those questions comes down to: "how" after "what is the Ombudsman". */
    aspects: Type.Optional(Type.Record(Type.String(), Type.Record(Type.String(), Type.String({ pattern: 'Intent$' })))),
    /** The topics that a question without a slot means, and the notes that are told with a topic. */
    topics: object({
      meant: Type.Unsafe<Readonly<Record<string, Id<'topic'>>>>({ type: 'object', additionalProperties: id() }),
      notes: by<'topic'>()(id<'note'>()),
    }),
    /** Ids of notes, facts and slot values that must leave no trace for others in the household. */
    discreet: Type.Array(Type.String({ pattern: ID })),
  },
  { ...closed, description: 'guides/<agency>/guide.json: facts without language, each with its claims.' },
);

const caller = Type.String({
  maxLength: 140,
  pattern: "^[\\p{Ll}\\p{M}'.]+( [\\p{Ll}\\p{M}'.]+)*$",
  description: 'as a caller says it: lower-case words, apostrophes, and periods for spelled letters',
});
const named = {
  name: Type.String({ maxLength: 140, pattern: '\\S', description: 'a text that is not empty' }),
  callers: list(caller),
};
const thing = Type.Object(named, closed);

/** How a note is worded: `says` it as a sentence; `that`: what its source says, as a clause; `short`: in a list. */
const wording = object({ says: text, that: Type.Optional(text), short: Type.Optional(text) });

const address = object({ written: text, said: text });
const channel = object({ ...named, short: Type.Optional(text) });
const tierName = object({ ...named, article: text, ordinal: text });
const stepName = object({ ...named, label: Type.Optional(text), hear: Type.Optional(text) });
const menuName = object({ ...named, title: text, before: text, in: text });
const noteWords = object({ about: Type.Optional(text), wordings: by<'wording'>()(wording) });

export const namesShape = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    skill: object({ name: text, invocationName: caller }),
    /** The language in which callers of this language take the line. */
    line: id<'language'>(),
    /** Names that are said as in another language, a BCP 47 tag. */
    foreign: Type.Optional(object({ language: oneOf(['en-US', 'es-US']), names: list(text) })),
    agency: object({ name: text, callers: list(caller) }),
    /** Addresses on the web, as they are written and as they are said. */
    addresses: by<'address'>()(address),
    topics: by<'topic'>()(thing),
    abilities: by<'ability'>()(thing),
    ready: by<'ready'>()(thing),
    channels: by<'channel'>()(channel),
    /** What callers apply for: known so that questions about it can be told apart and declined. */
    forms: by<'form'>()(thing),
    /** `article` stands before its name; `ordinal` is what the tier is called beside that. */
    tiers: by<'tier'>()(tierName),
    /** `name`: what the key is for; `label`: the same under a key; `hear`: what the recording does when it is time.
     * The greeting of another language has neither: it is only known so that callers can speak of it. */
    steps: by<'step'>()(stepName),
    /** What is said to the recording. */
    sayings: Type.Optional(by<'saying'>()(text)),
    /** `before`: what is said before its keys are read; `in`: where one of its keys is. */
    menus: by<'menu'>()(menuName),
    reasons: by<'reason'>()(text),
    languages: by<'language'>()(text),
    places: by<'place'>()(text),
    sources: by<'source'>()(text),
    /** `about`: what the note is about, where sources differ. */
    notes: by<'note'>()(noteWords),
  },
  {
    ...closed,
    description: "guides/<agency>/<language>.json: what the agency's things are called, and what callers say for them.",
  },
);
