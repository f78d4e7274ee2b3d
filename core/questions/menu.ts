/** Questions about the phone menu: what it offers, which key leads where, what a key does. */
import { asking, done, showing, type Answer } from '../conversation/answer';
import { caveatOf, oldIn } from '../conversation/caveat';
import { maybeNote, note } from '../conversation/note';
import { asked } from '../conversation/intents';
import { answered, mentioned } from '../conversation/said';
import { askingBack, type Instead, type Some } from '../conversation/question';
import type { Screen } from '../conversation/screen';
import { pause, say, sentences, type Speech } from '../speech/speech';
import { slotId, type Turn } from '../conversation/turn';
import type { MenuId, TopicId } from '../guide/guide';
import { keys, type Key } from '../guide/keys';
import { readingOf, UnknownFact } from '../guide/reading';
import { keyFact, keyOf, keysBefore, keysIn, menusOf, menuWith, placeOf, readFrom } from '../guide/phone-menu';
import { menuOnScreen, topicOnScreen } from './on-screen';
import { pressedIn, purposeOf, stepsTo, topicName, topicsOf } from './way';

/** Silence between two keys, in milliseconds. */
const BETWEEN_KEYS = 250;

/** As many keys as stay in the ear at once, and as many topics as are named to choose from. */
const AT_ONCE = 3;
const MOST_CHOICES = 5;

/** The topic that a question means which names none; undefined where the guide has no key for it. */
export const topicMeant = ({ guide }: Turn, intent: string): TopicId | undefined =>
  Object.hasOwn(guide.topics.meant, intent) ? guide.topics.meant[intent] : undefined;

/** Read me the menu: from its beginning. Said after a key of two menus, the menu is an answer: "the star one". */
function readMenu(turn: Turn): Answer | Instead {
  const { place } = turn.session;
  const menu = slotId(turn, 'menu', menusOf(turn.guide));
  if (menu && place.at === 'other-meaning' && place.meant.intent === 'KeyIntent') {
    return { instead: asked('KeyIntent', { ...place.meant.slots, menu }) };
  }
  return readMenuFrom(turn, menu, 0);
}

/** The next few keys of a menu, in the menu's own order, and whether to go on. Throws UnknownFact where there is no menu. */
export function readMenuFrom(turn: Turn, asked: string | undefined, from: number): Answer {
  const { guide, names, words } = turn;
  const [main] = menusOf(guide);
  const menu = menusOf(guide).find((id) => id === asked) ?? main;
  if (!menu) throw new UnknownFact('menus');
  const some = readFrom(guide, menu, from, AT_ONCE);
  const said = some.flatMap(({ press }, i): Speech => {
    const key = words.menu.keyFor(words.grammar.key(press), topicsOfKey(turn, menu, press));
    return i < some.length - 1 ? say`${key};${pause(BETWEEN_KEYS)} ` : say`${key}.`;
  });
  const before = names.menus[menu]?.before;
  const speech = sentences(from === 0 && before !== undefined ? [{ kind: 'text', text: before }] : undefined, said);
  const next = from + some.length;
  const answer =
    next >= keysIn(guide, menu).length
      ? done(sentences(speech, words.menu.end))
      : asking(speech, words.menu.goOn, { at: 'reading-menu', menu, from: next });
  // Who says so is told with the first keys.
  const once = from === 0 ? answer : { ...answer, caveat: [] };
  return showing(once, turn, (own) => menuOnScreen(own, menu, from));
}

/** Where the keys begin that were read before those that ended at `upTo`. */
export const startBefore = (upTo: number): number => Math.max(0, (Math.ceil(upTo / AT_ONCE) - 2) * AT_ONCE);

