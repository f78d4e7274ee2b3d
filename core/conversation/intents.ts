/** The questions that core answers, and what they are asked with. */
import type { Guide } from '../guide/guide';

/** What a half sentence may name. */
const named = ['date', 'time', 'holiday', 'place', 'tier', 'ability'] as const;

/** Every intent, with the slots that it may carry. A guide may have notes for others. */
export const intents = {
  LaunchIntent: [],

  LivePersonIntent: [],
  PhoneNumberIntent: [],
  CostIntent: [],
  TtyIntent: [],
  AbroadIntent: ['country'],
  ConnectMeIntent: [],
  ReadBackIntent: ['number', 'first', 'second', 'third', 'fourth'],

  HoursIntent: [],
  NextOpeningIntent: ['place'],
  HoursHereIntent: ['place'],
  OpenIntent: ['date', 'time', 'holiday', 'closed', 'place'],
  HolidaysIntent: [],

  MenuIntent: ['menu'],
  WhichKeyIntent: ['topic'],
  KeyIntent: ['key', 'before', 'menu'],
  AnySectionIntent: [],
  MenuChangedIntent: [],
  LanguageIntent: ['language'],
  CaseStatusIntent: [],
  AppointmentIntent: [],

  WhoAnswersIntent: ['tier'],
  SecondTierIntent: [],
  CanTheyIntent: ['ability', 'tier'],
  ServiceRequestIntent: [],
  /** `have`: by touch, "yes" or "no". */
  ChecklistIntent: ['item', 'have'],

  SocialMediaIntent: ['channel'],
  LocalOfficeIntent: [],
  OtherWaysIntent: [],

  IdentityIntent: [],
  UpToDateIntent: [],
  /** `subject`: the id of a fact. */
  UsedToIntent: ['subject'],

  AutomatedLineIntent: [],
  WaitIntent: [],
  BestTimeIntent: [],
  CallbackIntent: [],
  ProtectedCaseIntent: [],
  ContactPageIntent: [],
  OnlineAccountIntent: [],
  ERequestIntent: [],
  WebChatIntent: [],
  ScamIntent: [],
  AgencyIntent: [],
  WhyMachineIntent: [],

  MyCaseIntent: ['form'],
  ProcessingTimeIntent: ['form'],
  LegalAdviceIntent: ['form'],
  FeeIntent: ['form'],
  OtherAgencyIntent: ['other_agency', 'date', 'time', 'holiday'],
  DistressIntent: [],
  CaseNumberIntent: ['number'],
  ChitChatIntent: [],

  CallCompanionIntent: ['topic'],
  WhereAmIIntent: [],
  WrongKeyIntent: [],
  ItAsksIntent: ['prompt'],
  /** What the line or the machine does or says that no key is for. */
  ItDoesIntent: ['surprise'],
  SomethingElseIntent: [],
  AskingToTalkIntent: [],
  OnHoldIntent: [],
  HungUpIntent: [],
  GotThroughIntent: [],
  WhatToSayIntent: [],
  StartOverIntent: [],

  /** `when`: the time that was offered, `set`: the one that was set (ISO 8601). */
  ReminderIntent: ['date', 'time', 'when', 'set'],
  /** Leave to remind was asked for, for the time `when`; `leave` is what was answered. */
  LeaveIntent: ['leave', 'when'],
  CancelReminderIntent: [],

  FollowUpIntent: ['aspect'],
  PickIntent: ['nth'],
  AndIntent: named,
  InsteadIntent: [...named, 'channel', 'topic'],
  ThatNumberIntent: [],

  KindlyIntent: ['kindness'],
  ForgetMeIntent: [],
  PrivacyIntent: [],
  SlowerIntent: [],
  HoldOnIntent: [],
  HelpIntent: [],
  YesIntent: [],
  NoIntent: [],
  RepeatIntent: [],
  NextIntent: [],
  PreviousIntent: [],
  StopIntent: [],
  CancelIntent: [],
  NavigateHomeIntent: [],
  FallbackIntent: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** An intent that core has a question for. */
export type CoreIntent = keyof typeof intents;
/** An intent that only the notes of a guide answer. */
export type NoteIntent = string & { readonly brand: 'note intent' };
export type Intent = CoreIntent | NoteIntent;

export type SlotName = (typeof intents)[CoreIntent][number];

/** The slots of a question by name: ids, days and times. */
export type Ids = Readonly<Partial<Record<SlotName, string>>>;

/** What a question was asked with: the ids that its slots resolved to, days and times; never the caller's words. */
export interface Asked {
  readonly intent: Intent;
  readonly slots: Ids;
}

/** A question of core's, with the slots that it may carry. */
export const asked = <I extends CoreIntent>(
  intent: I,
  slots?: Readonly<Partial<Record<(typeof intents)[I][number], string>>>,
): Asked => ({ intent, slots: slots ?? {} });

export const isCoreIntent = (name: string): name is CoreIntent => Object.hasOwn(intents, name);

/** The intent with a name: one of core's, or one that the guide has notes for; any other was not understood. */
export const intentNamed = (name: string, { answers }: Pick<Guide, 'answers'>): Intent => {
  if (isCoreIntent(name)) return name;
  return Object.hasOwn(answers, name) ? (name as NoteIntent) : 'FallbackIntent';
};

const slotNames: ReadonlySet<string> = new Set<string>(Object.values(intents).flat());

export const isSlotName = (name: string): name is SlotName => slotNames.has(name);
