/** Ways other than the phone. */
import { say, type Speech } from '../../../core/speech/speech';
import { list } from '../grammar';

export const channels = {
  on: (agency: Speech, channels: readonly Speech[]) => say`${agency} is on ${list(channels)}.`,
  yesOn: (agency: Speech, channel: string) => say`Yes, ${agency} is on ${channel}.`,
  quickerElsewhere: (channel: string) => say`${channel} answers sooner.`,
  quicker: say`It's the quicker way to an answer.`,
  nearestOffice: (key: Speech, inMenu: string) => say`To find the nearest, press ${key} ${inMenu}.`,
  otherWays: (agency: Speech, ways: readonly Speech[]) => say`Besides the phone, ${agency} has ${list(ways)}.`,
  noOtherWays: say`I know of no other way than the phone.`,
  tty: say`a TTY line`,
} as const;
