/** Who answers, and what they can and cannot do. `who` comes with its article ("un representante"). */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import type { Values } from '../../../core/guide/guide';
import { capital, commas, from as since, list } from '../grammar';

type Reached = Values[`tier-${string}`];

/** How a tier is reached, after its name. */
const reached: Readonly<Record<Reached, string>> = {
  first: '',
  'calls-back': ', que solo llama después',
  'passed-on': ', que recibe las llamadas urgentes',
};

const named = (who: string, ordinal: string, how: Reached = 'first'): string =>
  `${who}, ${since(ordinal)}${reached[how]},`;

export const people: Words['people'] = {
  /** One tier after the other, as callers reach them. */
  answers: {
    first: (who, ordinal) => say`Primero contesta ${who}, ${since(ordinal)}.`,
    'calls-back': (who, ordinal) =>
      say`${capital(who)}, ${since(ordinal)}, no pasa al teléfono aunque lo pida, pero puede llamarle después.`,
    'passed-on': (who, ordinal) => say`Una llamada urgente pasa a ${who}, ${since(ordinal)}.`,
  },
  tierIs: {
    first: (who, ordinal) => say`${capital(ordinal)} es la primera persona que le contesta: ${who}.`,
    'calls-back': (who, ordinal) => say`${capital(ordinal)} es ${who}, que solo llama después.`,
    'passed-on': (who, ordinal) => say`${capital(ordinal)} es ${who}, que recibe las llamadas urgentes.`,
  },
  theyCan: (abilities) => say`Puede ${list(abilities)}.`,
  theySeeBasics: (abilities) => say`Puede ${list(abilities)}, pero ahí solo ve lo básico.`,
  theyCannot: (abilities) => say`No puede ${list(abilities, 'nor')}.`,
  toTier: {
    first: (who) => say`Solo llame: la primera persona que le contesta es ${who}.`,
    'calls-back': (who) => say`Aunque lo pida, no le pasan con ${who}.`,
    'passed-on': (who, first) => say`${capital(first)} pasa las llamadas urgentes a ${who}.`,
  },
  opensRequest: (first) => say`${capital(first)} abre una solicitud, y pueden llamarle después.`,
  mayCallBack: say`Pueden llamarle después.`,
  serviceRequest: (openedBy, goesTo) =>
    say`Una solicitud de servicio es para lo que no se resuelve en la llamada. La abre ${list(openedBy, 'or')}, y va a ${goesTo}.`,
  can: {
    firstCan: (first, ability) => say`Sí. La primera persona que le contesta, ${first}, puede ${ability}.`,
    firstCannot: (first) => say`La primera persona que le contesta, ${first}, no puede.`,
    butCan: (who, ordinal, how, ability) => say`${capital(named(who, ordinal, how))} sí puede ${ability}.`,
    atLeast: (who, ordinal, how, ability) => say`Sí. ${capital(named(who, ordinal, how))} puede ${ability}.`,
    basics: (who, ability) => say`En parte. ${capital(who)} puede ${ability}, pero solo ve lo básico.`,
    butSees: (who, ordinal, how) => say`${capital(named(who, ordinal, how))} ve más.`,
    nobody: (ability) => say`No. En esa línea nadie puede ${ability}.`,
    tierCan: (who, ordinal, ability) => say`Sí. ${capital(ordinal)}, ${who}, puede ${ability}.`,
    tierBasics: (who, ordinal, ability) =>
      say`En parte. ${capital(ordinal)}, ${who}, puede ${ability}, pero solo ve lo básico.`,
    tierCannot: (who, ordinal, ability) => say`No. ${capital(ordinal)}, ${who}, no puede ${ability}.`,
    tierUnknown: (who, ordinal, ability) => say`No sé si ${ordinal}, ${who}, puede ${ability}.`,
    butTier: (who, ordinal) => say`${capital(ordinal)}, ${who}, sí puede.`,
    butTierSees: (who, ordinal) => say`${capital(ordinal)}, ${who}, ve más.`,
    insteadRequest: (goesTo) => say`Lo que sí pueden es abrir una solicitud de servicio, que va a ${goesTo}.`,
  },
  whatAbility: (examples) => say`¿Para qué los necesita: ${commas(examples)} u otra cosa?`,
};
