/** Who answers, and what they can and cannot do. `who` comes with its article ("a customer service representative"). */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import type { Values } from '../../../core/guide/guide';
import { capital, commas, list } from '../grammar';

type Reached = Values[`tier-${string}`];

/** How a tier is reached, after its name. */
const reached: Readonly<Record<Reached, string>> = {
  first: '',
  'calls-back': ', who only calls back',
  'passed-on': ', who gets urgent calls',
};

const named = (who: string, ordinal: string, how: Reached = 'first'): string =>
  `${who}, called ${ordinal}${reached[how]}`;

export const people: Words['people'] = {
  /** One tier after the other, as callers reach them. */
  answers: {
    first: (who, ordinal) => say`First you reach ${who}, called ${ordinal}.`,
    'calls-back': (who, ordinal) =>
      say`${capital(who)}, ${ordinal}, doesn't come to the phone on request, but may call you back.`,
    'passed-on': (who, ordinal) => say`An urgent call is passed on to ${who}, ${ordinal}.`,
  },
  tierIs: {
    first: (who, ordinal) => say`${capital(ordinal)} is the first person you reach: ${who}.`,
    'calls-back': (who, ordinal) => say`${capital(ordinal)} is ${who}, who only calls back.`,
    'passed-on': (who, ordinal) => say`${capital(ordinal)} is ${who}, who gets urgent calls.`,
  },
  theyCan: (abilities) => say`They can ${list(abilities)}.`,
  theySeeBasics: (abilities) => say`They can ${list(abilities)}, but see only the basics.`,
  theyCannot: (abilities) => say`They can't ${list(abilities, 'or')}.`,
  toTier: {
    first: (who) => say`Just call: the first person you reach is ${who}.`,
    'calls-back': (_who) => say`You can't dial them, and they don't come to the phone on request.`,
    'passed-on': (who, first) => say`${capital(first)} passes an urgent call on to ${who}.`,
  },
  opensRequest: (first) => say`${capital(first)} opens a request, and they may call you back.`,
  mayCallBack: say`They may call you back.`,
  serviceRequest: (openedBy, goesTo) =>
    say`A service request is what ${list(openedBy, 'or')} opens for things they can't do themselves. It goes to ${goesTo}.`,
  can: {
    firstCan: (first, ability) => say`Yes. The first person you reach, ${first}, can ${ability}.`,
    firstCannot: (first) => say`Not the first person, ${first}.`,
    butCan: (who, ordinal, how, ability) => say`But ${named(who, ordinal, how)}, can ${ability}.`,
    atLeast: (who, ordinal, how, ability) => say`Yes. ${capital(named(who, ordinal, how))}, can ${ability}.`,
    basics: (who, ability) => say`In part. ${capital(who)} can ${ability}, but sees only the basics.`,
    butSees: (who, ordinal, how) => say`${capital(named(who, ordinal, how))}, sees more.`,
    nobody: (ability) => say`No. Nobody on the phone can ${ability}.`,
    tierCan: (who, ordinal, ability) => say`Yes. ${capital(ordinal)}, ${who}, can ${ability}.`,
    tierBasics: (who, ordinal, ability) =>
      say`In part. ${capital(ordinal)}, ${who}, can ${ability}, but sees only the basics.`,
    tierCannot: (who, ordinal, ability) => say`No. ${capital(ordinal)}, ${who}, can't ${ability}.`,
    tierUnknown: (who, ordinal, ability) => say`I don't know whether ${ordinal}, ${who}, can ${ability}.`,
    butTier: (who, ordinal) => say`${capital(ordinal)}, ${who}, can.`,
    butTierSees: (who, ordinal) => say`${capital(ordinal)}, ${who}, sees more.`,
    insteadRequest: (goesTo) => say`They can open a service request for it instead, which goes to ${goesTo}.`,
  },
  whatAbility: (examples) => say`What should they do for you: ${commas(examples)}, or something else?`,
};
