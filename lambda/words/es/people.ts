/** Who answers, and what they can and cannot do. */
import { say, type Part, type Speech } from '../../conversation/speech';
import { capital, longList } from '../grammar.es';

type Tier = 'one' | 'two';

const named = (tier: Tier, who: string): string => `${tier === 'one' ? 'el primer' : 'el segundo'} nivel, un ${who},`;

export const people = {
  both: (one: string, two: string) =>
    say`Primero un ${one}, el primer nivel, para preguntas básicas. Si no puede ayudarle y es urgente, pasan su llamada a un ${two}, el segundo nivel.`,
  one: (who: string) =>
    say`El primer nivel es la primera persona que le contesta: un ${who}. Ayuda con preguntas básicas, formularios y problemas técnicos, pero no con el caso de usted ni con asesoría legal.`,
  two: (who: string) =>
    say`El segundo nivel es un ${who}, que puede buscar el caso de usted, pendiente o decidido, y las citas en una oficina, pero no revisa solicitudes de evidencia, ni manda duplicados de avisos, ni da asesoría legal.`,
  toTierTwo: (one: string) =>
    say`No se les puede llamar directamente. Un ${one} pasa su llamada, solo si no puede ayudarle y le parece bastante urgente.`,
  oftenCallsBack: say`Muchas veces un oficial le devuelve la llamada, así que conteste aunque no conozca el número.`,
  callback: (number: Part) =>
    say`Un oficial puede devolverle la llamada, incluso días después, desde el ${number} o un número desconocido; conteste. Pero nunca cobran por teléfono.`,
  serviceRequest: (goesTo: string) =>
    say`Una solicitud de servicio la abre el personal del teléfono, de cualquier nivel, para lo que no puede hacer por sí mismo. Va a ${goesTo}.`,
  goesTo: { 'local-service-center': 'un centro de servicio local' },
  can: {
    oneOnly: (who: string, ability: string) =>
      say`Sí. La primera persona que le contesta, un ${who}, puede ${ability}.`,
    twoOnly: (one: string, two: string, ability: string) =>
      say`La primera persona, el ${one}, no. Pero un ${two}, el segundo nivel, puede ${ability}.`,
    twoAtLeast: (two: string, ability: string) => say`Sí. Un ${two}, el segundo nivel, puede ${ability}.`,
    nobody: (ability: string) => say`No. Nadie puede ${ability} por teléfono.`,
    tierCan: (tier: Tier, who: string, ability: string) => say`Sí. ${capital(named(tier, who))} puede ${ability}.`,
    tierCannot: (tier: Tier, who: string, ability: string) =>
      say`No. ${capital(named(tier, who))} no puede ${ability}.`,
    tierUnknown: (tier: Tier, who: string, ability: string) => say`No sé si ${named(tier, who)} puede ${ability}.`,
    butTier: (tier: Tier, who: string) => say`${capital(named(tier, who))} sí puede.`,
    insteadRequest: (goesTo: string) => say`En cambio, pueden abrir una solicitud de servicio, que va a ${goesTo}.`,
    insteadOffice: say`También puede llamar usted a una oficina local o a un centro de servicio.`,
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
