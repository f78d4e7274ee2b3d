/** The number and the way to a person. */
import { letters, say, type Part, type Speech } from '../../conversation/speech';
import { list } from '../grammar.es';

export const calling = {
  call: (number: Part) => say`Llame al ${number}.`,
  callFromAnywhere: (abroad: Part, number: Part) =>
    say`Desde fuera de Estados Unidos, llame al más ${abroad}; dentro, al ${number}.`,
  /** The reason is the caller's own; somebody else's could move a real appointment. */
  ifItAsks: (example: string) => say`Si le preguntan, dé su propio motivo para hablar con alguien, como ${example}.`,
  /** The key for Spanish, the first, is newer than the others, and from a newspaper. */
  ifItOffersKeys: (year: string, steps: readonly { readonly key: Speech; readonly purpose: string }[]) => {
    const [greeting, ...others] = steps.map(({ key, purpose }) => say`${key} ${purpose}`);
    return say`Si ofrecen teclas, oprima ${greeting ?? []}, según la prensa; en ${year} seguían ${list(others)}.`;
  },
  reasons: {
    expedite: 'acelerar su caso',
    reschedule: 'cambiar una cita',
    'emergency-travel': 'un viaje de emergencia',
    'proof-of-residence': 'un sello para comprobar su residencia',
  },
  number: (agency: Speech, number: Part) => say`El número de ${agency} es el ${number}.`,
  itsNumber: (number: Part) => say`El número es el ${number}.`,
  tollFree: say`Sí, la llamada es gratis. Es un número sin costo.`,
  tollFreeAtHome: (number: Part) =>
    say`Dentro de Estados Unidos es gratis. Desde fuera se llama al más ${number}, que no es gratuito.`,
  notTollFree: say`No, no es un número gratuito.`,
  fromAbroad: (number: Part) => say`Desde el extranjero, llame al más ${number}.`,
  numberInTheUs: (number: Part) => say`Dentro de Estados Unidos el número es el ${number}.`,
  abroad: (number: Part) => say`Desde fuera de Estados Unidos, llame al más ${number}. Ese no es el número gratuito.`,
  military: (number: Part) => say`La línea de ayuda para militares es el ${number}. No encontré su horario.`,
  tty: (number: Part) =>
    say`El número ${letters('TTY')}, para personas sordas o con dificultades auditivas, es el ${number}.`,
  cannotCall: (number: Part) =>
    say`No puedo hacer llamadas ni enviar mensajes. El número es el ${number}, y está en una tarjeta en su aplicación Alexa.`,
  wait: say`No sé cuánto se tarda hoy. Se espera en fila, y depende de cuántas personas haya antes que usted.`,
  waitAtPeak: say`En horas y épocas de más llamadas se tarda más.`,
  bestTime: say`Llame temprano en el día y a principios de la semana. Es el consejo de un bufete de abogados.`,
  machine: (agency: Speech, volume: string) =>
    say`Porque ${agency} recibe ${volume} de formularios al año y no puede atender en persona cada llamada. La máquina ayuda primero y luego pasa la llamada.`,
  volume: { 'tens-of-millions': 'decenas de millones' },
};
