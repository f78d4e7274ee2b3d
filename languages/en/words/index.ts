import * as grammar from '../grammar';
import { about } from './about';
import { callCompanion } from './call-companion';
import { channels } from './channels';
import { checklist } from './checklist';
import { declines } from './declines';
import { fallback } from './fallback';
import { findingOnesWay } from './finding-ones-way';
import { hours } from './hours';
import { livePerson } from './live-person';
import { menu } from './menu';
import { number } from './number';
import { open } from './open';
import { people } from './people';
import { reminder } from './reminder';
import { screen } from './screen';
import { twoMeanings } from './two-meanings';

/** All that is said in English. */
export const words = {
  grammar,
  about,
  callCompanion,
  channels,
  checklist,
  declines,
  fallback,
  findingOnesWay,
  hours,
  livePerson,
  menu,
  number,
  open,
  people,
  reminder,
  screen,
  twoMeanings,
};
