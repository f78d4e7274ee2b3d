/** The number and the way to a person. */
import { foreign, letters, say, sentences, type Part, type Speech } from '../../conversation/speech';
import { sequence } from '../grammar.es';

interface Step {
  readonly key: Speech;
  readonly purpose: string;
  readonly sure: boolean;
}

const presses = (steps: readonly Step[]): Speech => sequence(steps.map(({ key, purpose }) => say`${key} ${purpose}`));

export const calling = {
  /** The key for Spanish comes from a weak source: it is said as that, and what the recording says counts. */
  way: (number: Part, steps: readonly Step[]) => {
    const [greeting, ...rest] = steps;
    if (!greeting || greeting.sure) return say`Llame al ${number}. Oprima ${presses(steps)}.`;
    return sentences(
      say`Llame al ${number}.`,
      say`Para español, según una fuente sin confirmar, oprima ${greeting.key}; luego ${presses(rest)}.`,
    );
  },
  ifItTalks: (phrase: string) => say`Si le pide que hable, diga en inglés: ${foreign(phrase, 'en-US')}.`,
  number: (agency: Speech, number: Part) => say`El número de ${agency} es el ${number}.`,
  itsNumber: (number: Part) => say`El número es el ${number}.`,
  tollFree: say`Sí, la llamada es gratis. Es un número sin costo.`,
  tollFreeAtHome: (number: Part) =>
    say`Dentro de Estados Unidos es gratis. Desde fuera se llama al más ${number}, que no es gratuito.`,
  notTollFree: say`No, no es un número gratuito.`,
  fromAbroad: (number: Part) => say`Desde el extranjero, llame al más ${number}.`,
  inTheUs: say`Dentro de Estados Unidos se hace así.`,
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
