/** Questions whose answer is a telephone number, or what it costs to dial it. */
import { done, keeping, offering, showing, withCard, type Answer } from '../conversation/answer';
import { maybeNote } from '../conversation/note';
import type { Services, Some } from '../conversation/question';
import { phone, sentences, type Speech } from '../speech/speech';
import type { WayScreen } from '../conversation/screen';
import { wasDiscreet } from '../conversation/discreet';
import { ifKnown, type Turn } from '../conversation/turn';
import { isInUnitedStates } from '../time/zones';
import { onOwnClock } from './clocks';
import { callOnCard } from './on-card';
import { abroadOnScreen, lookAtWay, numberOnScreen } from './on-screen';

/** What is the number? */
async function phoneNumber(turn: Turn, services: Services): Promise<Answer> {
  const { names, reading, words } = turn;
  const abroadFirst = await fromAbroad(turn, services);
  const number = phone(reading.take('phone').value);
  const say = abroadFirst
    ? words.number.numberInTheUs(number)
    : words.number.number(words.grammar.agency(names.agency.name), number);
  const answer = withCard(offering(sentences(abroadFirst, say), 'way'), await onOwnClock(turn, services), callOnCard);
  return showing(answer, turn, abroadFirst ? abroadOnScreen : (own) => shown(own, 'phone', 'number'));
}

const shown = (turn: Turn, fact: 'phone' | 'tty', title: 'number' | 'tty'): WayScreen =>
  numberOnScreen(turn, turn.words.screen.titles[title], turn.reading.take(fact).value);

/** Whether the caller calls from abroad: they said so, or their device stands there. */
export async function isAbroad({ session }: Turn, services: Services): Promise<boolean> {
  if (session.abroad) return true;
  const zone = await services.timeZone();
  return zone !== undefined && !isInUnitedStates(zone);
}

/** The number for callers from abroad: toll-free numbers end at the border. */
export async function fromAbroad(turn: Turn, services: Services): Promise<Speech | undefined> {
  if (!(await isAbroad(turn, services))) return undefined;
  const number = turn.reading.maybe('abroad-phone');
  return number && turn.words.number.fromAbroad(phone(number.value));
}

/** Is the call free? */
async function cost(turn: Turn, services: Services): Promise<Answer> {
  const { reading, words } = turn;
  const free = reading.take('toll-free').value;
  if (!free) return done(words.number.notTollFree);
  const number = (await isAbroad(turn, services)) ? reading.maybe('abroad-phone') : undefined;
  return done(number ? words.number.tollFreeAtHome(phone(number.value)) : words.number.tollFree);
}

/** What is the number for callers who are deaf or hard of hearing? */
function tty(turn: Turn): Answer {
  const { reading, words } = turn;
  const say = sentences(words.number.tty(phone(reading.take('tty').value)), maybeNote(turn, 'relay'));
  return showing(done(say), turn, (own) => shown(own, 'tty', 'tty'));
}

/** What is the number from outside the country? */
function abroad(turn: Turn): Answer {
  const { reading, words } = turn;
  const number = words.number.fromAbroad(phone(reading.take('abroad-phone').value));
  const other = ifKnown(turn, (own) => (own.reading.take('toll-free').value ? words.number.notTheFreeOne : undefined));
  const answer = done(sentences(number, other, maybeNote(turn, 'callback-abroad')));
  return showing(keeping(answer, { abroad: true }), turn, abroadOnScreen);
}

/** Call them for me; connect me; text it to me. It cannot: the number, by voice and on a card. */
async function connectMe(turn: Turn, services: Services): Promise<Answer> {
  const { front, words } = turn;
  const number = phone(turn.reading.take('phone').value);
  // What was spoken of before may be a matter that leaves no card.
  const isOnCard = front.can.card && !wasDiscreet(turn);
  const cannot = words.number.cannotCall(number, isOnCard ? front.device?.name : undefined);
  const own = front.can.call ? done(words.number.touchToCall(number)) : done(cannot, { declined: 'cannot-do' });
  const answer = withCard(own, await onOwnClock(turn, services), callOnCard);
  // Whoever wants to be connected gets the next best: a code that dials.
  const look = await lookAtWay(turn, services);
  return showing(answer, turn, look);
}

export const questions = {
  PhoneNumberIntent: phoneNumber,
  CostIntent: cost,
  TtyIntent: tty,
  AbroadIntent: abroad,
  ConnectMeIntent: connectMe,
} satisfies Some;
