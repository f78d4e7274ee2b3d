/** What is shown beside what is said. A fact that the guide lacks is left out here: it costs a line, not the answer. */
import type { CallScreen, ListScreen, Touch, WayScreen } from '../conversation/screen';
import { toText } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import type { CallStep } from '../guide/call';
import { dialAddress, dialsKeys } from '../guide/dial';
import { known, type Facts, type MenuId, type TopicId } from '../guide/guide';
import { placeOf } from '../guide/phone-menu';
import { nowOnScreen } from './hours-on-screen';

const touch = (label: string, intent: string, slots: Readonly<Record<string, string>> = {}): Touch => ({
  label,
  ask: { intent, slots },
});

const has = ({ guide }: Turn, fact: keyof Facts): boolean => Object.hasOwn(guide.facts, fact);

/** The number and the keys to a person, whether anyone answers now, and the code that dials. */
export function wayOnScreen(turn: Turn, zone: string | undefined): WayScreen {
  const { guide, words } = turn;
  const keys = known(guide, 'way-to-person').map((step) => ({ key: step.press, label: words.screen.steps[step.for] }));
  const now = nowOnScreen(turn, zone);
  return {
    ...numberOnScreen(turn, words.screen.titles.way, known(guide, 'phone'), keys),
    ...(now && { now }),
    action: touch(words.screen.walkThrough, 'CallCompanionIntent'),
  };
}

/** For a caller outside the country: the number that works there, and the other one beside it. */
export function abroadOnScreen(turn: Turn): WayScreen {
  const { guide, words } = turn;
  const { titles, fromUsPhone } = words.screen;
  return {
    ...numberOnScreen(turn, titles.abroad, known(guide, 'abroad-phone')),
    note: fromUsPhone(known(guide, 'phone')),
    action: touch(words.screen.wayToPerson, 'LivePersonIntent'),
  };
}

/** The number and the keys to a topic; undefined where no key leads to it. */
export function topicOnScreen(turn: Turn, topic: TopicId): WayScreen | undefined {
  const { guide, names, words } = turn;
  const place = placeOf(guide, topic);
  if (!place) return undefined;
  const english = known(guide, 'way-to-person')[0];
  const keys = place.keys.map((key, i) => ({
    key,
    // The first key is the greeting's, the last one is the topic's, and between them lies the way to another menu.
    label:
      i === place.keys.length - 1
        ? words.grammar.capital(names.topics[topic]?.name ?? '')
        : i === 0 && english
          ? words.screen.steps[english.for]
          : '',
  }));
  return {
    ...numberOnScreen(turn, words.screen.titles.way, known(guide, 'phone'), keys),
    title: words.grammar.capital(names.topics[topic]?.name ?? ''),
    action: touch(words.screen.wholeMenu, 'MenuIntent', { menu: place.menu }),
  };
}

/** A number, the keys after it if there are any, and the code that dials as much of it as a telephone takes. */
export function numberOnScreen(
  { guide, words }: Turn,
  title: string,
  number: string,
  keys: WayScreen['keys'] = [],
): WayScreen {
  const pressed = keys.map(({ key }) => key);
  const { codeDialsKeys, codeDialsNumber, codeThenKeys } = words.screen;
  const caption = dialsKeys(guide, pressed) ? codeDialsKeys : keys.length > 0 ? codeThenKeys : codeDialsNumber;
  return { is: 'way', title, number, keys, code: { address: dialAddress(guide, number, pressed), caption } };
}

/** One key of a call, the one at `at`, counted from 0. */
export function callOnScreen(turn: Turn, steps: readonly CallStep[], at: number, hear: string): CallScreen | undefined {
  const { guide, words } = turn;
  const { screen } = words;
  const step = steps[at];
  if (!step) return undefined;
  const last = at === steps.length - 1;
  return {
    is: 'call',
    title: screen.call(known(guide, 'phone')),
    key: step.press,
    press: screen.press,
    hear: screen.hear(hear),
    step: at + 1,
    of: steps.length,
    progress: screen.progress(at + 1, steps.length),
    ...(at > 0 && { previous: touch(screen.previous, 'AMAZON.PreviousIntent') }),
    next: last ? touch(screen.answered, 'GotThroughIntent') : touch(screen.next, 'AMAZON.NextIntent'),
  };
}

/** All keys of a menu, beginning with the one at `from`. */
export function menuOnScreen({ guide, names, words }: Turn, menu: MenuId, from: number): ListScreen {
  const nameOf = (topic: TopicId): string => names.topics[topic]?.name ?? topic;
  return {
    is: 'list',
    title: words.screen.titles.menu[menu],
    from,
    rows: guide.menus[menu].keys.map(({ press, topics }) => ({
      key: press,
      ...touch(words.grammar.capital(toText(words.menu.topics(topics.map(nameOf)))), 'KeyIntent', { key: press, menu }),
    })),
  };
}

/** The ways other than the phone. */
export function channelsOnScreen(turn: Turn): ListScreen {
  const { guide, names, words } = turn;
  const { channels, titles } = words.screen;
  const quicker = has(turn, 'quicker-channel') ? known(guide, 'quicker-channel') : undefined;
  const social = (channel: 'facebook' | 'twitter') => ({
    ...touch(names.channels[channel].name, 'SocialMediaIntent', { channel }),
    ...(channel === quicker && { note: channels.quicker }),
  });
  const rows: readonly (readonly [fact: keyof Facts, row: () => ListScreen['rows'][number]])[] = [
    ['twitter', () => social('twitter')],
    ['facebook', () => social('facebook')],
    ['online-account', () => touch(channels.account, 'OnlineAccountIntent')],
    ['web-chat', () => touch(channels.chat, 'WebChatIntent')],
    ['local-office', () => ({ ...touch(channels.localOffice, 'LocalOfficeIntent'), note: channels.appointment })],
    ['contact-page', () => touch(channels.contactPage, 'ContactPageIntent')],
    ['tty', () => touch(channels.tty(known(guide, 'tty')), 'TtyIntent')],
  ];
  return {
    is: 'list',
    title: titles.channels,
    from: 0,
    rows: rows.flatMap(([fact, row]) => (has(turn, fact) ? [row()] : [])),
  };
}

/** What can be asked. */
export function helpOnScreen({ words }: Turn): ListScreen {
  const { examples, titles } = words.screen;
  return {
    is: 'list',
    title: titles.help,
    from: 0,
    rows: [
      touch(examples.person, 'LivePersonIntent'),
      touch(examples.open, 'OpenIntent'),
      touch(examples.hours, 'HoursIntent'),
      touch(examples.menu, 'MenuIntent'),
      touch(examples.checklist, 'ChecklistIntent'),
      touch(examples.otherWays, 'OtherWaysIntent'),
    ],
  };
}
