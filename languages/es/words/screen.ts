/** What is shown rather than said: few words, large. */
import { say, type Speech } from '../../../core/speech/speech';
import { capital } from '../grammar';

/** A clock time as it is written: "las 8 de la mañana" is "8 a. m.", "el mediodía" is "mediodía". */
const written = (clock: string): string =>
  clock
    .replace(/^(el|la|las) /, '')
    .replace(/ de la (mañana|madrugada)/, ' a. m.')
    .replace(/ de la (tarde|noche)/, ' p. m.');

export const screen = {
  unofficial: 'Guía no oficial',
  titles: {
    way: 'Hablar con una persona',
    call: 'Su llamada',
    number: 'El número',
    abroad: 'Desde fuera de EE. UU.',
    tty: 'TTY',
    military: 'Ayuda para militares',
    hours: 'Cuándo contesta una persona',
    checklist: 'Tenga a la mano',
    channels: 'Otras formas de comunicarse',
    help: 'Qué puede preguntar',
  },
  open: 'Abierto ahora',
  closed: 'Cerrado ahora',
  until: (clock: string) => `hasta: ${written(clock)}`,
  opens: (day: string, clock: string) => `abre ${day}, ${written(clock)}`,
  olderSays: (that: string) => `Una fuente más vieja dice ${written(that)}`,
  otherSays: (that: string) => `Otra fuente dice ${written(that)}`,
  fromUsPhone: (number: string) => `Desde un teléfono de EE. UU.: ${number}`,
  codeDialsNumber: 'Escanee para llamar',
  codeThenListen: 'Escanee, llame y escuche',
  /** `year` is empty where the keys are of today. */
  voiceFirst: (year: string) => `Si preguntan, dé su motivo. Teclas${year === '' ? '' : ` de ${year}`}:`,
  keysOf: (year: string) => (year === '' ? 'Si le dan teclas:' : `Si le dan teclas (las de ${year}):`),
  keys: (year: string) => (year === '' ? 'Luego:' : `Luego, en ${year}:`),
  /** What a label says that one source alone has. */
  hedged: (label: string, who: string) => `${label} (según ${who})`,
  swipe: 'Deslice: código',
  walkThrough: 'Paso a paso',
  wholeMenu: 'Todo el menú',
  press: 'Oprima',
  hear: (hear: string) => `Cuando ${hear}:`,
  progress: (step: number, of: number) => `Paso ${step} de ${of}`,
  keyFor: (key: Speech, purpose: string) => say`Oprima ${key}: ${purpose}.`,
  sayFor: (saying: string, purpose: string) => say`Diga "${saying}": ${purpose}.`,
  say: 'Diga',
  previous: 'Anterior',
  next: 'Siguiente',
  answered: 'Contestaron',
  yours: 'Su hora',
  yoursNextDay: 'Su hora, al día siguiente',
  lineTime: (zone: string) => capital(zone),
  fromTo: (from: string, until: string) => `${written(from)} – ${written(until)}`,
  closedDay: 'Cerrado',
  closedFor: (holiday: string) => `Cerrado: ${holiday.replace(/^(el|la) /, '')}`,
  today: 'Hoy',
  ready: 'Listo',
  missing: 'Todavía no',
  channels: {
    tty: (number: string) => `Línea TTY: ${number}`,
    quicker: 'Dicen que responde más pronto',
  },
  /** What can be asked by touch, as one would say it. */
  examples: {
    person: '¿Cómo hablo con una persona?',
    open: '¿Están abiertos ahora?',
    hours: '¿Cuándo puedo llamar?',
    menu: 'Léame el menú.',
    checklist: '¿Qué debo tener a la mano?',
    otherWays: '¿De qué otra forma me comunico?',
  },
};