/** Which key for a topic? With all the keys to get there. */
function whichKey(turn: Turn): Answer | Instead {
  const { guide, words } = turn;
  const topic = slotId(turn, 'topic', topicsIn(turn));
  if (topic !== undefined) return keyFor(turn, topic);
  // Where there is no menu, the keys that there are lead to a person.
  if (menusOf(guide).length === 0) return { instead: asked('LivePersonIntent') };
  // Those that callers name without a slot, as examples.
  const examples = (some: readonly TopicId[]) => some.map((one) => say`${topicName(turn, one)}`);
  const meant = [...new Set(Object.values(guide.topics.meant))];
  const question = words.menu.whichTopic(examples(meant.slice(0, 2)));
  const choices = words.menu.whichTopic(examples([...new Set([...meant, ...topicsIn(turn)])].slice(0, MOST_CHOICES)));
  if (turn.slots['topic'] === undefined) return askingBack(turn, question, choices);
  return { ...noKey(turn), then: { is: 'ask', question, place: { at: 'nowhere' } } };
}

const topicsIn = ({ names }: Turn): readonly TopicId[] => Object.keys(names.topics) as TopicId[];

/** No key is known: every section may offer one for a person. */
const noKey = (turn: Turn): Answer => done(sentences(turn.words.menu.noKey, maybeNote(turn, 'any-section')));

/** The keys that lead to a topic, under its own name or another. */
export function keyFor(turn: Turn, topic: TopicId, name = topicName(turn, topic)): Answer {
  return showing(keysTo(turn, topic, name), turn, (own) => topicOnScreen(own, topic));
}

function keysTo(turn: Turn, topic: TopicId, name: string): Answer {
  const { guide, names, reading, words } = turn;
  const place = placeOf(guide, topic);
  const press = place?.keys.at(-1);
  if (!place || press === undefined) return noKey(turn);
  // The topic's own key is what the answer is about; then all others that are told.
  const isHere = reading.take(keyFact(place.menu, press)).value.includes(topic);
  const keysOf = pressedIn(turn, stepsTo(turn, isHere ? topic : 'person'));
  const [first, ...rest] = keysOf;
  const language = names.languages[names.line] ?? names.line;
  const said =
    guide.greetings.includes(names.line) && first
      ? words.menu.topicKeysAfter(name, language, first, rest)
      : words.menu.topicKeys(name, keysOf);
  // Who says so is said of the keys, before what another source says.
  const caveat = caveatOf(turn, reading.taken);
  const isMenu = menuWith(guide, place.keys) !== undefined;
  const orSay = !isMenu && reading.has('spoken-menu') ? words.menu.orSay(name) : undefined;
  const note = guide.topics.notes[topic];
  const also = note && maybeNote(turn, note);
  const old = oldIn(turn, reading.taken);
  return done(sentences(said, old ? undefined : caveat, orSay, also), { caveat: old ?? [] });
}

/** What does a key do? In the menu named; else in the first that has it, asking whether another was meant. */
function whatKeyDoes(turn: Turn): Answer | Instead {
  const { guide, names, words } = turn;
  const place = turn.session.place;
  const menus = menusOf(guide);
  const press = slotId(turn, 'key', keys) ?? (slotId(turn, 'menu', menus) && mentioned(turn, 'key', keys));
  if (press === undefined) return askingBack(turn, words.menu.whichKey, words.menu.whichOfKeys);
  // It was asked which key was pressed last.
  if (answered(turn, 'NextIntent')) return { instead: asked('CallCompanionIntent', { before: press }) };
  if (menus.length === 0) return onTheWay(turn, press);
  const before = slotId(turn, 'before', keys);
  const behind = before && menuBehind(turn, before);
  if (before && !behind) return done(words.menu.nothingBehind(words.grammar.key(before)));
  const reading = place.at === 'reading-menu' ? menus.find((menu) => menu === place.menu) : undefined;
  const menu = behind ?? slotId(turn, 'menu', menus) ?? reading;
  if (menu) return inMenu(turn, menu, press);
  const [first, second] = menus.filter((one) => keyOf(guide, one, press));
  if (!first) return done(words.menu.allLack(words.grammar.key(press)));
  if (!second) return inMenu(turn, first, press);
  // The key that opens a menu behind it: whoever asks for it most likely wants to hear that menu.
  const opened = menuWith(guide, [...keysBefore(guide, first), press]);
  const meant = opened ? asked('MenuIntent', { menu: opened }) : asked('KeyIntent', { key: press, menu: second });
  const question = opened ? words.menu.readWhatIsBehind : words.menu.orIn(names.menus[second]?.name ?? second);
  const answer = asking(doesIn(turn, first, press), question, { at: 'other-meaning', meant });
  return showing(answer, turn, (own) => keyOnScreen(own, first, press));
}

