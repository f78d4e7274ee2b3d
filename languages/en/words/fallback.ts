/** What is said when nothing was understood. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';

export const fallback: Words['fallback'] = {
  first: say`Sorry, I didn't get that. You can ask, for example, how to reach a live person, or whether they're open.`,
  second: say`Sorry, I still didn't get it. Say "live person" for the keys, or "hours" for the opening times.`,
  lastWithout: say`I'm sorry that I can't help with this. Goodbye.`,
  last: (number) => say`I'm sorry that I can't help with this. The number is ${number}. Goodbye.`,
  firstChoice: say`How would you put it?`,
  secondChoice: say`Which shall it be, live person or hours?`,
};
