/** The phone menu and its keys. */
import type { Words } from '../../../core/words';
import { pause, say } from '../../../core/speech/speech';
import { commas, list, sequence } from '../grammar';

export const menu: Words['menu'] = {
  keys: (keys) =>
    keys.flatMap(({ key, topics }, i) => [
      ...(i > 0 ? say`${pause(250)} ` : []),
      ...say`${key} para ${topics}${i < keys.length - 1 ? ';' : '.'}`,
    ]),
  end: say`Ese es todo el menú.`,
  goOn: say`¿Sigo?`,
  topics: (names) =>
    list(
      names.map((name) => say`${name}`),
      'or',
    ),
  topicKeys: (topic, keys) => say`Para ${topic}, oprima ${sequence(keys)}.`,
  /** The key for the language is left to the greeting, which says it. */
  topicKeysAfter: (topic, language, _key, keys) =>
    say`Para ${topic}, elija ${language} en el saludo y luego oprima ${sequence(keys)}.`,
  noKey: say`No conozco ninguna tecla para eso.`,
  whichTopic: (examples) => say`¿Para qué llama: ${commas(examples)} u otra cosa?`,
  does: (inMenu, key, topics) => say`${inMenu}, la tecla ${key} es para ${topics}.`,
  lacks: (menu, key) => say`${menu} no tiene la tecla ${key}.`,
  keyIs: (key, purpose) => say`La tecla ${key} es ${purpose}.`,
  allLack: (key) => say`El menú no tiene la tecla ${key}.`,
  nothingBehind: (key) => say`No conozco ningún menú después de la tecla ${key}.`,
  orIn: (menu) => say`¿O usted preguntaba por ${menu}?`,
  readWhatIsBehind: say`¿Le leo las opciones de esa tecla?`,
  whichKey: say`¿Cuál tecla?`,
  yes: say`Sí.`,
  voiceSince: (since) => say`Desde ${since} una voz pregunta por qué llama.`,
  inLanguage: (language, key) => say`Sí, la línea atiende en ${language}. Oprima ${key} al principio.`,
  languages: (languages) => say`La línea atiende en ${list(languages.map((language) => say`${language}`))}.`,
  greetingNamesKeys: say`El saludo dice sus teclas.`,
};
