import { done } from '../conversation/answer';
import { notesFor } from '../conversation/note';
import type { Question } from '../conversation/question';
import { identity, upToDate } from './about';
import {
  askingToTalk,
  callCompanion,
  gotThrough,
  hungUp,
  itAsks,
  onHold,
  somethingElse,
  startOver,
  whatToSay,
  whereAmI,
  wrongKey,
} from './call-companion';
import { localOffice, otherWays, socialMedia } from './channels';
import { checklist } from './checklist';
import { caseNumber, chitChat, distress, fee, legalAdvice, otherAgency, ownCase, processingTime } from './declines';
import { fallback } from './fallback';
import {
  forgetMe,
  goodbye,
  help,
  holdOn,
  launch,
  next,
  no,
  previous,
  privacy,
  repeat,
  slower,
  yes,
} from './finding-ones-way';
import { hoursHere, nextChange, whenToCall } from './hours';
import { livePerson } from './live-person';
import { anySection, language, menuChanges, readMenu, whatKeyDoes, whichKey } from './menu';
import { abroad, connectMe, cost, military, phoneNumber, tty } from './number';
import { onHolidays, open } from './open';
import { cancelReminder, leaveAnswered, remind } from './reminder';
import { canThey, secondTier, serviceRequest, whoAnswers } from './people';
import { appointment, caseStatus } from './two-meanings';

/** A question that is answered by the notes that the guide has for it, and no more. */
export const noted: Question = (turn) => done(notesFor(turn));

/** Every question that the skill is made for, by the name of its intent; a guide may have notes for others. */
export const questions: Readonly<Record<string, Question>> = {
  LivePersonIntent: livePerson,
  PhoneNumberIntent: phoneNumber,
  CostIntent: cost,
  TtyIntent: tty,
  AbroadIntent: abroad,
  MilitaryIntent: military,
  ConnectMeIntent: connectMe,

  HoursIntent: whenToCall,
  OpenIntent: open,
  HolidaysIntent: onHolidays,
  NextOpeningIntent: nextChange,
  HoursHereIntent: hoursHere,
  AutomatedLineIntent: noted,
  WaitIntent: noted,
  BestTimeIntent: noted,

  MenuIntent: readMenu,
  WhichKeyIntent: whichKey,
  KeyIntent: whatKeyDoes,
  AnySectionIntent: anySection,
  MenuChangedIntent: menuChanges,
  LanguageIntent: language,
  CaseStatusIntent: caseStatus,
  AppointmentIntent: appointment,

  WhoAnswersIntent: whoAnswers,
  SecondTierIntent: secondTier,
  CanTheyIntent: canThey,
  ServiceRequestIntent: serviceRequest,
  CallbackIntent: noted,
  ProtectedCaseIntent: noted,
  ChecklistIntent: checklist,

  SocialMediaIntent: socialMedia,
  LocalOfficeIntent: localOffice,
  OtherWaysIntent: otherWays,
  ContactPageIntent: noted,
  OnlineAccountIntent: noted,
  ERequestIntent: noted,
  WebChatIntent: noted,
  ScamIntent: noted,

  AgencyIntent: noted,
  IdentityIntent: identity,
  WhyMachineIntent: noted,
  UpToDateIntent: upToDate,

  MyCaseIntent: ownCase,
  ProcessingTimeIntent: processingTime,
  LegalAdviceIntent: legalAdvice,
  FeeIntent: fee,
  OtherAgencyIntent: otherAgency,
  DistressIntent: distress,
  CaseNumberIntent: caseNumber,
  ChitChatIntent: chitChat,

  CallCompanionIntent: callCompanion,
  WhereAmIIntent: whereAmI,
  WrongKeyIntent: wrongKey,
  ItAsksIntent: itAsks,
  SomethingElseIntent: somethingElse,
  AskingToTalkIntent: askingToTalk,
  OnHoldIntent: onHold,
  HungUpIntent: hungUp,
  GotThroughIntent: gotThrough,
  WhatToSayIntent: whatToSay,
  ReminderIntent: remind,
  CancelReminderIntent: cancelReminder,
  ForgetMeIntent: forgetMe,
  PrivacyIntent: privacy,

  LaunchRequest: launch,
  'Connections.Response': leaveAnswered,
  SlowerIntent: slower,
  HoldOnIntent: holdOn,
  'AMAZON.HelpIntent': help,
  'AMAZON.YesIntent': yes,
  'AMAZON.NoIntent': no,
  'AMAZON.RepeatIntent': repeat,
  'AMAZON.NextIntent': next,
  'AMAZON.PreviousIntent': previous,
  'AMAZON.StartOverIntent': startOver,
  'AMAZON.StopIntent': goodbye,
  'AMAZON.CancelIntent': goodbye,
  'AMAZON.NavigateHomeIntent': goodbye,
  'AMAZON.FallbackIntent': fallback,
};
