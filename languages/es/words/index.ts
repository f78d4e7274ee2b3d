import type { Words } from '../../index';
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

/** All that is said in Spanish. */
export const es: Words = {
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
