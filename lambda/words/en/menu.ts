/** The phone menu and its keys. */
import { pause, say, type Speech } from '../../conversation/speech';
import { list, sequence } from '../grammar.en';

export const menu = {
  start: { main: say`After English, the main menu offers:`, star: say`Behind the star, the menu offers:` },
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
  topicKeys: (topic: string, keys: readonly Speech[]) =>
    say`For ${topic}, press ${keys[0] ?? []} for English, then ${sequence(keys.slice(1))}.`,
  alsoOnline: say`Or report it online, in your account.`,
  noKey: say`I know of no key for that. But every section of the menu offers one for a representative.`,
  whichTopic: say`What is your call about: a change of address, a form, or something else?`,
  does: {
    main: (key: Speech, topics: Speech) => say`In the main menu, ${key} is for ${topics}.`,
    star: (key: Speech, topics: Speech) => say`In the menu behind the star, ${key} is for ${topics}.`,
  },
  lacks: {
    main: (key: Speech) => say`The main menu has no ${key}.`,
    star: (key: Speech) => say`The menu behind the star has no ${key}.`,
    both: (key: Speech) => say`The menu has no ${key}.`,
  },
  nothingBehind: (key: Speech) => say`I know of no menu behind ${key}.`,
  orBehindTheStar: say`Or did you mean behind the star?`,
  readBehindTheStar: say`Shall I read you what's behind it?`,
  caseStatus: 'case status',
  orToAPerson: say`Or do you want to ask a person about it?`,
  orVisit: say`Or did you mean visiting a local office?`,
  whichKey: say`Which key do you mean?`,
  anySection: say`Yes. Every section of the menu offers a key for a representative, so listen for it.`,
  changes: say`Yes, the menu is updated regularly, so it may differ from what I say. Trust the recording, and press the key it names.`,
  inLanguage: {
    english: (key: Speech) => say`Yes. For English, press ${key} at the start.`,
    spanish: (key: Speech) =>
      say`Yes, the line also speaks Spanish. A newspaper says to press ${key} for it, so listen to the greeting.`,
    other: (languages: readonly string[]) =>
      say`The line speaks ${list(languages.map((language) => say`${language}`))}; the greeting names their keys. For another language, bring an interpreter of your own.`,
  },
  languages: { english: 'English', spanish: 'Spanish' },
} as const;
