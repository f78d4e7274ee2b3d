/** Questions about the phone menu: what it offers, which key leads where, what a key does. */
import { asking, done, showing, type Answer } from '../conversation/answer';
import type { Instead } from '../conversation/question';
import type { Screen } from '../conversation/screen';
import { sentences, type Speech } from '../conversation/speech';
import { slotId, type Turn } from '../conversation/turn';
import { known, type FactId, type Key, type MenuId, type MenuKey, type TopicId } from '../guide/guide';
import { callSteps } from '../guide/call';
import { keyFact, keyOf, placeOf, readFrom } from '../guide/phone-menu';
import { menuOnScreen, topicOnScreen } from './on-screen';

const menuIds = ['main', 'star'] as const;
const keys: readonly Key[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '#', '*'];

/** As many keys as stay in the ear at once. */
const AT_ONCE = 3;

/** Topics that have an answer of their own beside the key: the key, or online. */
const ONLINE_TOO = 'change-of-address';

/** Read me the menu: from its beginning. Said after a key of two menus, the menu is an answer: "the star one". */
export function readMenu(turn: Turn): Answer | Instead {
  const { place } = turn.session;
  const menu = slotId(turn, 'menu', menuIds);
  if (menu && place.at === 'other-meaning' && place.meant.intent === 'KeyIntent') {
    return { instead: { intent: 'KeyIntent', slots: { ...place.meant.slots, menu } } };
  }
  return readMenuFrom(turn, menu ?? 'main', 0);
}

/** The next few keys of a menu, in the menu's own order, and whether to go on. */
export function readMenuFrom(turn: Turn, menu: MenuId, from: number): Answer {
  const { guide, names, words } = turn;
  const all = guide.menus[menu];
  const some = readFrom(all, from, AT_ONCE);
  const said = words.menu.keys(
    some.map((key) => ({
      key: words.grammar.key(key.press),
      topics: words.menu.topics(key.topics.map((topic) => topicName(names, topic))),
    })),
  );
  const facts = some.map((key) => keyFact(menu, key.press));
  const say = sentences(from === 0 ? words.menu.start[menu] : undefined, said);
  const next = from + some.length;
  const answer =
    next >= all.keys.length
      ? done(sentences(say, words.menu.end), facts)
      : asking(say, facts, words.menu.goOn, { at: 'reading-menu', menu, from: next });
  return showing(answer, turn, () => menuOnScreen(turn, menu, from));
}

/** Where the keys begin that were read before those that ended at `upTo`. */
export const startBefore = (upTo: number): number => Math.max(0, (Math.ceil(upTo / AT_ONCE) - 2) * AT_ONCE);

/** Which key for a topic? With all the keys to get there. */
export function whichKey(turn: Turn): Answer {
  const { names, words } = turn;
  const topic = slotId(turn, 'topic', Object.keys(names.topics));
  if (topic === undefined) {
    const heard = turn.slots['topic'] !== undefined;
    return asking(heard ? words.menu.noKey : [], heard ? ['any-section'] : [], words.menu.whichTopic, {
      at: 'nowhere',
    });
  }
  return keyFor(turn, topic);
}

/** The keys that lead to a topic, under its own name or another. */
export function keyFor(turn: Turn, topic: TopicId, name = topicName(turn.names, topic)): Answer {
  return showing(keysTo(turn, topic, name), turn, () => topicOnScreen(turn, topic));
}

function keysTo({ guide, words }: Turn, topic: TopicId, name: string): Answer {
  const place = placeOf(guide, topic);
  if (!place) return done(words.menu.noKey, ['any-section']);
  const said = words.menu.topicKeys(name, place.keys.map(words.grammar.key));
  const fact = keyFact(place.menu, place.key.press);
  if (topic !== ONLINE_TOO) return done(said, [fact]);
  known(guide, 'address-online');
  return done(sentences(said, words.menu.alsoOnline), [fact, 'address-online']);
}

