/** Who answers, and what they can and cannot do. `who` comes with its article ("a customer service representative"). */
import { say, type Speech } from '../../../core/speech/speech';
import type { Values } from '../../../core/guide/guide';
import { capital, commas, list, longList } from '../grammar';

type Reached = Values[`tier-${string}`];

/** How a tier is reached, after its name. */
const reached: Readonly<Record<Reached, string>> = {
  first: '',
  'calls-back': ', who only calls back',
  'passed-on': ', who gets urgent calls',
};

const named = (who: string, ordinal: string, how: Reached = 'first'): string =>
  `${who}, called ${ordinal}${reached[how]}`;

export const people = {
  /** One tier after the other, as callers reach them. */
  answers: {
    first: (who: string, ordinal: string) => say`First you reach ${who}, called ${ordinal}.`,
    'calls-back': (who: string, ordinal: string) =>
      say`${capital(who)}, ${ordinal}, doesn't come to the phone on request, but may call you back.`,
    'passed-on': (who: string, ordinal: string) => say`An urgent call is passed on to ${who}, ${ordinal}.`,
  },
  tierIs: {
    first: (who: string, ordinal: string) => say`${capital(ordinal)} is the first person you reach: ${who}.`,
    'calls-back': (who: string, ordinal: string) => say`${capital(ordinal)} is ${who}, who only calls back.`,
    'passed-on': (who: string, ordinal: string) => say`${capital(ordinal)} is ${who}, who gets urgent calls.`,
  },
  theyCan: (abilities: readonly Speech[]) => say`They can ${list(abilities)}.`,
  theySeeBasics: (abilities: readonly Speech[]) => say`They can ${list(abilities)}, but see only the basics.`,
  theyCannot: (abilities: readonly Speech[]) => say`They can't ${list(abilities, 'or')}.`,
  toTier: {
    first: (who: string) => say`Just call: the first person you reach is ${who}.`,
    'calls-back': (_who: string) => say`You can't dial them, and they don't come to the phone on request.`,
    'passed-on': (who: string, first: string) => say`${capital(first)} passes an urgent call on to ${who}.`,
  },
  opensRequest: (first: string) => say`${capital(first)} opens a request, and they may call you back.`,
  mayCallBack: say`They may call you back.`,
  serviceRequest: (openedBy: readonly Speech[], goesTo: string) =>
    say`A service request is what ${list(openedBy, 'or')} opens for things they can't do themselves. It goes to ${goesTo}.`,
  can: {
    firstCan: (first: string, ability: string) => say`Yes. The first person you reach, ${first}, can ${ability}.`,
    firstCannot: (first: string) => say`Not the first person, ${first}.`,
    butCan: (who: string, ordinal: string, how: Reached, ability: string) =>
      say`But ${named(who, ordinal, how)}, can ${ability}.`,
    atLeast: (who: string, ordinal: string, how: Reached, ability: string) =>
      say`Yes. ${capital(named(who, ordinal, how))}, can ${ability}.`,
    basics: (who: string, ability: string) => say`In part. ${capital(who)} can ${ability}, but sees only the basics.`,
    butSees: (who: string, ordinal: string, how: Reached) => say`${capital(named(who, ordinal, how))}, sees more.`,
    nobody: (ability: string) => say`No. Nobody on the phone can ${ability}.`,
    tierCan: (who: string, ordinal: string, ability: string) => say`Yes. ${capital(ordinal)}, ${who}, can ${ability}.`,
    tierBasics: (who: string, ordinal: string, ability: string) =>
      say`In part. ${capital(ordinal)}, ${who}, can ${ability}, but sees only the basics.`,
    tierCannot: (who: string, ordinal: string, ability: string) =>
      say`No. ${capital(ordinal)}, ${who}, can't ${ability}.`,
    tierUnknown: (who: string, ordinal: string, ability: string) =>
      say`I don't know whether ${ordinal}, ${who}, can ${ability}.`,
    butTier: (who: string, ordinal: string) => say`${capital(ordinal)}, ${who}, can.`,
    butTierSees: (who: string, ordinal: string) => say`${capital(ordinal)}, ${who}, sees more.`,
    insteadRequest: (goesTo: string) => say`They can open a service request for it instead, which goes to ${goesTo}.`,
  },
  whatAbility: (examples: readonly Speech[]) =>
    say`What should they do for you: ${commas(examples)}, or something else?`,
  ready: {
    all: (items: readonly Speech[]) => say`Have these ready: ${longList(items)}.`,
    oneByOne: (nth: string, item: string) => say`${nth}: ${item}.`,
    yes: (item: string) => say`Yes. Before you call, have this ready: ${item}.`,
    haveIt: say`Is that ready?`,
    allThere: say`That's the whole list, and you have it all.`,
    noneThere: say`That's the whole list, and all of it is still to find.`,
    missing: (items: readonly Speech[]) => say`That's the whole list. Still to find: ${longList(items)}.`,
  },
} as const;
