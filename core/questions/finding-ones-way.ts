/** What callers say to the conversation itself: hello, help, yes, no, again, slower, next, back, goodbye. */
import { asking, done, keeping, offering, showing, type Answer } from '../conversation/answer';
import { anythingElse, backToCall } from '../conversation/ending';
import { lifetimes } from '../conversation/memory';
import type { Instead, Services, Some } from '../conversation/question';
import { pause, phone, say, sentences, toText, type Speech } from '../speech/speech';
import { asked, type Asked } from '../conversation/intents';
import { answered } from '../conversation/said';
import type { Place } from '../conversation/state';
import { agencyOf, slotId, type Turn } from '../conversation/turn';
import { momentOf } from '../time/when';
import { kindnesses, type Offer } from '../words';
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
import { further } from './follow-up';
import { checklistFromStart, checklistItem, haveIt } from './checklist';
import { readMenuFrom, startBefore } from './menu';
import { helpOnScreen } from './on-screen';
import { isFarOff, refuseReminder } from './reminder';

/** What each offer comes down to when it is taken. */
const taken: Readonly<Record<Exclude<Offer, 'checklist-items'>, Asked>> = {
  way: asked('LivePersonIntent'),
  'walk-through': asked('CallCompanionIntent'),
  'start-over': asked('CallCompanionIntent'),
  'other-ways': asked('OtherWaysIntent'),
  repeat: asked('RepeatIntent'),
  reminder: asked('ReminderIntent'),
  'open-now': asked('OpenIntent'),
  forget: asked('ForgetMeIntent'),
};

/** The skill is opened without a question. A call that was left off is taken up again. */
async function launch(turn: Turn, services: Services): Promise<Answer> {
  const { findingOnesWay: own, callCompanion: companion } = turn.words;
  const call = await leftOff(turn, services);
  // Whoever else is in the room hears and sees it too: whether to go on, and not with which call.
  if (call) {
    const back = asking(companion.welcomeBack, companion.goOn, {
      at: 'other-meaning',
      meant: asked('WhereAmIIntent'),
    });
    return showing(back, turn, () => ({ is: 'plain', title: turn.names.skill.name, text: toText(back.say) }));
  }
  const welcome = asking(own.welcome(agencyOf(turn)), own.whatFirst, { at: 'nowhere' });
  return showing(welcome, turn, () => helpOnScreen(turn));
}

/** What can I ask? The place in a call, a menu or a list is kept; an offer is not, for it would be taken by a yes to "which?". */
function help(turn: Turn): Answer {
  const { session, words } = turn;
  const place: Place = session.place.at === 'offered' ? { at: 'nowhere' } : session.place;
  const answer = session.call
    ? done(words.findingOnesWay.help)
    : asking(words.findingOnesWay.help, words.findingOnesWay.whatNow, place);
  return showing(answer, turn, () => helpOnScreen(turn));
}

/** A device may be silent for 10 seconds in one go; milliseconds. */
const A_WHILE = 8000;

/** Wait; let me get a pen: some silence, and then the question that was asked before, or the answer again, slowly. */
function holdOn(turn: Turn): Answer | Instead {
  const waiting = say`${turn.words.findingOnesWay.waiting}${pause(A_WHILE)}`;
  return turn.session.call ? done(waiting) : (pending(turn, waiting) ?? slowlyAgain(turn, waiting));
}

/** A word, and then the question that was asked before; undefined where none is open. */
function pending({ session: { place }, words }: Turn, say: Speech): Answer | undefined {
  if (place.at === 'offered') return asking(say, words.findingOnesWay.offers[place.offer], place);
  if (place.at === 'reading-menu') return asking(say, words.menu.goOn, place);
  const isBack = place.at === 'other-meaning' && place.meant.intent === 'WhereAmIIntent';
  if (isBack) return asking(say, words.callCompanion.goOn, place);
  return place.at === 'checklist' ? asking(say, words.checklist.haveIt, place) : undefined;
}

/** Yes: takes what was offered or goes on with what was begun. */
async function yes(turn: Turn, services: Services): Promise<Answer | Instead> {
  const { place } = turn.session;
  const { findingOnesWay: own } = turn.words;
  switch (place.at) {
    case 'offered':
      if (place.offer === 'checklist-items') return checklistFromStart(turn, services);
      return { instead: takenOf(turn, place.offer, place.when) };
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
      return asking(own.yesToWhat, own.whatFirst, { at: 'nowhere' });
    case 'asked-leave':
    case 'nowhere':
      return lost(turn, own.yesToWhat);
    default:
      return place satisfies never;
  }
}

/** What "yes" asks for: a reminder is for the time that was told, and a call that is begun again leads where it led before. */
function takenOf(turn: Turn, offer: keyof typeof taken, when: string | undefined): Asked {
  const { call } = turn.session;
  const remind = answered(turn, 'MoveReminderIntent') ? 'MoveReminderIntent' : 'ReminderIntent';
  if (offer === 'reminder' && when !== undefined) return asked(remind, { when });
  if (offer === 'start-over' && call && call.way !== 'person') return asked('CallCompanionIntent', { topic: call.way });
  return taken[offer];
}

