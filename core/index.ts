/** The guide to a phone line, whole: what a front (a speaker, a page, a terminal) needs, and no more. */
import { converseWith, type Reply } from './conversation/converse';
import type { Services } from './conversation/question';
import type { Asking } from './conversation/turn';
import { questions } from './questions/index';

/** Answers one turn. Rejects only on a mistake of this code: what the guide lacks is told as not known. */
export const converse = (asking: Asking, services: Services): Promise<Reply> =>
  converseWith(questions, asking, services);

/** A session between two turns, as JSON. */
export { readSession, writeSession } from './conversation/session';
export type { Session } from './conversation/state';

export { leftBehind } from './conversation/discreet';

/** What is asked and what comes of it. */
export type { Asking, Front, Slot } from './conversation/turn';
export { isCoreIntent, isSlotName, type Asked, type CoreIntent, type Ids } from './conversation/intents';
export type { Reply } from './conversation/converse';
export type { Ending } from './conversation/ending';
export type { Card } from './conversation/surfaces';
export type { Declined } from './conversation/answer';
export type * from './conversation/screen';

/** What a turn may ask of the world outside. */
export { noServices, type ReminderOutcome, type Reminders, type Services } from './conversation/question';
export { changed, expiryOf, isId, isRecord, readRemembered } from './conversation/memory';
export type { Change, Memory, Remembered } from './conversation/memory';

/** What is said, and how it reads. */
export { sentences, toText, type Part, type Speech } from './speech/speech';
export { momentOf } from './time/when';
export { withHashNamed, type Device, type Words } from './words';

/** A guide to one line, and its names in one language. */
export { readGuide, readNames, type Guide, type GuideNames } from './guide/guide';
export type { Known } from './guide/reading';
