/** About the agency, about this guide, and where its facts come from. */
import { say, type Speech } from '../../conversation/speech';

export const about = {
  agency: (agency: Speech, fullName: string, is: string) => say`${agency}, ${fullName}, is ${is}.`,
  identity: (agency: Speech) => say`I'm an independent, unofficial guide, not ${agency}, and I can't see any case.`,
  upToDate: (source: string, published: string, checked: string) =>
    say`It's from ${source} of ${published}, last checked in ${checked}. Nobody dialed to test it.`,
  upToDateUndated: (source: string, checked: string) =>
    say`It's from ${source}, undated, last checked in ${checked}. Nobody dialed to test it.`,
  disputed: (about: Speech) => say`Newer sources differ on ${about}.`,
  disputedBy: (source: string, published: string, otherwise: string) =>
    say`But ${source}, in ${published}, says ${otherwise}.`,
  disputedByUndated: (source: string, otherwise: string) => say`But ${source} says ${otherwise}.`,
  otherwise: {
    closing: (until: string) => `that they close at ${until} Eastern`,
    appointment: 'that you need an appointment',
  },
  disputes: { 'live-hours': 'the closing hour', 'local-office': 'visits without an appointment' },
  menuMayDiffer: say`The menu itself is updated regularly.`,
  mayBeOld: (checked: string) => say`I last checked this in ${checked}; it may be old.`,
  notKnown: say`Sorry, I don't know that.`,
} as const;