/** No: leaves what was offered, and does not offer it again. */
async function no(turn: Turn, services: Services): Promise<Answer> {
  const { call, place, refused, launched, turns } = turn.session;
  const { findingOnesWay: own } = turn.words;
  if (place.at === 'anything-else') return goodbye(turn);
  // "Nothing" to "what would you like to know?"; without a question before it, it makes no sense.
  if (place.at === 'nowhere') return launched && turns > 0 ? goodbye(turn) : lost(turn, own.allRight);
  if (place.at === 'calling')
    return atLastKey(turn, place) ? notAnswered(turn, services, place) : takeYourTime(turn, services, place);
  if (place.at === 'checklist') return checklistItem(turn, services, place.item + 1);
  // A no to a day that is far off is none to tomorrow's.
  const when = place.at === 'offered' && place.when !== undefined ? momentOf(place.when) : undefined;
  const far = turn.at !== undefined && when !== undefined && isFarOff(turn.at, when);
  if (place.at === 'offered' && place.offer === 'reminder' && !far) await refuseReminder(turn, services);
  const keep = place.at === 'offered' ? { refused: [...refused, place.offer] } : {};
  if (!launched && !call) return keeping(goodbye(turn), keep);
  const goesOn = call ? backToCall(turn, call) : anythingElse(turns, turn.words);
  return keeping(asking(own.allRight, goesOn.question, goesOn.place), keep);
}

/** The last answer again, from the place in which it was asked for. */
function repeat({ session, words }: Turn): Answer | Instead {
  const { said } = session;
  if (!said) return asking(words.findingOnesWay.nothingToRepeat, words.findingOnesWay.whatFirst, { at: 'nowhere' });
  return { instead: said.asked, from: said.from };
}

/** Slower: the last answer again, or the number; digit by digit, and so for the rest of the session. "One by one" may be an offer. */
const slower = (turn: Turn, services: Services): Answer | Instead | Promise<Answer> =>
  turn.session.place.at === 'offered' && turn.session.place.offer === 'checklist-items'
    ? checklistFromStart(turn, services)
    : slowlyAgain(turn, turn.words.findingOnesWay.slowly);

const slowed: ReadonlySet<string> = new Set(['SlowerIntent', 'HoldOnIntent', 'RepeatIntent']);

function slowlyAgain({ reading, session, words }: Turn, before: Speech): Answer | Instead {
  const { said } = session;
  if (said && !slowed.has(said.asked.intent))
    return { instead: said.asked, before, from: said.from, keep: { slowly: true } };
  const number = words.number.itsNumber(phone(reading.take('phone').value));
  return keeping(offering(sentences(before, number), 'repeat', true), { again: asked('SlowerIntent'), slowly: true });
}

/** Go on: the next key of a call, the next keys of a menu, the next thing to have ready, or what was offered. */
async function next(turn: Turn, services: Services): Promise<Answer | Instead> {
  const { place } = turn.session;
  if (place.at === 'checklist') return checklistItem(turn, services, place.item + 1);
  if (place.at === 'reading-menu' || place.at === 'offered' || place.at === 'other-meaning') return yes(turn, services);
  const { launched, said } = turn.session;
  const all = launched && said ? done(turn.words.followUp.thatIsAll) : nothingNext(turn);
  return (await nextKey(turn, services)) ?? further(turn) ?? all;
}

/** Back: the key, the keys, or the thing before. */
async function previous(turn: Turn, services: Services): Promise<Answer> {
  const { place } = turn.session;
  if (place.at === 'reading-menu') return readMenuFrom(turn, place.menu, startBefore(place.from));
  if (place.at === 'checklist' && place.item > 0) return checklistItem(turn, services, place.item - 1);
  return (await previousKey(turn, services)) ?? lost(turn, turn.words.findingOnesWay.noPrevious);
}

/** Forget me. */
async function forgetMe({ words }: Turn, services: Services): Promise<Answer> {
  const gone = await services.memory.forget();
  if (!gone) return done(words.findingOnesWay.notForgotten, { declined: 'error' });
  return keeping(done(words.findingOnesWay.forgotten), { ticked: [], call: undefined });
}

/** What do you know about me; who hears this? */
function privacy({ front: { device }, words }: Turn): Answer {
  const { call, checklist, last, noReminder } = lifetimes;
  const times = [call.hours, checklist.days, noReminder.days, last.minutes] as const;
  const kept = words.findingOnesWay.privacy(...times, device?.name, device?.maker);
  return offering(kept, 'forget', true);
}

/** Thank you; God bless you; my son will ask: a kind word, and on from the same place. */
function kindly(turn: Turn): Answer {
  const { callCompanion, findingOnesWay: own } = turn.words;
  const { call, place } = turn.session;
  const kindness = slotId(turn, 'kindness', kindnesses);
  const say = kindness ? own.kindly[kindness] : callCompanion.here;
  return pending(turn, say) ?? (kindness === 'greeting' && !call ? asking(say, own.whatFirst, place) : done(say));
}

/** Stop, cancel, home: a short word and the microphone closes; with steps left, how to come back. */
function goodbye(turn: Turn): Answer {
  const { front, names, session, words } = turn;
  const left = session.call && !atLastKey(turn, session.call) ? front.device : undefined;
  const back = left && words.callCompanion.takeYourTime(left.name, names.skill.invocationName);
  return { say: back ?? words.findingOnesWay.goodbye, then: { is: 'end' } };
}

/** Something that makes no sense here: a word, and what can be asked. */
function lost({ words, session }: Turn, say: Speech): Answer {
  return { ...asking(say, words.findingOnesWay.whatFirst, session.place), declined: 'out-of-place' };
}

export const questions = {
  LaunchIntent: launch,
  KindlyIntent: kindly,
  ForgetMeIntent: forgetMe,
  PrivacyIntent: privacy,
  SlowerIntent: slower,
  HoldOnIntent: holdOn,
  HelpIntent: help,
  YesIntent: yes,
  NoIntent: no,
  RepeatIntent: repeat,
  NextIntent: next,
  PreviousIntent: previous,
  StopIntent: goodbye,
  CancelIntent: (turn) =>
    answered(turn, 'ReminderIntent') ? { instead: asked('CancelReminderIntent') } : goodbye(turn),
  NavigateHomeIntent: goodbye,
} satisfies Some;
