/** What is shown beside what is said. A fact that the guide lacks is left out here: it costs a line, not the answer. */
import { whoSays, yearOf } from '../conversation/caveat';
import { shortNote } from '../conversation/note';
import { asked, type CoreIntent } from '../conversation/intents';
import type { Services } from '../conversation/question';
import type { CallScreen, ChecklistScreen, ListScreen, Touch, WayScreen } from '../conversation/screen';
import { toText } from '../speech/speech';
import { anew, ifKnown, nameOf, type Turn } from '../conversation/turn';
import type { StepOfCall } from '../guide/call';
import { dialAddress } from '../guide/dial';
import type { ChannelId, MenuId, NoteKind, ReadyId, TopicId } from '../guide/guide';
import type { LiveHours } from '../guide/hours';
import { keyFact, keysIn, placeOf } from '../guide/phone-menu';
import { liveHours } from './clocks';
import { nowOnScreen } from './hours-on-screen';
import { hearOf, ifItAsks, sayingOf, told, topicName, topicsOf, stepsTo, yearOfKeys, type ToldStep } from './way';

const touch = (label: string, ...ask: Parameters<typeof asked>): Touch => ({ label, ask: asked(...ask) });

/** The way to a person as a screen shows it, with whether anyone answers now: that may need the caller's zone. */
export async function lookAtWay(turn: Turn, services: Services): Promise<(turn: Turn) => WayScreen> {
  if (!turn.front.screen || !turn.guide.facts.has('live-hours')) return (own) => wayOnScreen(own);
  // Asked for ahead: what is told of it is taken with the screen.
  const live = await liveHours(anew(turn), services);
  const zone = await services.timeZone();
  return (own) => wayOnScreen(own, live, zone);
}

/** The number and the keys to a person, whether anyone answers now, and the code that dials. */
function wayOnScreen(turn: Turn, live?: LiveHours, zone?: string): WayScreen {
  const { reading, words } = turn;
  const now = live && reading.has('live-hours') ? nowOnScreen(turn, live, zone) : undefined;
  const steps = ifKnown(turn, stepsTo) ?? [];
  const year = yearOfKeys(turn, steps);
  const note = ifItAsks(turn) ? words.screen.voiceFirst(year) : keysTitle(turn, year);
  return {
    ...numberOnScreen(turn, words.screen.titles.way, reading.take('phone').value, steps),
    ...(now && { now }),
    ...(steps.length > 0 && { note, action: touch(words.screen.walkThrough, 'CallCompanionIntent') }),
  };
}

/** What stands over the keys: where a voice asks first, they may never come. */
export const keysTitle = ({ reading, words }: Turn, year: string): string =>
  reading.has('spoken-menu') ? words.screen.keysOf(year) : words.screen.keys(year);

/** For a caller outside the country: the number that works there, and the other one beside it. */
export function abroadOnScreen(turn: Turn): WayScreen {
  const { reading, words } = turn;
  const { titles, fromUsPhone } = words.screen;
  const abroad = numberOnScreen(turn, titles.abroad, `+${reading.take('abroad-phone').value}`);
  const atHome = reading.maybe('phone');
  return atHome ? { ...abroad, note: fromUsPhone(atHome.value) } : abroad;
}

/** The number and the keys to a topic; undefined where no key leads to it. */
export function topicOnScreen(turn: Turn, topic: TopicId): WayScreen | undefined {
  const { guide, reading, words } = turn;
  const place = placeOf(guide, topic);
  const press = place?.keys.at(-1);
  if (!place || press === undefined) return undefined;
  const topics = reading.take(keyFact(place.menu, press)).value;
  const title = words.grammar.capital(toText(topicsOf(turn, topics)));
  const steps = stepsTo(turn, topic);
  return {
    ...numberOnScreen(turn, title, reading.take('phone').value, steps),
    action: touch(words.screen.wholeMenu, 'MenuIntent', { menu: place.menu }),
  };
}

/** A number, the keys after it if there are any, and the code that dials the number. */
export function numberOnScreen(turn: Turn, title: string, number: string, steps: readonly ToldStep[] = []): WayScreen {
  const { codeDialsNumber, codeThenListen, swipe } = turn.words.screen;
  return {
    is: 'way',
    title,
    number,
    keys: steps.map((step, i) => ({
      key: 'press' in step.do ? step.do.press : quoted(turn, step.do.say),
      // The title of the screen says what the last key is for, where it is that of a topic.
      label: i === steps.length - 1 && 'topic' in step.for ? '' : labelOf(turn, step),
    })),
    code: { address: dialAddress(number), caption: steps.length > 0 ? codeThenListen : codeDialsNumber },
    swipe,
  };
}

