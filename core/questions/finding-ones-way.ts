/** What callers say to the conversation itself: hello, help, yes, no, again, slower, next, back, goodbye. */
import { asking, done, offering, showing, type Answer } from '../conversation/answer';
import { anythingElse, backToCall } from '../conversation/ending';
import { lifetimes } from '../conversation/memory';
import type { Instead, Services } from '../conversation/question';
import { pause, phone, say, sentences, toText, type Speech } from '../speech/speech';
import type { Asked, Call, Offer, Place } from '../conversation/state';
import type { Turn } from '../conversation/turn';
import { momentOf } from '../conversation/when';
import {
  atLastKey,
  gotThrough,
  leftOff,
  nextKey,
  notAnswered,
  nothingNext,
  previousKey,
  takeYourTime,
} from './call-companion';
import { checklistFromStart, checklistItem, haveIt } from './checklist';
import { readMenuFrom, startBefore } from './menu';
import { helpOnScreen } from './on-screen';
import { isFarOff, refuseReminder } from './reminder';

const agencyOf = ({ names, words }: Turn) => words.grammar.agency(names.agency.name);

const plain = (intent: string): Asked => ({ intent, slots: {} });

/** What each offer comes down to when it is taken. */
const taken: Readonly<Record<Exclude<Offer, 'checklist-items'>, Asked>> = {
  way: plain('LivePersonIntent'),
  'walk-through': plain('CallCompanionIntent'),
  'start-over': plain('CallCompanionIntent'),
  'other-ways': plain('OtherWaysIntent'),
  repeat: plain('AMAZON.RepeatIntent'),
  reminder: plain('ReminderIntent'),
  'open-now': plain('OpenIntent'),
  forget: plain('ForgetMeIntent'),
};

/** The skill is opened without a question. A call that was left off is taken up again. */
export async function launch(turn: Turn, services: Services): Promise<Answer> {
  const { conversation, companion } = turn.words;
  const call = await leftOff(turn, services);
  // Whoever else is in the room hears and sees it too: whether to go on, and not with which call.
  if (call) {
    const back = asking(companion.welcomeBack, companion.goOn, {
      at: 'other-meaning',
      meant: plain('WhereAmIIntent'),
    });
    return showing(back, turn, () => ({ is: 'plain', title: turn.names.skill.name, text: toText(back.say) }));
  }
  const welcome = asking(conversation.welcome(agencyOf(turn)), conversation.whatFirst, { at: 'nowhere' });
  return showing(welcome, turn, () => helpOnScreen(turn));
}

/** What can I ask? The place in a call, a menu or a list is kept; an offer is not, for it would be taken by a yes to "which?". */
export function help(turn: Turn): Answer {
  const { session, words } = turn;
  const place: Place = session.place.at === 'offered' ? { at: 'nowhere' } : session.place;
  const answer = session.call
    ? done(words.conversation.help)
    : asking(words.conversation.help, words.conversation.whatNow, place);
  return showing(answer, turn, () => helpOnScreen(turn));
}

/** As long as Alexa may be silent in one go is 10 seconds; milliseconds. */
const A_WHILE = 8000;

/** Wait; let me get a pen: some silence, and then the question that was asked before, or the answer again, slowly. */
export function holdOn(turn: Turn): Answer | Instead {
  const { conversation, menu, people } = turn.words;
  const { call, place } = turn.session;
  const waiting = say`${conversation.waiting}${pause(A_WHILE)}`;
  if (call) return done(waiting);
  if (place.at === 'offered') return asking(waiting, conversation.offers[place.offer], place);
  if (place.at === 'reading-menu') return asking(waiting, menu.goOn, place);
  if (place.at === 'checklist') return asking(waiting, people.ready.haveIt, place);
  return slowlyAgain(turn, waiting);
}

/** Yes: takes what was offered or goes on with what was begun. */
export async function yes(turn: Turn, services: Services): Promise<Answer | Instead> {
  const { place } = turn.session;
  const { conversation } = turn.words;
  switch (place.at) {
    case 'offered':
      if (place.offer === 'checklist-items') return checklistFromStart(turn, services);
      return { instead: takenOf(place.offer, place.when, turn.session.call) };
    case 'reading-menu':
      return readMenuFrom(turn, place.menu, place.from);
    case 'checklist':
      return haveIt(turn, services, place.item);
    case 'calling':
      return atLastKey(turn, place)
        ? gotThrough(turn, services)
        : ((await nextKey(turn, services)) ?? nothingNext(turn));
    case 'other-meaning':
      return { instead: place.meant };
    case 'anything-else':
      return asking(conversation.yesToWhat, conversation.whatFirst, { at: 'nowhere' });
    case 'asked-leave':
    case 'nowhere':
      return lost(turn, conversation.yesToWhat);
    default:
      return place satisfies never;
  }
}

