/**
 * What a language must be able to say: a section for each question, named like its file, beside the grammar and what is
 * shown. `says` is a sentence and `reads` a text with blanks; `plain` and `label` are those without any, by their names.
 */
import type { DateTime } from 'luxon';
import { say, saidAs, toText, type Part, type Speech } from './speech/speech';
import { filled, type Blank, type Rules } from './speech/template';
import type { Key } from './guide/keys';
import type { Holiday, OtherDay } from './time/holidays';

/** How a language builds lists, clock times, days and numbers. */
export interface Grammar {
  readonly list: (items: readonly Speech[], joiner?: 'and' | 'or') => Speech;
  readonly capital: (text: string) => string;
  /** Initials letter by letter, any other name as it stands. */
  readonly agency: (name: string) => Speech;
  readonly key: (press: Key) => Speech;
  /** As a place in a list that is read one by one: "first". */
  readonly ordinal: (n: number) => string;
  readonly clock: (at: Pick<DateTime, 'hour' | 'minute'>) => string;
  /** Of an IANA zone. */
  readonly zone: (id: string) => string;
  /** Of an ISO weekday (Monday is 1). */
  readonly weekday: (number: number) => string;
  /** ISO weekdays in order: "Monday to Friday". */
  readonly days: (numbers: readonly number[]) => Speech;
  /** ISO weekdays on which nothing happens: "Mondays". */
  readonly everyWeek: (numbers: readonly number[]) => string;
  readonly holiday: (name: Holiday | OtherDay) => string;
  /** A day as seen from another, each in its own zone; `onDay` and `dayBefore` as adverbs, the latter for one that is over. */
  readonly day: (at: DateTime, from: DateTime) => string;
  readonly onDay: (at: DateTime, from: DateTime) => string;
  readonly dayBefore: (at: DateTime, from: DateTime) => string;
  readonly stretch: (minutes: number) => string;
  /** As exactly as an ISO date says, days left out: "July 2020", "2022". */
  readonly month: (iso: string) => string;
}

/** Something to press or to say on the way, and what for. */
export interface ToDo {
  readonly is: 'press' | 'say';
  readonly what: Speech;
  readonly purpose: string;
}

/** Steps of one source: the year in which they were so, where that is past; else who says so, where nobody else does. */
export interface StepsOf {
  readonly year?: string;
  readonly by?: string;
  readonly steps: readonly ToDo[];
}

/** What the device is called by who speaks to it, and who makes it: the name wakes it and is that of its app. */
export interface Device {
  readonly name: string;
  readonly maker: string;
}

type Items = readonly Speech[];

type OfSpeech = 'agency' | 'key' | 'topics' | 'weekly' | 'days' | 'otherwise';
type OfThings = 'abilities' | 'channels' | 'items' | 'keys' | 'languages' | 'reasons' | 'steps' | 'ways';
type OfOthers = 'about' | 'examples' | 'names' | 'openedBy' | 'shifts' | 'some' | 'times';
type OfNumbers = 'call' | 'list' | 'refusal' | 'last' | 'more' | 'step' | 'of';

/** What is filled into a blank by its name; into any other a text. Where it may be undefined, its part is left out then. */
interface BlankTypes extends Record<OfSpeech, Speech>, Record<OfThings | OfOthers, Items>, Record<OfNumbers, number> {
  number: Part | string;
  abroad: Part;
  groups: readonly StepsOf[];
  device: string | undefined;
  maker: string | undefined;
}

/** A sentence, or a text, by the names of its blanks in the order in which they are handed over. */
interface Said<As extends 'speech' | 'text', Names extends readonly string[]> {
  readonly as: As;
  readonly blanks: Names;
}

const says = <const Names extends readonly string[]>(...blanks: Names): Said<'speech', Names> => ({
  as: 'speech',
  blanks,
});
const reads = <const Names extends readonly string[]>(...blanks: Names): Said<'text', Names> => ({
  as: 'text',
  blanks,
});
const each = <Name extends string, Of>(names: readonly Name[], of: Of): Readonly<Record<Name, Of>> =>
  Object.fromEntries(names.map((name) => [name, of])) as Record<Name, Of>;