/** What a key does on the way to a person, where there is no menu that it could be of. Throws UnknownFact. */
function onTheWay(turn: Turn, press: Key): Answer {
  const { menu, grammar } = turn.words;
  const step = stepsTo(turn).find(({ do: todo }) => 'press' in todo && todo.press === press);
  return done(step ? menu.keyIs(grammar.key(press), purposeOf(turn, step)) : menu.allLack(grammar.key(press)));
}

/** The menu that opens with a key: that of the greeting, or one of another menu. */
function menuBehind({ guide, names, reading }: Turn, press: Key): MenuId | undefined {
  const own = readingOf(guide);
  const greeting = own.maybe(`${names.line}-key`);
  reading.weigh(own.taken);
  if (greeting?.value === press) return menusOf(guide)[0];
  return menusOf(guide).find((menu) => keysBefore(guide, menu).at(-1) === press);
}

function inMenu(turn: Turn, menu: MenuId, press: Key): Answer {
  if (keyOf(turn.guide, menu, press))
    return showing(done(doesIn(turn, menu, press)), turn, (own) => keyOnScreen(own, menu, press));
  const name = turn.words.grammar.capital(turn.names.menus[menu]?.name ?? menu);
  return done(turn.words.menu.lacks(name, turn.words.grammar.key(press)));
}

/** All topics of a key lie on the same way. */
function keyOnScreen(turn: Turn, menu: MenuId, press: Key): Screen | undefined {
  const [topic] = turn.reading.take(keyFact(menu, press)).value;
  return topic === undefined ? undefined : topicOnScreen(turn, topic);
}

function doesIn(turn: Turn, menu: MenuId, press: Key): Speech {
  const { grammar, menu: said } = turn.words;
  return said.does(
    grammar.capital(turn.names.menus[menu]?.in ?? menu),
    grammar.key(press),
    topicsOfKey(turn, menu, press),
  );
}

/** What a key of a menu is for. */
const topicsOfKey = (turn: Turn, menu: MenuId, press: Key): Speech =>
  topicsOf(turn, turn.reading.take(keyFact(menu, press)).value);

/** Can I reach a person from any section? */
const anySection = (turn: Turn): Answer => done(sentences(turn.words.menu.yes, note(turn, 'any-section')));

/** Does the menu change? */
function menuChanges(turn: Turn): Answer {
  const { reading, words } = turn;
  const since = reading.maybe('spoken-menu');
  const voice = since && words.menu.voiceSince(words.grammar.month(since.value));
  return done(sentences(words.menu.yes, voice, note(turn, 'menu-changes')));
}

/** Is there another language? */
function language(turn: Turn): Answer {
  const { guide, names, reading, words } = turn;
  const asked = slotId(turn, 'language', guide.greetings);
  if (asked) {
    const key = words.grammar.key(reading.take(`${asked}-key`).value);
    return done(words.menu.inLanguage(names.languages[asked] ?? asked, key));
  }
  const spoken = reading.take('line-languages').value.map((id) => names.languages[id] ?? id);
  const keysNamed = guide.greetings.length > 0 ? words.menu.greetingNamesKeys : undefined;
  return done(
    sentences(words.menu.languages(spoken.map((one) => say`${one}`)), keysNamed, maybeNote(turn, 'other-languages')),
  );
}

export const questions = {
  MenuIntent: readMenu,
  WhichKeyIntent: whichKey,
  KeyIntent: whatKeyDoes,
  AnySectionIntent: anySection,
  MenuChangedIntent: menuChanges,
  LanguageIntent: language,
} satisfies Some;
