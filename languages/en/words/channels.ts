/** Ways other than the phone. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { list } from '../grammar';

export const channels: Words['channels'] = {
  on: (agency, channels) => say`${agency} is on ${list(channels)}.`,
  yesOn: (agency, channel) => say`Yes, ${agency} is on ${channel}.`,
  quickerElsewhere: (channel) => say`${channel} answers sooner.`,
  quicker: say`It's the quicker way to an answer.`,
  nearestOffice: (key, inMenu) => say`To find the nearest, press ${key} ${inMenu}.`,
  otherWays: (agency, ways) => say`Besides the phone, ${agency} has ${list(ways)}.`,
  noOtherWays: say`I know of no other way than the phone.`,
  tty: say`a TTY line`,
};
