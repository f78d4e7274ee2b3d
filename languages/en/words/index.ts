import * as grammar from '../grammar';
import { about } from './about';
import { calling } from './calling';
import { channels } from './channels';
import { companion } from './companion';
import { conversation } from './conversation';
import { declines } from './declines';
import { hours } from './hours';
import { menu } from './menu';
import { people } from './people';
import { reminder } from './reminder';
import { screen } from './screen';

/** All that is said in English. Its type is what every other language must hold. */
export const en = {
  grammar,
  about,
  calling,
  channels,
  companion,
  conversation,
  declines,
  hours,
  menu,
  people,
  reminder,
  screen,
};
