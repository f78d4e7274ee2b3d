/**
 * What a language must be able to say: one part for each question, named like it, beside the grammar and what is shown.
 * Blanks come filled: a speech where the grammar has spoken (a key, an agency, days), a text for a name or a time.
 */
import type { DateTime } from 'luxon';
import type { DayPart } from './time/when';
import type { Grade, Key, SourceKind, TierReached } from './guide/guide';
import type { Holiday, OtherDay } from './time/holidays';
import { say, saidAs, type Part, type Speech } from './speech/speech';

/** What can be offered at the end of an answer, in one short question that "yes" takes. */
export const offers = [
  'way',
  'walk-through',
  'start-over',
  'other-ways',
  'checklist-items',
  'repeat',
  'reminder',
  'open-now',
  'forget',
] as const;
export type Offer = (typeof offers)[number];

/** Sentences without a blank, by name. */
type Plain<Names extends string> = Readonly<Record<Names, Speech>>;
/** Sentences with the same blanks, by name. */
type With<Names extends string, Blanks extends readonly unknown[]> = Readonly<
  Record<Names, (...blanks: Blanks) => Speech>
>;
/** Words that are shown, or that stand within a sentence. */
type Text<Names extends string> = Readonly<Record<Names, string>>;
type TextWith<Names extends string, Blanks extends readonly unknown[]> = Readonly<
  Record<Names, (...blanks: Blanks) => string>
>;
type Items = readonly Speech[];

