/** About the agency, about this guide, and where its facts come from. */
import { say, type Speech } from '../../conversation/speech';

export const about = {
  agency: (agency: Speech, fullName: string, is: string) => say`${agency}, ${fullName}, is ${is}.`,
  identity: (agency: Speech) => say`I'm an independent, unofficial guide, not ${agency}, and I can't see any case.`,
  upToDate: (source: string, published: string, checked: string) =>
    say`It's from ${source} of ${published}, last checked in ${checked}. Nobody dialed to test it.`,
  upToDateUndated: (source: string, checked: string) =>
    say`It's from ${source}, undated, last checked in ${checked}. Nobody dialed to test it.`,
  otherLead: (about: Speech) => say`On ${about} I go by other sources.`,
  olderSays: (source: string, published: string, otherwise: string) =>
    say`An older one, ${source} of ${published}, says ${otherwise}.`,
  otherSays: (source: string, published: string, otherwise: string) =>
    say`Another one, ${source} of ${published}, says ${otherwise}.`,
  otherSaysUndated: (source: string, otherwise: string) => say`Another one, ${source}, says ${otherwise}.`,
  otherwise: {
    'live-hours': (until: string) => `that they close at ${until} Eastern`,
    'local-office': 'that you can call or visit a local office',
    'can-case-lookup': "that a representative can't look up your case at all",
    'tier-two-condition': 'that an urgent call is passed on to an officer',
  },
  differing: {
    'live-hours': 'the closing hour',
    'local-office': 'visits without an appointment',
    'can-case-lookup': 'what a representative sees',
    'tier-two-condition': 'how to reach an officer',
  },
  menuMayDiffer: say`The menu itself is updated regularly.`,
  mayBeOld: (checked: string) => say`I last checked this in ${checked}; it may be old.`,
  notKnown: say`Sorry, I don't know that.`,
} as const;
