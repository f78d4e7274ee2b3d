import type { DateTime } from 'luxon';
import type { FactId, Guide } from '../guide/guide';
import type { Known } from '../guide/reading';
import { isOf } from './intents';
import { lastSaid, type Change } from './memory';
import type { Said, Session } from './state';
import { noteIdsOf } from './note';
import type { Turn } from './turn';

/** Questions that are, or may be, about a matter that others in a household must not learn of, whatever is said in them. */
const questions: ReadonlySet<string> = new Set<string>(['DistressIntent', 'LegalAdviceIntent', 'LawyerIntent']);

/** Whether a fact is such a matter. */
const isKept = ({ discreet, stands }: Guide, id: FactId): boolean =>
  discreet.includes(id) || discreet.includes(stands.get(id)?.own ?? '');

/** Whether the last answer was about such a matter. */
export const wasDiscreet = (turn: Turn): boolean => !turn.oneShot && isAbout(turn.guide, turn.session.said);

const isAbout = (guide: Guide, said: Said | undefined): boolean =>
  said !== undefined && (questions.has(said.asked.intent) || said.facts.some((id) => isKept(guide, id)));

/** What is remembered of a session that ends without an answer: what was said last, unless it is such a matter. */
export const leftBehind = (guide: Guide, { said }: Session, at: DateTime): Change | undefined =>
  said && !isAbout(guide, said) ? lastSaid(at, said) : undefined;

/**
 * Whether a question is to leave no trace: no card, no screen, no reminder, nothing remembered. It is answered aloud.
 * Who asks may be in danger from whoever reads the cards, looks at the screen or gets the notifications. Which facts and
 * values of slots are such a matter, the guide says; that holds also where they are told again, or their source is.
 */
export const isDiscreet = (turn: Turn, taken: readonly Known[]): boolean => {
  const { discreet, facts } = turn.guide;
  const line = turn.slots.other_agency?.id;
  return (
    questions.has(turn.intent) ||
    // Somebody else's line, unless it is one that the guide knows to be harmless.
    (turn.intent === 'OtherAgencyIntent' && (line === undefined || !facts.has(line))) ||
    (wasDiscreet(turn) && (isOf('looksBack', turn.intent) || turn.intent === 'ConnectMeIntent')) ||
    noteIdsOf(turn).some((note) => discreet.includes(note)) ||
    taken.some(({ id }) => isKept(turn.guide, id)) ||
    Object.values(turn.slots).some(({ id }) => id !== undefined && discreet.includes(id))
  );
};