const plain = <Name extends string>(...names: readonly Name[]) => each(names, says());
const label = <Name extends string>(...names: readonly Name[]) => each(names, reads());

/** By how a tier of staff is reached: it answers first, only calls back, or is passed an urgent call. */
const byTier = <Of>(of: Of) => each(['first', 'calls-back', 'passed-on'], of);

/** What can be offered at the end of an answer, in one short question that "yes" takes. */
export const offers = [
  ...(['way', 'walk-through', 'start-over', 'other-ways', 'checklist-items'] as const),
  ...(['repeat', 'reminder', 'open-now', 'forget'] as const),
] as const;
export type Offer = (typeof offers)[number];

/** What a line does that no key is for. */
export const surprises = [
  ...(['zip', 'name', 'details', 'confirm', 'wrong-data', 'not-understood', 'repeats', 'options', 'pound'] as const),
  ...(['digits', 'no-receipt', 'leave-number', 'callback', 'took-callback', 'link', 'wrong-language'] as const),
  ...(['silence', 'ringing', 'picked-up', 'busy', 'busy-tone', 'recorded', 'wait-time', 'closed'] as const),
  ...(['transfer', 'person-asks-why', 'no-common-language', 'not-urgent', 'survey'] as const),
] as const;

/** What people say to each other beside the matter. */
export const kindnesses = ['thanks', 'blessing', 'greeting', 'sorrow', 'anger', 'child', 'handing-over'] as const;

