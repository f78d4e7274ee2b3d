/** Who answers, and what they can and cannot do. `who` comes with its article ("un representante"). */
import { say, type Speech } from '../../../core/speech/speech';
import type { Values } from '../../../core/guide/guide';
import { capital, commas, from as since, list, longList } from '../grammar';

type Reached = Values[`tier-${string}`];

/** How a tier is reached, after its name. */
const reached: Readonly<Record<Reached, string>> = {
  first: '',
  'calls-back': ', que solo llama después',
  'passed-on': ', que recibe las llamadas urgentes',
};

const named = (who: string, ordinal: string, how: Reached = 'first'): string =>
  `${who}, ${since(ordinal)}${reached[how]},`;

export const people = {
  /** One tier after the other, as callers reach them. */
  answers: {
    first: (who: string, ordinal: string) => say`Primero contesta ${who}, ${since(ordinal)}.`,
    'calls-back': (who: string, ordinal: string) =>
      say`${capital(who)}, ${since(ordinal)}, no pasa al teléfono aunque lo pida, pero puede llamarle después.`,
    'passed-on': (who: string, ordinal: string) => say`Una llamada urgente pasa a ${who}, ${since(ordinal)}.`,
  },
  tierIs: {
    first: (who: string, ordinal: string) => say`${capital(ordinal)} es la primera persona que le contesta: ${who}.`,
    'calls-back': (who: string, ordinal: string) => say`${capital(ordinal)} es ${who}, que solo llama después.`,
    'passed-on': (who: string, ordinal: string) =>
      say`${capital(ordinal)} es ${who}, que recibe las llamadas urgentes.`,
  },
  theyCan: (abilities: readonly Speech[]) => say`Puede ${list(abilities)}.`,
  theySeeBasics: (abilities: readonly Speech[]) => say`Puede ${list(abilities)}, pero ahí solo ve lo básico.`,
  theyCannot: (abilities: readonly Speech[]) => say`No puede ${list(abilities, 'nor')}.`,
  toTier: {
    first: (who: string) => say`Solo llame: la primera persona que le contesta es ${who}.`,
    'calls-back': (who: string) => say`Aunque lo pida, no le pasan con ${who}.`,
    'passed-on': (who: string, first: string) => say`${capital(first)} pasa las llamadas urgentes a ${who}.`,
  },
  opensRequest: (first: string) => say`${capital(first)} abre una solicitud, y pueden llamarle después.`,
  mayCallBack: say`Pueden llamarle después.`,
  serviceRequest: (openedBy: readonly Speech[], goesTo: string) =>
    say`Una solicitud de servicio es para lo que no se resuelve en la llamada. La abre ${list(openedBy, 'or')}, y va a ${goesTo}.`,
  can: {
    firstCan: (first: string, ability: string) =>
      say`Sí. La primera persona que le contesta, ${first}, puede ${ability}.`,
    firstCannot: (first: string) => say`La primera persona que le contesta, ${first}, no puede.`,
    butCan: (who: string, ordinal: string, how: Reached, ability: string) =>
      say`${capital(named(who, ordinal, how))} sí puede ${ability}.`,
    atLeast: (who: string, ordinal: string, how: Reached, ability: string) =>
      say`Sí. ${capital(named(who, ordinal, how))} puede ${ability}.`,
    basics: (who: string, ability: string) => say`En parte. ${capital(who)} puede ${ability}, pero solo ve lo básico.`,
    butSees: (who: string, ordinal: string, how: Reached) => say`${capital(named(who, ordinal, how))} ve más.`,
    nobody: (ability: string) => say`No. En esa línea nadie puede ${ability}.`,
    tierCan: (who: string, ordinal: string, ability: string) => say`Sí. ${capital(ordinal)}, ${who}, puede ${ability}.`,
    tierBasics: (who: string, ordinal: string, ability: string) =>
      say`En parte. ${capital(ordinal)}, ${who}, puede ${ability}, pero solo ve lo básico.`,
    tierCannot: (who: string, ordinal: string, ability: string) =>
      say`No. ${capital(ordinal)}, ${who}, no puede ${ability}.`,
    tierUnknown: (who: string, ordinal: string, ability: string) => say`No sé si ${ordinal}, ${who}, puede ${ability}.`,
    butTier: (who: string, ordinal: string) => say`${capital(ordinal)}, ${who}, sí puede.`,
    butTierSees: (who: string, ordinal: string) => say`${capital(ordinal)}, ${who}, ve más.`,
    insteadRequest: (goesTo: string) => say`Lo que sí pueden es abrir una solicitud de servicio, que va a ${goesTo}.`,
  },
  whatAbility: (examples: readonly Speech[]) => say`¿Para qué los necesita: ${commas(examples)} u otra cosa?`,
  ready: {
    all: (items: readonly Speech[]) => say`Tenga a la mano: ${longList(items)}.`,
    oneByOne: (nth: string, item: string) => say`${nth}: ${item}.`,
    yes: (item: string) => say`Sí. Antes de llamar, tenga a la mano: ${item}.`,
    haveIt: say`¿Listo?`,
    allThere: say`Esa es toda la lista, y lo tiene todo.`,
    noneThere: say`Esa es toda la lista, y todo falta por juntar.`,
    missing: (items: readonly Speech[]) => say`Esa es toda la lista. Falta por juntar: ${longList(items)}.`,
  },
};
