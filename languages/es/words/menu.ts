/** The phone menu and its keys. */
import { pause, say, type Speech } from '../../../core/speech/speech';
import { commas, list, sequence } from '../grammar';

export const menu = {
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
  topicKeys: (topic: string, keys: readonly Speech[]) => say`Para ${topic}, oprima ${sequence(keys)}.`,
  /** The key for the language is left to the greeting, which says it. */
  topicKeysAfter: (topic: string, language: string, _key: Speech, keys: readonly Speech[]) =>
    say`Para ${topic}, elija ${language} en el saludo y luego oprima ${sequence(keys)}.`,
  noKey: say`No conozco ninguna tecla para eso.`,
  whichTopic: (examples: readonly Speech[]) => say`¿Para qué llama: ${commas(examples)} u otra cosa?`,
  does: (inMenu: string, key: Speech, topics: Speech) => say`${inMenu}, la tecla ${key} es para ${topics}.`,
  lacks: (menu: string, key: Speech) => say`${menu} no tiene la tecla ${key}.`,
  keyIs: (key: Speech, purpose: string) => say`La tecla ${key} es ${purpose}.`,
  allLack: (key: Speech) => say`El menú no tiene la tecla ${key}.`,
  nothingBehind: (key: Speech) => say`No conozco ningún menú después de la tecla ${key}.`,
  orIn: (menu: string) => say`¿O usted preguntaba por ${menu}?`,
  readWhatIsBehind: say`¿Le leo las opciones de esa tecla?`,
  caseStatus: 'el estado de un caso',
  orToAPerson: say`¿O quiere preguntarle a una persona?`,
  orVisit: say`¿O usted quería ir a una oficina local?`,
  whichKey: say`¿Cuál tecla?`,
  yes: say`Sí.`,
  voiceSince: (since: string) => say`Desde ${since} una voz pregunta por qué llama.`,
  inLanguage: (language: string, key: Speech) => say`Sí, la línea atiende en ${language}. Oprima ${key} al principio.`,
  languages: (languages: readonly string[]) =>
    say`La línea atiende en ${list(languages.map((language) => say`${language}`))}.`,
  greetingNamesKeys: say`El saludo dice sus teclas.`,
};
