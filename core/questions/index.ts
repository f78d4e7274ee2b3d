/** Every question, each in a file of its own. */
import type { Questions } from '../conversation/question';
import { questions as about } from './about';
import { questions as channels } from './channels';
import { questions as checklist } from './checklist';
import { questions as declines } from './declines';
import { questions as findingOnesWay } from './finding-ones-way';
import { questions as followUp } from './follow-up';
import { questions as hours } from './hours';
import { questions as livePerson } from './live-person';
import { questions as menu } from './menu';
import { questions as number } from './number';
import { questions as open } from './open';
import { questions as people } from './people';
import { questions as readBack } from './read-back';
import { questions as reminder } from './reminder';
import { questions as twoMeanings } from './two-meanings';
import { overheard, questions as callCompanion } from './call-companion';
import { fallback, questions as notUnderstood } from './fallback';
import { noted } from './notes';

export const questions: Questions = {
  of: {
    ...livePerson,
    ...number,
    ...readBack,
    ...hours,
    ...open,
    ...menu,
    ...twoMeanings,
    ...people,
    ...checklist,
    ...channels,
    ...about,
    ...declines,
    ...callCompanion,
    ...reminder,
    ...followUp,
    ...findingOnesWay,
    ...notUnderstood,
  },
  noted,
  fallback,
  overheard,
};
