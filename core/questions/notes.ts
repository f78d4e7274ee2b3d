/** Questions that are answered by the notes that the guide has for them, and no more. */
import { done } from '../conversation/answer';
import { notesFor } from '../conversation/note';
import type { Question } from '../conversation/question';
import { toldOnOwnClock } from './clocks';

export const noted: Question = async (turn, services) => done(await toldOnOwnClock(turn, services, notesFor));
