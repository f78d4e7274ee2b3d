/** Questions that are not answered: said kindly, with the way to somebody who can, and never a guess. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';

export const declines: Words['declines'] = {
  ownCase: say`I can't see your case, so I won't guess.`,
  processingTime: (agency) => say`I don't know processing times. Look for yours on the website of ${agency}.`,
  legalAdvice: say`That needs legal advice, which I can't give. An attorney or an accredited representative can.`,
  fee: (agency) => say`I don't know what forms cost. Look on the website of ${agency}, or ask a representative.`,
  otherAgency: (agency) => say`I only know the phone line of ${agency}, so I can't help with anyone else's.`,
  distress: (agency) =>
    say`I'm sorry, that sounds frightening. I only know the phone line of ${agency}, not arrests or detention. If you're in danger, call emergency services. A lawyer can advise you.`,
  caseNumber: say`Please keep that number to yourself: I don't need it, and I don't keep it. Have it at hand when you call.`,
  chitChat: say`I only know about the phone line.`,
};
