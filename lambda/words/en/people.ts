/** Who answers, and what they can and cannot do. */
import { say, type Part, type Speech } from '../../conversation/speech';
import { longList } from '../grammar.en';

type Tier = 'one' | 'two';

const named = (tier: Tier, who: string): string => (tier === 'one' ? `Tier one, a ${who}` : `Tier two, an ${who}`);

export const people = {
  both: (one: string, two: string) =>
    say`First a ${one}, called tier one, for basic questions and the basics of your case. An ${two}, tier two, doesn't come to the phone on request, but may call you back.`,
  one: (who: string) =>
    say`Tier one is the first person you reach: a ${who}. They help with basic questions, forms and technical trouble, and see the basics of your case, but give no legal advice.`,
  two: (who: string) =>
    say`Tier two is an ${who}, who can look up your own case, pending or decided, and tell you what an office would, but can't review a request for evidence, reissue a notice, or give legal advice.`,
  toTierTwo: (one: string) =>
    say`You can't dial them, and they don't come to the phone on request. A ${one} opens a request, and an officer may call you back.`,
  pickUp: say`So pick up unknown numbers: a real officer says your service item number first.`,
  callback: (number: Part) =>
    say`An officer may call you back, even days later, from ${number} or an unknown number, so pick up. Caller ID can be faked: a real officer says your service item number first. Never say it for them, and never pay.`,
  protectedCase: (since: string) =>
    say`Since ${since}, people with a VAWA, T or U case may call the line themselves. They're asked who they are: have the receipt notice of each form ready. Give only a phone number that's safe for you.`,
  serviceRequest: (goesTo: string) =>
    say`A service request is what the phone staff of either tier open for things they can't do themselves. It goes to ${goesTo}.`,
  goesTo: { 'local-service-center': 'a local service center' },
  can: {
    oneOnly: (who: string, ability: string) => say`Yes. The first person you reach, a ${who}, can ${ability}.`,
    twoOnly: (one: string, two: string, ability: string) =>
      say`Not the first person, the ${one}. But an ${two}, called tier two, who only calls back, can ${ability}.`,
    twoAtLeast: (two: string, ability: string) =>
      say`Yes. An ${two}, called tier two, who only calls back, can ${ability}.`,
    basicsOnly: (one: string, two: string, ability: string) =>
      say`In part. A ${one} can ${ability}, but sees only the basics. An ${two}, called tier two, sees more, but only calls back.`,
    nobody: (ability: string) => say`No. Nobody on the phone can ${ability}.`,
    tierCan: (tier: Tier, who: string, ability: string) => say`Yes. ${named(tier, who)}, can ${ability}.`,
    tierBasics: (tier: Tier, who: string, ability: string) =>
      say`In part. ${named(tier, who)}, can ${ability}, but sees only the basics.`,
    tierCannot: (tier: Tier, who: string, ability: string) => say`No. ${named(tier, who)}, can't ${ability}.`,
    tierUnknown: (tier: Tier, who: string, ability: string) =>
      say`I don't know whether ${named(tier, who).toLowerCase()}, can ${ability}.`,
    butTier: (tier: Tier, who: string) => say`${named(tier, who)}, can.`,
    butTierSees: (tier: Tier, who: string) => say`${named(tier, who)}, sees more.`,
    insteadRequest: (goesTo: string) => say`They can open a service request for it instead, which goes to ${goesTo}.`,
    insteadOffice: say`An older guide says to call a local office instead, but offices only see people by appointment.`,
  },
  whatAbility: say`What should they do for you: look up your case, help with a form, or something else?`,
  ready: {
    count: (n: string, agency: Speech) => say`${agency} advises to have ${n} things ready:`,
    all: (items: readonly Speech[]) => say`Have these ready: ${longList(items)}.`,
    oneByOne: (nth: string, item: string) => say`${nth}: ${item}.`,
    yes: (item: string) => say`Yes. Before you call, have this ready: ${item}.`,
    haveIt: say`Is that ready?`,
    allThere: say`That's the whole list, and you have it all.`,
    noneThere: say`That's the whole list, and all of it is still to find.`,
    missing: (items: readonly Speech[]) => say`That's the whole list. Still to find: ${longList(items)}.`,
  },
} as const;