/** What does a key do? In the menu named; else in the main one, asking whether the other was meant. */
export function whatKeyDoes(turn: Turn): Answer {
  const { words } = turn;
  const place = turn.session.place;
  const last = turn.session.last?.asked;
  const press =
    slotId(turn, 'key', keys) ?? keys.find((key) => key === last?.slots['key'] && slotId(turn, 'menu', menuIds));
  if (press === undefined) return asking([], [], words.menu.whichKey, { at: 'nowhere' });
  const before = slotId(turn, 'before', keys);
  const greeting = callSteps(turn.guide, 'person', turn.names.line)[0]?.press;
  const behind =
    before && (before === greeting ? 'main' : menuIds.find((id) => turn.guide.menus[id].after.at(-1) === before));
  if (before && !behind) return done(words.menu.nothingBehind(words.grammar.key(before)), []);
  const menu = behind ?? slotId(turn, 'menu', menuIds) ?? (place.at === 'reading-menu' ? place.menu : undefined);
  if (menu) return inMenu(turn, menu, press);
  const inMain = keyOf(turn.guide.menus.main, press);
  const behindStar = keyOf(turn.guide.menus.star, press);
  if (inMain && behindStar) {
    // The key that opens the menu behind it: whoever asks for it most likely wants to hear that menu.
    const opens = turn.guide.menus.star.after.at(-1) === press;
    const meant = opens
      ? { intent: 'MenuIntent', slots: { menu: 'star' } }
      : { intent: 'KeyIntent', slots: { key: press, menu: 'star' } };
    const question = opens ? words.menu.readBehindTheStar : words.menu.orBehindTheStar;
    const answer = asking(doesIn(turn, 'main', inMain), [keyFact('main', press)], question, {
      at: 'other-meaning',
      meant,
    });
    return showing(answer, turn, () => keyOnScreen(turn, inMain));
  }
  if (!inMain && !behindStar) return done(words.menu.lacks.both(words.grammar.key(press)), []);
  return inMenu(turn, inMain ? 'main' : 'star', press);
}

function inMenu(turn: Turn, menu: MenuId, press: Key): Answer {
  const key = keyOf(turn.guide.menus[menu], press);
  return key
    ? showing(done(doesIn(turn, menu, key), [keyFact(menu, press)]), turn, () => keyOnScreen(turn, key))
    : done(turn.words.menu.lacks[menu](turn.words.grammar.key(press)), []);
}

/** All topics of a key lie on the same way. */
const keyOnScreen = (turn: Turn, { topics: [topic] }: MenuKey): Screen | undefined =>
  topic === undefined ? undefined : topicOnScreen(turn, topic);

function doesIn({ names, words }: Turn, menu: MenuId, key: MenuKey): Speech {
  return words.menu.does[menu](
    words.grammar.key(key.press),
    words.menu.topics(key.topics.map((topic) => topicName(names, topic))),
  );
}

/** Can I reach a person from any section? */
export function anySection({ guide, words }: Turn): Answer {
  known(guide, 'any-section');
  return done(words.menu.anySection, ['any-section']);
}

/** Does the menu change? */
export function menuChanges({ guide, words }: Turn): Answer {
  known(guide, 'menu-changes');
  return done(words.menu.changes, ['menu-changes']);
}

/** Is there another language? */
export function language(turn: Turn): Answer {
  const { guide, words } = turn;
  const { inLanguage, languages } = words.menu;
  switch (slotId(turn, 'language', ['english', 'spanish'])) {
    case 'english':
      return done(inLanguage.english(words.grammar.key(known(guide, 'way-to-person')[0]?.press ?? '1')), [
        'way-to-person',
      ]);
    case 'spanish':
      return done(inLanguage.spanish(words.grammar.key(known(guide, 'spanish-key'))), [
        'line-languages',
        'spanish-key',
      ]);
    case undefined: {
      const facts: readonly FactId[] = ['line-languages', 'other-languages'];
      known(guide, 'other-languages');
      return done(inLanguage.other(known(guide, 'line-languages').map((id) => languages[id])), facts);
    }
  }
}

const topicName = (names: Turn['names'], topic: string): string => names.topics[topic]?.name ?? topic;
