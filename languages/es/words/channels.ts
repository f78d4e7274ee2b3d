/** Ways other than the phone. */
import { letters, say, type Speech } from '../../../core/speech/speech';
import { list } from '../grammar';

export const channels = {
  on: (agency: Speech, channels: readonly Speech[]) => say`${agency} está en ${list(channels)}.`,
  yesOn: (agency: Speech, channel: string) => say`Sí, ${agency} está en ${channel}.`,
  quickerElsewhere: (channel: string) => say`Por ${channel} contestan más pronto.`,
  quicker: say`Por ahí contestan más pronto.`,
  nearestOffice: (key: Speech, inMenu: string) => say`Para encontrar la oficina más cercana, oprima ${key} ${inMenu}.`,
  otherWays: (agency: Speech, ways: readonly Speech[]) => say`Además del teléfono, ${agency} tiene ${list(ways)}.`,
  noOtherWays: say`No conozco otra vía que el teléfono.`,
  tty: say`una línea ${letters('TTY')}`,
};
