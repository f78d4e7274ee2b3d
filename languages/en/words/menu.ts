/** The phone menu and its keys. */
import type { Words } from '../../../core/words';
import { pause, say } from '../../../core/speech/speech';
import { commas, list, sequence } from '../grammar';

export const menu: Words['menu'] = {
  keys: (keys) =>
    keys.flatMap(({ key, topics }, i) => [
      ...(i > 0 ? say`${pause(250)} ` : []),
      ...say`${key} for ${topics}${i < keys.length - 1 ? ';' : '.'}`,
    ]),
  end: say`That's the whole menu.`,
  goOn: say`Shall I go on?`,
  topics: (names) =>
    list(
      names.map((name) => say`${name}`),
      'or',
    ),
  topicKeys: (topic, keys) => say`For ${topic}, press ${sequence(keys)}.`,
  /** The greeting comes first, and asks for the language. */
  topicKeysAfter: (topic, language, key, keys) =>
    say`For ${topic}, press ${key} for ${language}, then ${sequence(keys)}.`,
  noKey: say`I know of no key for that.`,
  whichTopic: (examples) => say`What is your call about: ${commas(examples)}, or something else?`,
  does: (inMenu, key, topics) => say`${inMenu}, ${key} is for ${topics}.`,
  lacks: (menu, key) => say`${menu} has no ${key}.`,
  keyIs: (key, purpose) => say`${key} is the key ${purpose}.`,
  allLack: (key) => say`The menu has no ${key}.`,
  nothingBehind: (key) => say`I know of no menu behind ${key}.`,
  orIn: (menu) => say`Or did you mean ${menu}?`,
  readWhatIsBehind: say`Shall I read you what's behind it?`,
  whichKey: say`Which key do you mean?`,
  yes: say`Yes.`,
  voiceSince: (since) => say`Since ${since} a voice asks why you call.`,
  inLanguage: (language, key) => say`Yes, the line speaks ${language}. Press ${key} at the start.`,
  languages: (languages) => say`The line speaks ${list(languages.map((language) => say`${language}`))}.`,
  greetingNamesKeys: say`The greeting names their keys.`,
};
