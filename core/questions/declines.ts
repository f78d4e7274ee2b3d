/** What is asked and cannot be answered here: said kindly, with somebody who can, and never a guess. */
import { done, type Answer } from '../conversation/answer';
import type { Services, Some } from '../conversation/question';
import { maybeNote, notesFor } from '../conversation/note';
import type { NoteId } from '../guide/guide';
import { sentences } from '../speech/speech';
import { agencyOf, ifKnown, type Turn } from '../conversation/turn';
import { toldOnOwnClock } from './clocks';

/** Why is my case taking so long? */
function ownCase(turn: Turn): Answer {
  // What somebody on the phone sees of it, if the guide knows.
  const instead = ifKnown(turn, notesFor);
  return done(sentences(turn.words.declines.ownCase, instead), { declined: 'own-case' });
}

/** How long does a form take? */
function processingTime(turn: Turn): Answer {
  return done(turn.words.declines.processingTime(agencyOf(turn)), { declined: 'processing-time' });
}

/** Am I eligible? What should I do? */
function legalAdvice({ words }: Turn): Answer {
  return done(words.declines.legalAdvice, { declined: 'legal-advice' });
}

/** Where do I find a lawyer? */
const lawyer = ({ words }: Turn): Answer => done(words.declines.lawyer, { declined: 'legal-advice' });

/** What does a form cost? */
function fee(turn: Turn): Answer {
  return done(turn.words.declines.fee(agencyOf(turn)), { declined: 'fee' });
}

/** Somebody else's hours, number, office. */
async function otherAgency(turn: Turn, services: Services): Promise<Answer> {
  // A line that the guide has a note for: where to turn, and no more.
  const line = turn.slots.other_agency?.id;
  const signpost =
    line === undefined ? undefined : await toldOnOwnClock(turn, services, (own) => maybeNote(own, line as NoteId));
  if (signpost) return done(signpost);
  return done(turn.words.declines.otherAgency(agencyOf(turn)), { declined: 'other-agency' });
}

/** They are at my door. */
function distress(turn: Turn): Answer {
  return done(turn.words.declines.distress(agencyOf(turn)), { declined: 'distress' });
}

/** A number of the caller's, said aloud: not repeated, not kept. */
function caseNumber({ words }: Turn): Answer {
  return done(words.declines.caseNumber, { declined: 'case-number' });
}

/** Tell me a joke. */
function chitChat({ words }: Turn): Answer {
  return done(words.declines.chitChat, { declined: 'chit-chat' });
}

export const questions = {
  MyCaseIntent: ownCase,
  ProcessingTimeIntent: processingTime,
  LegalAdviceIntent: legalAdvice,
  LawyerIntent: lawyer,
  FeeIntent: fee,
  OtherAgencyIntent: otherAgency,
  DistressIntent: distress,
  CaseNumberIntent: caseNumber,
  ChitChatIntent: chitChat,
} satisfies Some;