const quoted = (turn: Turn, saying: string): string => toText(turn.words.livePerson.quoted(sayingOf(turn, saying)));

/** What a step is for, as short as a label under it, and who says so where one weak and recent source alone does. */
export function labelOf(turn: Turn, { for: what, known }: ToldStep): string {
  const { names, words } = turn;
  const label =
    'step' in what ? (names.steps[what.step]?.label ?? what.step) : words.grammar.capital(topicName(turn, what.topic));
  const isHedged = !known.sure && yearOf(turn, known) === undefined;
  return isHedged ? words.screen.hedged(label, whoSays(turn, known)) : label;
}

/** One step of a call, the one at `at`, counted from 0; at the first one also the number. */
export function callOnScreen(
  turn: Turn,
  steps: readonly StepOfCall[],
  at: number,
  number: string,
): CallScreen | undefined {
  const { screen } = turn.words;
  const step = steps[at];
  if (!step) return undefined;
  const here = told(turn, step);
  const last = at === steps.length - 1;
  return {
    is: 'call',
    title: screen.titles.call,
    ...(at === 0 && { number }),
    ...('press' in here.do
      ? { key: here.do.press, press: screen.press }
      : { saying: here.do.own ? screen.ownReason : quoted(turn, here.do.say), press: screen.say }),
    hear: screen.hear(hearOf(turn, here)),
    step: at + 1,
    of: steps.length,
    progress: screen.progress(at + 1, steps.length),
    ...(at > 0 && { previous: touch(screen.previous, 'PreviousIntent') }),
    next: last ? touch(screen.answered, 'GotThroughIntent') : touch(screen.next, 'NextIntent'),
  };
}

/** All keys of a menu, beginning with the one at `from`. */
export function menuOnScreen(turn: Turn, menu: MenuId, from: number): ListScreen {
  const { guide, names, reading, words } = turn;
  return {
    is: 'list',
    title: names.menus[menu]?.title ?? menu,
    from,
    rows: keysIn(guide, menu).map(({ press }) => ({
      key: press,
      ...touch(words.grammar.capital(toText(topicsOf(turn, reading.take(keyFact(menu, press)).value))), 'KeyIntent', {
        key: press,
        menu,
      }),
    })),
  };
}

/** What to have ready, beginning with the thing at `from`; a touch ticks it, another takes the tick away. */
export function checklistOnScreen(turn: Turn, ticked: readonly string[], from: number): ChecklistScreen {
  const { guide, names, reading, words } = turn;
  const { missing, ready, titles } = words.screen;
  return {
    is: 'checklist',
    title: titles.checklist,
    from,
    rows: guide.ready.map((item: ReadyId) => {
      const there = ticked.includes(item);
      const label = words.grammar.capital(nameOf(reading.take(`ready-${item}`), names.ready[item]));
      return {
        ...touch(label, 'ChecklistIntent', { item, have: there ? 'no' : 'yes' }),
        ticked: there,
        state: there ? ready : missing,
      };
    }),
  };
}

/** Ways that are notes of the guide, with the question that each answers. */
const noted: readonly (readonly [note: NoteKind, intent: CoreIntent])[] = [
  ['online-account', 'OnlineAccountIntent'],
  ['web-chat', 'WebChatIntent'],
  ['local-office', 'LocalOfficeIntent'],
  ['contact-page', 'ContactPageIntent'],
];

/** The ways other than the phone. */
export function channelsOnScreen(turn: Turn): ListScreen {
  const { guide, names, reading, words } = turn;
  const { channels, titles } = words.screen;
  const quicker = reading.maybe('quicker-channel')?.value;
  const social = (channel: ChannelId) => ({
    ...touch(nameOf(reading.take(`on-${channel}`), names.channels[channel]), 'SocialMediaIntent', { channel }),
    ...(channel === quicker && { note: channels.quicker }),
  });
  const tty = reading.maybe('tty');
  return {
    is: 'list',
    title: titles.channels,
    from: 0,
    rows: [
      ...guide.channels.map(social),
      ...noted.flatMap(([note, intent]) => {
        const short = shortNote(turn, note);
        return short ? [touch(words.grammar.capital(toText(short)), intent)] : [];
      }),
      ...(tty ? [touch(channels.tty(tty.value), 'TtyIntent')] : []),
    ],
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
