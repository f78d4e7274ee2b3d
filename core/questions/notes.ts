/** Questions that are answered by the notes that the guide has for them, and no more. */
import { done } from '../conversation/answer';
import { notesFor } from '../conversation/note';
import type { Question, Some } from '../conversation/question';

export const noted: Question = (turn) => done(notesFor(turn));

export const questions = {
  AutomatedLineIntent: noted,
  WaitIntent: noted,
  BestTimeIntent: noted,
  CallbackIntent: noted,
  ProtectedCaseIntent: noted,
  ContactPageIntent: noted,
  OnlineAccountIntent: noted,
  ERequestIntent: noted,
  WebChatIntent: noted,
  ScamIntent: noted,
  AgencyIntent: noted,
  WhyMachineIntent: noted,
} satisfies Some;
