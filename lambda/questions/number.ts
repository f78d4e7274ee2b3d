/** Questions whose answer is a telephone number, or what it costs to dial it. */
import { done, offering, showing, type Answer } from '../conversation/answer';
import type { Services } from '../conversation/question';
import { phone, sentences, type Speech } from '../conversation/speech';
import type { WayScreen } from '../conversation/screen';
import type { Turn } from '../conversation/turn';
import { known } from '../guide/guide';
import { isInUnitedStates } from '../guide/zones';
import { callOnCard } from './on-card';
import { abroadOnScreen, numberOnScreen, wayOnScreen } from './on-screen';

/** What is the number? */
export async function phoneNumber(turn: Turn, services: Services): Promise<Answer> {
  const { guide, names, words } = turn;
  const abroadFirst = await fromAbroad(turn, services);
  const number = phone(known(guide, 'phone'));
  const say = abroadFirst
    ? words.calling.numberInTheUs(number)
    : words.calling.number(words.grammar.initials(names.agency.name), number);
  const facts = [...(abroadFirst ? (['abroad-phone'] as const) : []), 'phone'] as const;
  const answer = { ...offering(sentences(abroadFirst, say), facts, 'way'), card: callOnCard(turn) };
  return showing(answer, turn, () => (abroadFirst ? abroadOnScreen(turn) : theNumber(turn)));
}

const theNumber = (turn: Turn): WayScreen =>
  numberOnScreen(turn, turn.words.screen.titles.number, known(turn.guide, 'phone'));

/** Whether the caller calls from abroad: they said so, or their device stands there. */
export async function isAbroad({ session }: Turn, services: Services): Promise<boolean> {
  if (session.abroad) return true;
  const zone = await services.timeZone();
  return zone !== undefined && !isInUnitedStates(zone);
}

/** The number for callers from abroad: toll-free numbers end at the border. */
export async function fromAbroad(turn: Turn, services: Services): Promise<Speech | undefined> {
  const { guide, words } = turn;
  if (!(await isAbroad(turn, services))) return undefined;
  return words.calling.fromAbroad(phone(known(guide, 'abroad-phone')));
}

/** Is the call free? */
export async function cost(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  const free = known(guide, 'toll-free');
  if (!free) return done(words.calling.notTollFree, ['toll-free']);
  if (!(await isAbroad(turn, services))) return done(words.calling.tollFree, ['toll-free']);
  return done(words.calling.tollFreeAtHome(phone(known(guide, 'abroad-phone'))), ['toll-free', 'abroad-phone']);
}

/** What is the number for callers who are deaf or hard of hearing? */
export function tty(turn: Turn): Answer {
  const { guide, words } = turn;
  const number = known(guide, 'tty');
  return showing(done(words.calling.tty(phone(number)), ['tty']), turn, () =>
    numberOnScreen(turn, words.screen.titles.tty, number),
  );
}

/** What is the number from outside the country? */
export function abroad(turn: Turn): Answer {
  const { guide, words } = turn;
  const say = words.calling.abroad(phone(known(guide, 'abroad-phone')));
  const answer = done(say, ['abroad-phone'], { remember: { abroad: true } });
  return showing(answer, turn, () => abroadOnScreen(turn));
}

/** Is there a line for the military? */
export function military(turn: Turn): Answer {
  const { guide, words } = turn;
  const number = known(guide, 'military-phone');
  return showing(done(words.calling.military(phone(number)), ['military-phone']), turn, () =>
    numberOnScreen(turn, words.screen.titles.military, number),
  );
}

/** Call them for me; connect me; text it to me. It cannot: the number, by voice and on a card. */
export async function connectMe(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  const say = words.calling.cannotCall(phone(known(guide, 'phone')));
  const answer = { ...done(say, ['phone']), declined: 'cannot-do', card: callOnCard(turn) } as const;
  // Whoever wants to be connected gets the next best: a code that dials.
  const zone = turn.device.screen ? await services.timeZone() : undefined;
  return showing(answer, turn, () => wayOnScreen(turn, zone));
}
