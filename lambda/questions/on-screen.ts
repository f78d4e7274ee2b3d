/** What is shown beside what is said. A fact that the guide lacks is left out here: it costs a line, not the answer. */
import type { CallScreen, ChecklistScreen, ListScreen, Touch, WayScreen } from '../conversation/screen';
import { toText, type Speech } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import { callSteps, yearOfKeys, type CallStep } from '../guide/call';
import { dialAddress } from '../guide/dial';
import { known, type Facts, type MenuId, type ReadyId, type TopicId } from '../guide/guide';
import { placeOf } from '../guide/phone-menu';
import { nowOnScreen } from './hours-on-screen';

const touch = (label: string, intent: string, slots: Readonly<Record<string, string>> = {}): Touch => ({
  label,
  ask: { intent, slots },
});

const has = ({ guide }: Turn, fact: keyof Facts): boolean => Object.hasOwn(guide.facts, fact);

/** The number and the keys to a person, whether anyone answers now, and the code that dials. */
export function wayOnScreen(turn: Turn, zone: string | undefined): WayScreen {
  const { guide, names, words } = turn;
  const now = nowOnScreen(turn, zone);
  return {
    ...numberOnScreen(turn, words.screen.titles.way, known(guide, 'phone'), callSteps(guide, 'person', names.line)),
    ...(now && { now }),
    note: words.screen.voiceFirst(yearOfKeys(guide)),
    action: touch(words.screen.walkThrough, 'CallCompanionIntent'),
  };
}

/** For a caller outside the country: the number that works there, and the other one beside it. */
export function abroadOnScreen(turn: Turn): WayScreen {
  const { guide, words } = turn;
  const { titles, fromUsPhone } = words.screen;
  const number = `+${known(guide, 'abroad-phone')}`;
  return { ...numberOnScreen(turn, titles.abroad, number), note: fromUsPhone(known(guide, 'phone')) };
}

/** The number and the keys to a topic; undefined where no key leads to it. */
export function topicOnScreen(turn: Turn, topic: TopicId): WayScreen | undefined {
  const { guide, names, words } = turn;
  const place = placeOf(guide, topic);
  if (!place) return undefined;
  const title = words.grammar.capital(toText(topicsOf(turn, place.key.topics)));
  return {
    ...numberOnScreen(turn, title, known(guide, 'phone'), callSteps(guide, topic, names.line)),
    action: touch(words.screen.wholeMenu, 'MenuIntent', { menu: place.menu }),
  };
}

/** A number, the keys after it if there are any, and the code that dials the number. */
export function numberOnScreen(turn: Turn, title: string, number: string, steps: readonly CallStep[] = []): WayScreen {
  const { codeDialsNumber, codeThenListen, swipe } = turn.words.screen;
  return {
    is: 'way',
    title,
    number,
    keys: steps.map((step, i) => ({
      key: step.press,
      label: i === steps.length - 1 ? lastLabelOf(turn, step) : labelOf(turn, step),
    })),
    code: { address: dialAddress(number), caption: steps.length > 0 ? codeThenListen : codeDialsNumber },
    swipe,
  };
}

const labelOf = (turn: Turn, step: CallStep): string =>
  'purpose' in step.for
    ? turn.words.screen.steps[step.for.purpose]
    : turn.words.grammar.capital(turn.names.topics[step.for.topic]?.name ?? step.for.topic);

/** The title of the screen says what the key of a topic is for. */
const lastLabelOf = (turn: Turn, step: CallStep): string => ('purpose' in step.for ? labelOf(turn, step) : '');

/** The topics of a key in one phrase: "an appointment or a disability accommodation". */
const topicsOf = ({ names, words }: Turn, topics: readonly TopicId[]): Speech =>
  words.menu.topics(topics.map((topic) => names.topics[topic]?.name ?? topic));

/** One key of a call, the one at `at`, counted from 0; at the first one also the number. */
export function callOnScreen(
  { names, words }: Turn,
  steps: readonly CallStep[],
  at: number,
  number: string,
): CallScreen | undefined {
  const { screen } = words;
  const step = steps[at];
  if (!step) return undefined;
  const last = at === steps.length - 1;
  return {
    is: 'call',
    title: screen.titles.call,
    ...(at === 0 && { number }),
    key: step.press,
    press: screen.press,
    hear: screen.hear(
      'purpose' in step.for
        ? names.steps[step.for.purpose].hear
        : words.companion.hearTopic(names.topics[step.for.topic]?.name ?? step.for.topic),
    ),
    step: at + 1,
    of: steps.length,
    progress: screen.progress(at + 1, steps.length),
    ...(at > 0 && { previous: touch(screen.previous, 'AMAZON.PreviousIntent') }),
    next: last ? touch(screen.answered, 'GotThroughIntent') : touch(screen.next, 'AMAZON.NextIntent'),
  };
}

/** All keys of a menu, beginning with the one at `from`. */
export function menuOnScreen(turn: Turn, menu: MenuId, from: number): ListScreen {
  const { guide, words } = turn;
  return {
    is: 'list',
    title: words.screen.titles.menu[menu],
    from,
    rows: guide.menus[menu].keys.map(({ press, topics }) => ({
      key: press,
      ...touch(words.grammar.capital(toText(topicsOf(turn, topics))), 'KeyIntent', { key: press, menu }),
    })),
  };
}

/** What to have ready, beginning with the thing at `from`; a touch ticks it, another takes the tick away. */
export function checklistOnScreen(
  { names, words }: Turn,
  ids: readonly ReadyId[],
  ticked: readonly ReadyId[],
  from: number,
): ChecklistScreen {
  const { missing, ready, titles } = words.screen;
  return {
    is: 'checklist',
    title: titles.checklist,
    from,
    rows: ids.map((item) => {
      const there = ticked.includes(item);
      const label = words.grammar.capital(names.ready[item].name);
      const slots = { item, have: there ? 'no' : 'yes' };
      return { ...touch(label, 'ChecklistIntent', slots), ticked: there, state: there ? ready : missing };
    }),
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
