/** The phone menu and its keys. */
import { pause, say, type Speech } from '../../../core/speech/speech';
import { commas, list, sequence } from '../grammar';

export const menu = {
  keys: (keys: readonly { readonly key: Speech; readonly topics: Speech }[]): Speech =>
    keys.flatMap(({ key, topics }, i) => [
      ...(i > 0 ? say`${pause(250)} ` : []),
      ...say`${key} for ${topics}${i < keys.length - 1 ? ';' : '.'}`,
    ]),
  end: say`That's the whole menu.`,
  goOn: say`Shall I go on?`,
  topics: (names: readonly string[]) =>
    list(
      names.map((name) => say`${name}`),
      'or',
    ),
  topicKeys: (topic: string, keys: readonly Speech[]) => say`For ${topic}, press ${sequence(keys)}.`,
  /** The greeting comes first, and asks for the language. */
  topicKeysAfter: (topic: string, language: string, key: Speech, keys: readonly Speech[]) =>
    say`For ${topic}, press ${key} for ${language}, then ${sequence(keys)}.`,
  noKey: say`I know of no key for that.`,
  whichTopic: (examples: readonly Speech[]) => say`What is your call about: ${commas(examples)}, or something else?`,
  does: (inMenu: string, key: Speech, topics: Speech) => say`${inMenu}, ${key} is for ${topics}.`,
  lacks: (menu: string, key: Speech) => say`${menu} has no ${key}.`,
  keyIs: (key: Speech, purpose: string) => say`${key} is the key ${purpose}.`,
  allLack: (key: Speech) => say`The menu has no ${key}.`,
  nothingBehind: (key: Speech) => say`I know of no menu behind ${key}.`,
  orIn: (menu: string) => say`Or did you mean ${menu}?`,
  readWhatIsBehind: say`Shall I read you what's behind it?`,
  caseStatus: 'case status',
  orToAPerson: say`Or do you want to ask a person about it?`,
  orVisit: say`Or did you mean visiting a local office?`,
  whichKey: say`Which key do you mean?`,
  yes: say`Yes.`,
  voiceSince: (since: string) => say`Since ${since} a voice asks why you call.`,
  inLanguage: (language: string, key: Speech) => say`Yes, the line speaks ${language}. Press ${key} at the start.`,
  languages: (languages: readonly string[]) =>
    say`The line speaks ${list(languages.map((language) => say`${language}`))}.`,
  greetingNamesKeys: say`The greeting names their keys.`,
} as const;
