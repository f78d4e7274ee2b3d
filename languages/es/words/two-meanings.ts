/** A word or two that can mean two things. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';

export const twoMeanings: Words['twoMeanings'] = {
  caseStatus: 'el estado de un caso',
  orToAPerson: say`¿O quiere preguntarle a una persona?`,
  orVisit: say`¿O usted quería ir a una oficina local?`,
};
