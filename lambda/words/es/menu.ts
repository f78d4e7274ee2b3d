/** The phone menu and its keys. */
import { pause, say, type Speech } from '../../conversation/speech';
import { list, sequence } from '../grammar.es';

export const menu = {
  start: {
    main: say`Después de elegir el idioma, el menú principal ofrece:`,
    star: say`Después del asterisco, el menú ofrece:`,
  },
  keys: (keys: readonly { readonly key: Speech; readonly topics: Speech }[]): Speech =>
    keys.flatMap(({ key, topics }, i) => [
      ...(i > 0 ? say`${pause(250)} ` : []),
      ...say`${key} para ${topics}${i < keys.length - 1 ? ';' : '.'}`,
    ]),
  end: say`Ese es todo el menú.`,
  goOn: say`¿Sigo?`,
  topics: (names: readonly string[]) =>
    list(
      names.map((name) => say`${name}`),
      'or',
    ),
  /** The key for the language is left to the greeting: the guide is not sure of it. */
  topicKeys: (topic: string, keys: readonly Speech[]) =>
    say`Para ${topic}, elija español en el saludo y luego oprima ${sequence(keys.slice(1))}.`,
  alsoOnline: say`O repórtelo en línea, en su cuenta.`,
  noKey: say`No conozco ninguna tecla para eso. Pero cada sección del menú ofrece una para un representante.`,
  whichTopic: say`¿De qué se trata su llamada: un cambio de dirección, un formulario u otra cosa?`,
  does: {
    main: (key: Speech, topics: Speech) => say`En el menú principal, la tecla ${key} es para ${topics}.`,
    star: (key: Speech, topics: Speech) => say`En el menú del asterisco, la tecla ${key} es para ${topics}.`,
  },
  lacks: {
    main: (key: Speech) => say`El menú principal no tiene la tecla ${key}.`,
    star: (key: Speech) => say`El menú del asterisco no tiene la tecla ${key}.`,
    both: (key: Speech) => say`El menú no tiene la tecla ${key}.`,
  },
  nothingBehind: (key: Speech) => say`No conozco ningún menú después de la tecla ${key}.`,
  orBehindTheStar: say`¿O se refería al menú del asterisco?`,
  readBehindTheStar: say`¿Le leo lo que hay después del asterisco?`,
  caseStatus: 'el estado de un caso',
  orToAPerson: say`¿O quiere preguntarle a una persona?`,
  orVisit: say`¿O quería ir a una oficina local?`,
  whichKey: say`¿Cuál tecla?`,
  anySection: say`Sí. Cada sección del menú ofrece una tecla para un representante; escuche cuál es.`,
  changes: say`Sí, el menú se actualiza con frecuencia, así que puede ser distinto de lo que digo. Hágale caso a la grabación y oprima la tecla que diga.`,
  inLanguage: {
    english: (key: Speech) => say`Sí. Para inglés, oprima ${key} al principio.`,
    spanish: (key: Speech) =>
      say`Sí, la línea también atiende en español. Un periódico dice que oprima ${key}; escuche lo que diga la grabación.`,
    other: (languages: readonly string[]) =>
      say`La línea atiende en ${list(languages.map((language) => say`${language}`))}; el saludo dice sus teclas. Para otro idioma, consiga usted un intérprete.`,
  },
  languages: { english: 'inglés', spanish: 'español' },
};