/** How a language builds lists, clock times, days and numbers. */
export interface Grammar {
  readonly list: (items: Items, joiner?: 'and' | 'or') => Speech;
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

/** Who says so. */
type WhoSays = With<'says', [who: string]> & With<'said', [who: string, year: string]>;

interface About extends WhoSays {
  readonly identity: (agency: Speech) => Speech;
  /** `published` is empty where the source bears no date; `quality` is one of those below; `more` say the same. */
  readonly upToDate: (source: string, published: string, quality: string, more: number, checked: string) => Speech;
  readonly quality: Text<Grade>;
  readonly otherLead: (about: Items) => Speech;
  readonly olderSays: (source: string, published: string, otherwise: Speech) => Speech;
  readonly otherSays: (source: string, published: string, otherwise: Speech) => Speech;
  /** What a source says, after "says". */
  readonly otherwise: Plain<'free' | 'notFree' | 'different'> &
    With<'closing', [until: string]> &
    With<'weekly' | 'key' | 'topics', [said: Speech]> &
    With<'phone', [number: Part]> &
    With<'steps', [steps: Items]> &
    With<'can' | 'cannot', [tier: string, ability: string]> & { readonly reached: With<TierReached, [tier: string]> };
  /** What a fact is about, where sources differ. */
  readonly differing: Plain<'hours' | 'number' | 'keys' | 'cost'> &
    With<'tier', [ordinal: string]> &
    With<'ability', [ability: string]>;
  /** Who says so, by the kind of the source. */
  readonly sources: Text<SourceKind>;
  /** Of an answer that is from other sources too. */
  readonly partly: WhoSays;
  readonly mayBeOld: (checked: string) => Speech;
  readonly notKnown: Speech;
}

type CallCompanion = WhoSays &
  Plain<'nextKey' | 'answered' | 'lastKey' | 'notCalling' | 'noHarm' | 'orHangUp' | 'hangUp' | 'otherMenu' | 'talk'> &
  Plain<'inLine' | 'listen' | 'keepListening' | 'hungUp' | 'orOtherWays' | 'gotThrough' | 'goodLuck' | 'here'> &
  Plain<'hereNext' | 'welcomeBack' | 'goOn'> &
  With<'dialAbroad', [number: Part]> &
  With<'press', [hear: string, key: Speech]> &
  With<'sayIt', [hear: string, saying: string]> &
  TextWith<'hearTopic', [topic: string]> &
  /** How to come back after a silence. */
  With<'comeBack' | 'takeYourTime', [device: Device, invocation: string]> &
  With<'whereAmI', [step: number, of: number]> &
  With<'talkLike', [reasons: Items]> &
  With<'inFrontOfYou', [items: Items]> &
  With<'mayCallBack', [tier: string]>;

type Channels = Plain<'quicker' | 'noOtherWays' | 'tty'> &
  With<'on' | 'otherWays', [agency: Speech, some: Items]> &
  With<'yesOn', [agency: Speech, channel: string]> &
  With<'quickerElsewhere', [channel: string]> &
  With<'nearestOffice', [key: Speech, inMenu: string]>;

type Checklist = Plain<'haveIt' | 'allThere' | 'noneThere'> &
  With<'all' | 'missing', [items: Items]> &
  With<'oneByOne', [nth: string, item: string]> &
  With<'yes', [item: string]>;

type Declines = Plain<'ownCase' | 'legalAdvice' | 'caseNumber' | 'chitChat'> &
  With<'processingTime' | 'fee' | 'otherAgency' | 'distress', [agency: Speech]>;

/** The first miss, the second and the last, with the number where it is known. */
type Fallback = Plain<'first' | 'firstChoice' | 'second' | 'secondChoice' | 'lastWithout'> &
  With<'last', [number: Part]>;

type FindingOnesWay = Plain<'whatFirst' | 'help' | 'whatNow' | 'waiting' | 'allRight' | 'slowly' | 'nothingToRepeat'> &
  Plain<'noNext' | 'noPrevious' | 'yesToWhat' | 'again' | 'goodbye' | 'trouble' | 'tryAgain'> &
  Plain<'forgotten' | 'notForgotten'> &
  With<'welcome', [agency: Speech]> &
  /** How long each thing is kept: the place in a call in hours, the others in days. */
  With<'privacy', [call: number, list: number, refusal: number, device: Device | undefined]> & {
    /** One a turn, in this order. */
    readonly anythingElse: Items;
    readonly offers: Plain<Offer>;
  };

type Hours = TextWith<'inZone', [clock: string, zone: string]> &
  TextWith<'andYours', [clock: string, zone: string, yours: string]> &
  TextWith<'onWeekday', [clock: string, weekday: string]> &
  TextWith<'fromTo', [from: string, until: string]> &
  With<'shift', [days: Speech, from: string, until: string]> &
  With<'weekly', [shifts: Items, zone: string]> &
  With<'weeklyWhereYouAre' | 'peopleHere', [shifts: Items]> &
  With<'people', [weekly: Speech]> &
  With<'peopleNotOn', [weekly: Speech, off: string]> &
  With<'shiftHere', [days: Speech, from: string, until: string, zone: string]> &
  With<'zoneUnknown', [zone: string]> &
  With<'opensIn', [day: string, at: string, away: string]> &
  With<'closesIn', [at: string, away: string]> &
  Plain<'ofMainLine'> & {
    readonly aside: With<'open', [until: string]> & With<'closed', [day: string, at: string]>;
  };

type LivePerson = With<'call', [number: Part]> &
  With<'callFromAnywhere', [abroad: Part, number: Part]> &
  /** The reason is the caller's own; somebody else's could move a real appointment. */
  With<'ifItAsks', [example: string]> &
  With<'ifItOffersKeys' | 'keys', [groups: readonly StepsOf[]]> &
  /** Something that is said to the recording. */
  With<'quoted', [saying: string]>;

type Menu = Plain<'end' | 'goOn' | 'noKey' | 'readWhatIsBehind' | 'whichKey' | 'yes' | 'greetingNamesKeys'> &
  With<'keys', [keys: readonly { readonly key: Speech; readonly topics: Speech }[]]> &
  With<'topics', [names: readonly string[]]> &
  With<'topicKeys', [topic: string, keys: Items]> &
  /** The greeting comes first, and asks for the language. */
  With<'topicKeysAfter', [topic: string, language: string, key: Speech, keys: Items]> &
  With<'whichTopic', [examples: Items]> &
  With<'does', [inMenu: string, key: Speech, topics: Speech]> &
  With<'lacks', [menu: string, key: Speech]> &
  With<'keyIs', [key: Speech, purpose: string]> &
  With<'allLack' | 'nothingBehind', [key: Speech]> &
  With<'orIn', [menu: string]> &
  With<'voiceSince', [since: string]> &
  With<'inLanguage', [language: string, key: Speech]> &
  With<'languages', [languages: readonly string[]]>;

type Numbers = Plain<'tollFree' | 'notTollFree' | 'notTheFreeOne'> &
  With<'number', [agency: Speech, number: Part]> &
  With<'itsNumber' | 'tollFreeAtHome' | 'fromAbroad' | 'numberInTheUs' | 'military' | 'tty', [number: Part]> &
  /** The device in whose app a card waits, if one does. */
  With<'cannotCall', [number: Part, card: Device | undefined]> &
  /** Where what shows it can dial it. */
  With<'touchToCall', [number: Part]>;

/** How an answer begins by what is so, and what the question was: "no" to "are they closed" means that they are open. */
export type Lead = Text<'open' | 'closed'>;

type Open = Plain<'holidaysUnknown' | 'past' | 'unclear'> &
  With<'openNow', [lead: string, until: string]> &
  With<'closedForHoliday', [lead: string, holiday: string]> &
  With<'opensNext', [day: string, at: string]> &
  With<'openOn', [lead: string, day: string, fromTo: string]> &
  With<'openAt' | 'closedAt', [lead: string, day: string, at: string]> &
  With<'closedInPart', [lead: string, day: string, part: string]> &
  /** `off`: the days on which nobody ever answers. */
  With<'closedOnDaysOff', [lead: string, off: string]> &
  With<'closedOnDayOff', [lead: string, day: string, off: string]> &
  With<'openOnDays', [lead: string, days: Items]> &
  /** Days as adverbs. */
  With<'butNot' | 'closedThen', [days: Items]> &
  With<'closedOnHoliday', [lead: string, holiday: string, day: string]> &
  With<'closedAroundHoliday', [lead: string, holiday: string, weekday: string, day: string]> &
  With<'nextHoliday', [holiday: string, day: string]> &
  With<'dayWas' | 'holidayWas', [day: string, was: string]> &
  With<'nextClosed', [next: string]> & {
    readonly parts: Text<DayPart>;
    readonly lead: Readonly<Record<'open' | 'closed', Lead>>;
    readonly closedNow: With<'before' | 'between' | 'after', [lead: string]>;
    /** By the calendar that they keep. */
    readonly closedOnHolidays: Plain<'us-federal'>;
  };

/** `who` is a tier with its article, `ordinal` what it is called beside that. */
type Tier = [who: string, ordinal: string];

type People = Plain<'mayCallBack'> &
  With<'theyCan' | 'theySeeBasics' | 'theyCannot', [abilities: Items]> &
  With<'opensRequest', [first: string]> &
  With<'serviceRequest', [openedBy: Items, goesTo: string]> &
  With<'whatAbility', [examples: Items]> & {
    /** One tier after the other, as callers reach them. */
    readonly answers: With<TierReached, Tier>;
    readonly tierIs: With<TierReached, Tier>;
    readonly toTier: With<TierReached, [who: string, first: string]>;
    readonly can: With<'firstCan' | 'basics', [who: string, ability: string]> &
      With<'firstCannot', [first: string]> &
      With<'butCan' | 'atLeast', [...Tier, how: TierReached, ability: string]> &
      With<'butSees', [...Tier, how: TierReached]> &
      With<'nobody', [ability: string]> &
      With<'tierCan' | 'tierBasics' | 'tierCannot' | 'tierUnknown', [...Tier, ability: string]> &
      With<'butTier' | 'butTierSees', Tier> &
      With<'insteadRequest', [goesTo: string]>;
  };

type Reminder = Plain<'thenInstead' | 'denied' | 'notAnswered' | 'unsupported' | 'failed'> &
  /** Others hear it too: neither whom to call is told, nor what about. */
  Plain<'text'> &
  With<'set' | 'askingLeave' | 'farAway' | 'closedThen', [day: string, at: string]> &
  With<'openNow', [until: string]> &
  With<'cannotCancel' | 'noPermission' | 'tooMany', [device: Device]>;

/** What is shown rather than said: few words, large. `year` is empty where the keys are of today. */
type Shown = Text<'unofficial' | 'open' | 'closed' | 'codeDialsNumber' | 'codeThenListen' | 'swipe' | 'walkThrough'> &
  Text<'wholeMenu' | 'press' | 'say' | 'previous' | 'next' | 'answered' | 'yours' | 'yoursNextDay' | 'closedDay'> &
  Text<'today' | 'ready' | 'missing' | 'cardNotice'> &
  TextWith<'until', [clock: string]> &
  TextWith<'opens', [day: string, clock: string]> &
  TextWith<'olderSays' | 'otherSays', [that: string]> &
  TextWith<'fromUsPhone', [number: string]> &
  TextWith<'voiceFirst' | 'keysOf' | 'keys', [year: string]> &
  /** What a label says that one source alone has. */
  TextWith<'hedged', [label: string, who: string]> &
  TextWith<'hear', [hear: string]> &
  TextWith<'progress', [step: number, of: number]> &
  With<'keyFor', [key: Speech, purpose: string]> &
  With<'sayFor', [saying: string, purpose: string]> &
  TextWith<'lineTime', [zone: string]> &
  TextWith<'fromTo', [from: string, until: string]> &
  TextWith<'closedFor', [holiday: string]> &
  TextWith<'cardTitle', [skill: string]> &
  TextWith<'cardSources', [sources: readonly string[]]> & {
    readonly titles: Text<'way' | 'call' | 'number' | 'abroad' | 'tty' | 'military' | 'hours' | 'checklist'> &
      Text<'channels' | 'help'>;
    readonly channels: TextWith<'tty', [number: string]> & Text<'quicker'>;
    /** What can be asked by touch, as one would say it. */
    readonly examples: Text<'person' | 'open' | 'hours' | 'menu' | 'checklist' | 'otherWays'>;
  };

type TwoMeanings = Text<'caseStatus'> & Plain<'orToAPerson' | 'orVisit'>;

/** Every sentence and every rule of grammar: a language that lacks one does not compile. */
export interface Words {
  readonly grammar: Grammar;
  readonly about: About;
  readonly callCompanion: CallCompanion;
  readonly channels: Channels;
  readonly checklist: Checklist;
  readonly declines: Declines;
  readonly fallback: Fallback;
  readonly findingOnesWay: FindingOnesWay;
  readonly hours: Hours;
  readonly livePerson: LivePerson;
  readonly menu: Menu;
  readonly number: Numbers;
  readonly open: Open;
  readonly people: People;
  readonly reminder: Reminder;
  readonly screen: Shown;
  readonly twoMeanings: TwoMeanings;
}

/** The same words with another name for the key "#". */
export const withHashNamed = (words: Words, name: string): Words => ({
  ...words,
  grammar: {
    ...words.grammar,
    key: (press) => (press === '#' ? say`${saidAs('#', name)}` : words.grammar.key(press)),
  },
});
