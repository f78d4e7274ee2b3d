/** What to have ready before calling. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { longList } from '../grammar';

export const checklist: Words['checklist'] = {
  all: (items) => say`Have these ready: ${longList(items)}.`,
  oneByOne: (nth, item) => say`${nth}: ${item}.`,
  yes: (item) => say`Yes. Before you call, have this ready: ${item}.`,
  haveIt: say`Is that ready?`,
  allThere: say`That's the whole list, and you have it all.`,
  noneThere: say`That's the whole list, and all of it is still to find.`,
  missing: (items) => say`That's the whole list. Still to find: ${longList(items)}.`,
};