/** All that is said, by question. */
export const contract = {
  about: {
    ...plain('notKnown'),
    identity: says('agency'),
    /** `quality` is one of those below, `agreeing` how many others say the same. */
    upToDate: says('source', 'published', 'quality', 'agreeing', 'checked'),
    quality: label('A', 'B', 'C'),
    otherLead: says('about'),
    ...each(['olderSays', 'otherSays', 'goBy', 'byWhom'], says('source', 'published', 'otherwise')),
    /** What a source says, after "says". */
    otherwise: {
      ...plain('free', 'notFree', 'different'),
      closing: says('until'),
      weekly: says('weekly'),
      phone: says('number'),
      key: says('key'),
      topics: says('topics'),
      reached: byTier(says('tier')),
      ...each(['cannot', 'can'], says('tier', 'ability')),
      steps: says('steps'),
    },
    /** What a fact is about, where sources differ. */
    differing: {
      ...plain('hours', 'number', 'keys', 'cost'),
      tier: says('ordinal'),
      ability: says('ability'),
    },
    /** Who says so, by the kind of the source. */
    sources: label('law-firm', 'lawyers', 'newspaper', 'article', 'site'),
    says: says('who'),
    said: says('who', 'year'),
    /** Of an answer that is from other sources too. */
    partly: {
      says: says('who'),
      said: says('who', 'year'),
    },
    mayBeOld: says('checked'),
    upToDateUndated: says('source', 'quality', 'agreeing', 'checked'),
    agreeing: {
      ...label('one'),
      many: reads('more'),
    },
  },
  callCompanion: {
    ...plain('nextKey', 'answered', 'lastKey', 'notCalling', 'noHarm', 'orHangUp', 'hangUp', 'otherMenu', 'talk'),
    ...plain('inLine', 'listen', 'keepListening', 'hungUp', 'orOtherWays', 'gotThrough', 'goodLuck', 'here'),
    ...label('hearVoice'),
    ...plain('hereNext', 'welcomeBack', 'goOn', 'orKeys', 'orPerson', 'stillSo'),
    surprises: plain(...surprises),
    dialAbroad: says('number'),
    press: says('hear', 'key'),
    sayIt: says('hear', 'saying'),
    /** What is said is the caller's own, and `saying` an example. */
    sayYourOwn: says('hear', 'saying'),
    /** Before a number may be read aloud. */
    microphoneCloses: says('device', 'invocation'),
    says: says('who'),
    said: says('who', 'year'),
    hearTopic: reads('topic'),
    /** How to come back after a silence. */
    ...each(['comeBack', 'takeYourTime'], says('device', 'invocation')),
    whereAmI: says('step', 'of'),
    talkLike: says('reasons'),
    inFrontOfYou: says('items'),
    mayCallBack: says('tier'),
  },
  channels: {
    ...plain('quicker', 'noOtherWays', 'tty'),
    on: says('agency', 'channels'),
    yesOn: says('agency', 'channel'),
    quickerElsewhere: says('channel'),
    nearestOffice: says('key', 'inMenu'),
    otherWays: says('agency', 'ways'),
  },
  checklist: {
    ...plain('haveIt', 'allThere', 'noneThere'),
    ...each(['all', 'missing'], says('items')),
    ...each(['allAndMore', 'missingAndMore'], says('items', 'more')),
    oneByOne: says('nth', 'item'),
    yes: says('item'),
  },
  declines: {
    ...plain('ownCase', 'legalAdvice', 'lawyer', 'caseNumber', 'chitChat'),
    ...each(['processingTime', 'fee', 'otherAgency', 'distress'], says('agency')),
  },
  fallback: {
    ...plain('first', 'second', 'lastWithout', 'firstChoice', 'secondChoice'),
    last: says('number'),
  },
  findingOnesWay: {
    ...plain('whatFirst', 'help', 'whatNow', 'waiting', 'allRight', 'slowly', 'nothingToRepeat', 'noNext'),
    ...plain('noPrevious', 'yesToWhat', 'again', 'goodbye', 'trouble', 'tryAgain', 'forgotten', 'notForgotten'),
    welcome: says('agency'),
    kindly: plain(...kindnesses),
    anythingElse: plain('first', 'second', 'third'),
    offers: plain(...offers),
    /** How long each thing is kept: the place in a call in hours, list and refusal in days, the last answer in minutes. */
    privacy: says('call', 'list', 'refusal', 'last', 'device', 'maker'),
  },
  followUp: plain('blank', 'noSuchOne', 'thatIsAll'),
  hours: {
    ...plain('ofMainLine', 'sameClock'),
    inZone: reads('clock', 'zone'),
    andYours: reads('clock', 'zone', 'yours'),
    onWeekday: reads('clock', 'weekday'),
    fromTo: reads('from', 'until'),
    shift: says('days', 'from', 'until'),
    weekly: says('shifts', 'zone'),
    people: says('weekly'),
    peopleNotOn: says('weekly', 'off'),
    weeklyAndYours: says('shifts', 'zone', 'times'),
    ...each(['weeklyWhereYouAre', 'weeklyYours'], says('shifts')),
    zoneUnknown: says('zone'),
    ...each(['ahead', 'behind'], says('stretch')),
    twoZones: says('zone', 'other'),
    opensIn: says('day', 'at', 'away'),
    closesIn: says('at', 'away', 'day', 'opens'),
    aside: {
      open: says('until'),
      closed: says('day', 'at'),
    },
  },
  livePerson: {
    call: says('number'),
    callFromAnywhere: says('abroad', 'number'),
    /** The reason is the caller's own; somebody else's could move a real appointment. */
    ifItAsks: says('example'),
    /** What can be done while nobody answers. */
    meanwhile: says('ways'),
    ...each(['ifItOffersKeys', 'keys', 'keysInTurn'], says('groups')),
    quoted: says('saying'),
  },
  menu: {
    ...plain('end', 'goOn', 'noKey', 'readWhatIsBehind', 'whichKey', 'whichOfKeys', 'yes', 'greetingNamesKeys'),
    topics: says('names'),
    /** What to say to a voice that asks in place of keys. */
    orSay: says('topic'),
    topicKeys: says('topic', 'keys'),
    /** The greeting comes first, and asks for the language. */
    topicKeysAfter: says('topic', 'language', 'key', 'keys'),
    whichTopic: says('examples'),
    does: says('inMenu', 'key', 'topics'),
    lacks: says('menu', 'key'),
    keyIs: says('key', 'purpose'),
    ...each(['allLack', 'nothingBehind'], says('key')),
    orIn: says('menu'),
    voiceSince: says('since'),
    inLanguage: says('language', 'key'),
    languages: says('languages'),
    keyFor: says('key', 'topics'),
  },
  readBack: {
    ...plain('whichNumber'),
    ...each(['rightNumber', 'wrongNumber'], says('number')),
    ...each(['rightKeys', 'wrongKeys'], says('keys')),
  },
  number: {
    ...plain('tollFree', 'notTollFree', 'notTheFreeOne'),
    number: says('agency', 'number'),
    ...each(['itsNumber', 'tollFreeAtHome', 'fromAbroad', 'numberInTheUs', 'tty', 'touchToCall'], says('number')),
    cannotCall: says('number', 'device'),
  },
  open: {
    ...plain('holidaysUnknown', 'past', 'unclear'),
    parts: label('MO', 'AF', 'EV', 'NI'),
    /** How an answer begins by what is so, and what the question was: "no" to "are they closed" means open. */
    lead: each(['open', 'closed'], label('open', 'closed')),
    openNow: says('lead', 'until'),
    closedNow: each(['before', 'between', 'after'], says('lead')),
    closedForHoliday: says('lead', 'holiday'),
    opensNext: says('day', 'at'),
    openOn: says('lead', 'day', 'fromTo'),
    ...each(['openAt', 'closedAt'], says('lead', 'day', 'at')),
    closedInPart: says('lead', 'day', 'part'),
    /** `off`: the days on which nobody ever answers. */
    closedOnDaysOff: says('lead', 'off'),
    closedOnDayOff: says('lead', 'day', 'off'),
    openOnDays: says('lead', 'some'),
    butNot: says('some'),
    closedOnHoliday: says('lead', 'holiday', 'day'),
    closedAroundHoliday: says('lead', 'holiday', 'weekday', 'day'),
    closedThen: each(['one', 'many'], says('some')),
    /** By the calendar that they keep. */
    closedOnHolidays: plain('us-federal'),
    nextHoliday: says('holiday', 'day'),
    dayWas: says('day', 'was'),
    holidayWas: says('holiday', 'was'),
    nextClosed: says('next'),
  },
  people: {
    ...plain('mayCallBack'),
    /** One tier after the other, as callers reach them; `who` comes with its article. */
    answers: byTier(says('who', 'ordinal')),
    tierIs: byTier(says('who', 'ordinal')),
    ...each(['theyCan', 'theySeeBasics', 'theyCannot'], says('abilities')),
    toTier: byTier(says('who', 'first')),
    opensRequest: says('first'),
    serviceRequest: says('openedBy', 'goesTo'),
    can: {
      firstCan: says('first', 'ability'),
      firstCannot: says('first'),
      ...each(['butCan', 'atLeast'], says('who', 'ordinal', 'how', 'ability')),
      basics: says('who', 'ability'),
      butSees: says('who', 'ordinal', 'how'),
      nobody: says('ability'),
      ...each(['tierCan', 'tierBasics', 'tierCannot', 'tierUnknown'], says('who', 'ordinal', 'ability')),
      ...each(['butTier', 'butTierSees'], says('who', 'ordinal')),
      insteadRequest: says('goesTo'),
    },
    whatAbility: says('examples'),
    how: byTier(reads()),
  },
  reminder: {
    /** `text` is heard by others too: neither whom to call is told, nor what about. */
    ...plain('text', 'thenInstead', 'denied', 'notAnswered', 'unsupported', 'failed', 'none', 'cancelled', 'noTrace'),
    ...each(['set', 'askingLeave', 'farAway', 'closedThen'], says('day', 'at')),
    openNow: says('until'),
    ...each(['cannotCancel', 'cannotSee', 'noPermission', 'tooMany'], says('device')),
  },
  screen: {
    ...label('unofficial', 'open', 'closed', 'codeDialsNumber', 'codeThenListen', 'swipe', 'walkThrough', 'ownReason'),
    ...label('wholeMenu', 'press', 'say', 'previous', 'next', 'answered', 'yours', 'yoursNextDay', 'closedDay'),
    ...label('today', 'ready', 'missing', 'cardNotice'),
    titles: label('way', 'call', 'number', 'abroad', 'tty', 'hours', 'checklist', 'channels', 'help'),
    until: reads('clock'),
    opens: reads('day', 'clock'),
    ...each(['olderSays', 'otherSays'], reads('that')),
    fromUsPhone: reads('number'),
    /** `year` is empty where the keys are of today. */
    ...each(['voiceFirst', 'keysOf', 'keys'], reads('year')),
    /** What a label says that one source alone has. */
    hedged: reads('label', 'who'),
    hear: reads('hear'),
    progress: reads('step', 'of'),
    keyFor: says('key', 'purpose'),
    sayFor: says('saying', 'purpose'),
    lineTime: reads('zone'),
    fromTo: reads('from', 'until'),
    closedFor: reads('holiday'),
    channels: {
      ...label('quicker'),
      tty: reads('number'),
    },
    /** What can be asked by touch, as one would say it. */
    examples: label('person', 'open', 'hours', 'menu', 'checklist', 'otherWays'),
    cardTitle: reads('skill'),
    cardSources: reads('sources'),
  },
  twoMeanings: {
    ...plain('orToAPerson', 'orVisit'),
    ...label('caseStatus'),
  },
} as const;

