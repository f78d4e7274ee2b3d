/** A word or two that can mean two things. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';

export const twoMeanings: Words['twoMeanings'] = {
  caseStatus: 'case status',
  orToAPerson: say`Or do you want to ask a person about it?`,
  orVisit: say`Or did you mean visiting a local office?`,
};
