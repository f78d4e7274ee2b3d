/** What is shown rather than said: few words, large. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { capital } from '../grammar';

/** A clock time as it is written: "las 8 de la mañana" is "8 a. m.", "el mediodía" is "mediodía". */
const written = (clock: string): string =>
  clock
    .replace(/^(el|la|las) /, '')
    .replace(/ de la (mañana|madrugada)/, ' a. m.')
    .replace(/ de la (tarde|noche)/, ' p. m.');

export const screen: Words['screen'] = {
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
  until: (clock) => `hasta: ${written(clock)}`,
  opens: (day, clock) => `abre ${day}, ${written(clock)}`,
  olderSays: (that) => `Una fuente más vieja dice ${written(that)}`,
  otherSays: (that) => `Otra fuente dice ${written(that)}`,
  fromUsPhone: (number) => `Desde un teléfono de EE. UU.: ${number}`,
  codeDialsNumber: 'Escanee para llamar',
  codeThenListen: 'Escanee, llame y escuche',
  /** `year` is empty where the keys are of today. */
  voiceFirst: (year) => `Si preguntan, dé su motivo. Teclas${year === '' ? '' : ` de ${year}`}:`,
  keysOf: (year) => (year === '' ? 'Si le dan teclas:' : `Si le dan teclas (las de ${year}):`),
  keys: (year) => (year === '' ? 'Luego:' : `Luego, en ${year}:`),
  /** What a label says that one source alone has. */
  hedged: (label, who) => `${label} (según ${who})`,
  swipe: 'Deslice: código',
  walkThrough: 'Paso a paso',
  wholeMenu: 'Todo el menú',
  press: 'Oprima',
  hear: (hear) => `Cuando ${hear}:`,
  progress: (step, of) => `Paso ${step} de ${of}`,
  keyFor: (key, purpose) => say`Oprima ${key}: ${purpose}.`,
  sayFor: (saying, purpose) => say`Diga "${saying}": ${purpose}.`,
  say: 'Diga',
  previous: 'Anterior',
  next: 'Siguiente',
  answered: 'Contestaron',
  yours: 'Su hora',
  yoursNextDay: 'Su hora, al día siguiente',
  lineTime: (zone) => capital(zone),
  fromTo: (from, until) => `${written(from)} – ${written(until)}`,
  closedDay: 'Cerrado',
  closedFor: (holiday) => `Cerrado: ${holiday.replace(/^(el|la) /, '')}`,
  today: 'Hoy',
  ready: 'Listo',
  missing: 'Todavía no',
  channels: {
    tty: (number) => `Línea TTY: ${number}`,
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
  cardTitle: (skill) => `${skill} (no oficial)`,
  cardSources: (sources) => `Fuente: ${sources.join('; ')}.`,
  cardNotice: 'No oficial, información pública. No es asesoría legal.',
};