/** What "yes" asks for: a reminder is for the time that was told, and a call that is begun again leads where it led before. */
function takenOf(offer: keyof typeof taken, when: string | undefined, call: Call | undefined): Asked {
  if (offer === 'reminder' && when !== undefined) return { intent: 'ReminderIntent', slots: { when } };
  if (offer === 'start-over' && call && call.way !== 'person')
    return { intent: 'CallCompanionIntent', slots: { topic: call.way } };
  return taken[offer];
}

/** No: leaves what was offered, and does not offer it again. */
export async function no(turn: Turn, services: Services): Promise<Answer> {
  const { call, place, refused, launched, turns } = turn.session;
  const { conversation } = turn.words;
  if (place.at === 'anything-else') return goodbye(turn);
  // "Nothing" to "what would you like to know?"; without a question before it, it makes no sense.
  if (place.at === 'nowhere') return launched && turns > 0 ? goodbye(turn) : lost(turn, conversation.allRight);
  if (place.at === 'calling')
    return atLastKey(turn, place) ? notAnswered(turn, services, place) : takeYourTime(turn, services, place);
  if (place.at === 'checklist') return checklistItem(turn, services, place.item + 1);
  // A no to a day that is far off is none to tomorrow's.
  const when = place.at === 'offered' && place.when !== undefined ? momentOf(place.when) : undefined;
  const far = turn.at !== undefined && when !== undefined && isFarOff(turn.at, when);
  if (place.at === 'offered' && place.offer === 'reminder' && !far) await refuseReminder(turn, services);
  const remember = place.at === 'offered' ? { refused: [...refused, place.offer] } : {};
  if (!launched && !call) return { ...goodbye(turn), remember };
  const goesOn = call ? backToCall(turn, call) : anythingElse(turns, turn.words);
  return { ...asking(conversation.allRight, goesOn.question, goesOn.place), remember };
}

/** The last answer again, from the place in which it was asked for. */
export function repeat({ session, words }: Turn): Answer | Instead {
  const { last } = session;
  if (!last) return asking(words.conversation.nothingToRepeat, words.conversation.whatFirst, { at: 'nowhere' });
  return { instead: last.asked, again: true, remember: { place: last.from } };
}

/** Slower: the last answer again, or the number; digit by digit, and so for the rest of the session. */
export const slower = (turn: Turn): Answer | Instead => slowlyAgain(turn, turn.words.conversation.slowly);

const slowed: ReadonlySet<string> = new Set(['SlowerIntent', 'HoldOnIntent']);

function slowlyAgain({ reading, session, words }: Turn, before: Speech): Answer | Instead {
  const { last } = session;
  if (last && !slowed.has(last.asked.intent))
    return { instead: last.asked, before, again: true, remember: { place: last.from, slowly: true } };
  const number = words.calling.itsNumber(phone(reading.take('phone').value));
  const answer = offering(sentences(before, number), 'repeat', true);
  return { ...answer, again: plain('SlowerIntent'), remember: { slowly: true } };
}

/** Go on: the next key of a call, the next keys of a menu, the next thing to have ready, or what was offered. */
export async function next(turn: Turn, services: Services): Promise<Answer | Instead> {
  const { place } = turn.session;
  if (place.at === 'checklist') return checklistItem(turn, services, place.item + 1);
  if (place.at === 'reading-menu' || place.at === 'offered') return yes(turn, services);
  return (await nextKey(turn, services)) ?? nothingNext(turn);
}

/** Back: the key, the keys, or the thing before. */
export async function previous(turn: Turn, services: Services): Promise<Answer> {
  const { place } = turn.session;
  if (place.at === 'reading-menu') return readMenuFrom(turn, place.menu, startBefore(place.from));
  if (place.at === 'checklist' && place.item > 0) return checklistItem(turn, services, place.item - 1);
  return (await previousKey(turn, services)) ?? lost(turn, turn.words.conversation.noPrevious);
}

/** Forget me. */
export async function forgetMe({ words }: Turn, services: Services): Promise<Answer> {
  const gone = await services.memory.forget();
  if (!gone) return done(words.companion.notForgotten, { declined: 'error' });
  return done(words.companion.forgotten, { remember: { ticked: [], call: undefined } });
}

/** What do you know about me; who hears this? */
export function privacy({ words }: Turn): Answer {
  const { call, checklist, noReminder } = lifetimes;
  return offering(words.companion.privacy(call.hours, checklist.days, noReminder.days), 'forget', true);
}

/** Stop, cancel, home: a short word and the microphone closes. */
export function goodbye({ words }: Turn): Answer {
  return { say: words.conversation.goodbye, then: { is: 'end' } };
}

/** Something that makes no sense here: a word, and what can be asked. */
function lost({ words, session }: Turn, say: Speech): Answer {
  return { ...asking(say, words.conversation.whatFirst, session.place), declined: 'out-of-place' };
}
