/** Ways other than the phone. */
import type { Words } from '../../../core/words';
import { letters, say } from '../../../core/speech/speech';
import { list } from '../grammar';

export const channels: Words['channels'] = {
  on: (agency, channels) => say`${agency} está en ${list(channels)}.`,
  yesOn: (agency, channel) => say`Sí, ${agency} está en ${channel}.`,
  quickerElsewhere: (channel) => say`Por ${channel} contestan más pronto.`,
  quicker: say`Por ahí contestan más pronto.`,
  nearestOffice: (key, inMenu) => say`Para encontrar la oficina más cercana, oprima ${key} ${inMenu}.`,
  otherWays: (agency, ways) => say`Además del teléfono, ${agency} tiene ${list(ways)}.`,
  noOtherWays: say`No conozco otra vía que el teléfono.`,
  tty: say`una línea ${letters('TTY')}`,
};
