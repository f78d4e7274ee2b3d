/** Who answers, and what they can and cannot do. */
import { say, type Part, type Speech } from '../../conversation/speech';
import { capital, longList } from '../grammar.es';

type Tier = 'one' | 'two';

const named = (tier: Tier, who: string): string => `${tier === 'one' ? 'el primer' : 'el segundo'} nivel, un ${who},`;

export const people = {
  both: (one: string, two: string) =>
    say`Primero un ${one}, el primer nivel: preguntas generales y lo básico de su caso. Un ${two}, el segundo nivel, no pasa al teléfono aunque lo pida, pero puede llamarle después.`,
  one: (who: string) =>
    say`El primer nivel es la primera persona que le contesta: un ${who}. Ayuda con preguntas básicas, formularios y problemas técnicos, y ve lo básico de su caso, pero no da asesoría legal.`,
  two: (who: string) =>
    say`El segundo nivel es un ${who}, que puede buscar su caso, pendiente o decidido, y decirle lo que le dirían en una oficina, pero no revisa solicitudes de evidencia, ni manda duplicados de avisos, ni da asesoría legal.`,
  toTierTwo: (one: string) =>
    say`Aunque lo pida, no le pasan con un oficial. Un ${one} abre una solicitud de servicio, y un oficial puede llamarle después.`,
  pickUp: say`Por eso conteste aunque no conozca el número: un oficial de verdad le dice primero el número de servicio que le dieron cuando llamó.`,
  callback: (number: Part) =>
    say`Un oficial puede llamarle, incluso días después, desde el ${number} o un número desconocido; conteste. Pero ese número se puede falsificar: un oficial de verdad le dice primero el número de servicio que le dieron cuando llamó. Si se lo piden, no lo dé, y nunca pague.`,
  protectedCase: (since: string) =>
    say`Sí puede llamar, desde ${since}, si su caso es de VAWA o de visa T o U. Le harán preguntas para confirmar su identidad: tenga a la mano el aviso de recibo de cada formulario. Dé solo un teléfono que sea seguro para usted.`,
  serviceRequest: (goesTo: string) =>
    say`Una solicitud de servicio la abre el personal del teléfono, de cualquier nivel, para lo que no puede hacer por sí mismo. Va a ${goesTo}.`,
  goesTo: { 'local-service-center': 'un centro de servicio local' },
  can: {
    oneOnly: (who: string, ability: string) =>
      say`Sí. La primera persona que le contesta, un ${who}, puede ${ability}.`,
    twoOnly: (one: string, two: string, ability: string) =>
      say`La primera persona, el ${one}, no. Pero un ${two}, el segundo nivel, que solo llama después, puede ${ability}.`,
    twoAtLeast: (two: string, ability: string) =>
      say`Sí. Un ${two}, el segundo nivel, que solo llama después, puede ${ability}.`,
    basicsOnly: (one: string, two: string, ability: string) =>
      say`En parte. Un ${one} puede ${ability}, pero solo ve lo básico. Un ${two}, el segundo nivel, ve más, pero no se le puede llamar: él llama después.`,
    nobody: (ability: string) => say`No. Nadie puede ${ability} por teléfono.`,
    tierCan: (tier: Tier, who: string, ability: string) => say`Sí. ${capital(named(tier, who))} puede ${ability}.`,
    tierBasics: (tier: Tier, who: string, ability: string) =>
      say`En parte. ${capital(named(tier, who))} puede ${ability}, pero solo ve lo básico.`,
    tierCannot: (tier: Tier, who: string, ability: string) =>
      say`No. ${capital(named(tier, who))} no puede ${ability}.`,
    tierUnknown: (tier: Tier, who: string, ability: string) => say`No sé si ${named(tier, who)} puede ${ability}.`,
    butTier: (tier: Tier, who: string) => say`${capital(named(tier, who))} sí puede.`,
    butTierSees: (tier: Tier, who: string) => say`${capital(named(tier, who))} ve más.`,
    insteadRequest: (goesTo: string) => say`En cambio, pueden abrir una solicitud de servicio, que va a ${goesTo}.`,
    insteadOffice: say`Antes se aconsejaba llamar a una oficina local, pero ahora solo atienden con cita.`,
  },
  whatAbility: say`¿Qué necesita que hagan: buscar su caso, ayudarle con un formulario u otra cosa?`,
  ready: {
    count: (n: string, agency: Speech) => say`${agency} aconseja tener a la mano ${n} cosas:`,
    all: (items: readonly Speech[]) => say`Tenga a la mano: ${longList(items)}.`,
    oneByOne: (nth: string, item: string) => say`${nth}: ${item}.`,
    yes: (item: string) => say`Sí. Antes de llamar, tenga a la mano: ${item}.`,
    haveIt: say`¿Listo?`,
    allThere: say`Esa es toda la lista, y lo tiene todo.`,
    noneThere: say`Esa es toda la lista, y todo falta por juntar.`,
    missing: (items: readonly Speech[]) => say`Esa es toda la lista. Falta por juntar: ${longList(items)}.`,
  },
};