type Contract = typeof contract;

type Blanked<Names extends readonly string[]> = {
  [I in keyof Names]: Names[I] extends keyof BlankTypes ? BlankTypes[Names[I]] : string;
};

type Spoken<D> =
  D extends Said<infer As, infer Names>
    ? Names extends readonly []
      ? As extends 'speech'
        ? Speech
        : string
      : (...blanks: Blanked<Names>) => As extends 'speech' ? Speech : string
    : { readonly [Name in keyof D]: Spoken<D[Name]> };

/** Every sentence and every rule of grammar. */
export type Words = Spoken<Contract> & { readonly grammar: Grammar };

/** The sentences as a language writes them: one that lacks a sentence does not compile. */
export type Texts<D = Contract> =
  D extends Said<'speech' | 'text', readonly string[]> ? string : { readonly [Name in keyof D]: Texts<D[Name]> };

/** A language out of its sentences, its grammar and its rules for blanks. A section is made when it is first spoken. */
export function wordsOf(texts: Texts, grammar: Grammar, rules: Rules): Words {
  const words = { grammar };
  for (const section of Object.keys(contract) as (keyof Contract)[]) {
    let made: unknown;
    const get = (): unknown => (made ??= spoken(contract[section], texts[section], rules));
    Object.defineProperty(words, section, { get, enumerable: true });
  }
  return words as Words;
}

type Nested<Of> = Of | { readonly [name: string]: Nested<Of> };

const isSaid = (described: object): described is Said<'speech' | 'text', readonly string[]> => 'blanks' in described;

function spoken(described: object, text: Nested<string>, rules: Rules): unknown {
  if (typeof text !== 'string')
    return Object.fromEntries(
      Object.entries(described).map(([name, inside]) => [name, spoken(inside as object, text[name] ?? '', rules)]),
    );
  if (!isSaid(described)) throw new Error(`a sentence stands where there should be several: "${text}"`);
  const { as, blanks } = described;
  const make = (...given: readonly Blank[]): Speech | string => {
    const speech = filled(text, Object.fromEntries(blanks.map((name, i) => [name, given[i]])), rules);
    return as === 'speech' ? speech : toText(speech);
  };
  return blanks.length === 0 ? make() : make;
}

/** The same words with another name for the key "#". */
export const withHashNamed = (words: Words, name: string): Words =>
  Object.create(words, {
    grammar: {
      value: {
        ...words.grammar,
        key: (press: Key) => (press === '#' ? say`${saidAs('#', name)}` : words.grammar.key(press)),
      },
      enumerable: true,
    },
  }) as Words;
