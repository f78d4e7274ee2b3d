/** Questions whose answer is a telephone number, or what it costs to dial it. */
import { done, offering, type Answer } from '../conversation/answer';
import type { Services } from '../conversation/question';
import { phone, sentences, type Speech } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import { known } from '../guide/guide';
import { isInUnitedStates } from '../guide/zones';

/** What is the number? */
export async function phoneNumber(turn: Turn, services: Services): Promise<Answer> {
  const { guide, names, words } = turn;
  const abroadFirst = await fromAbroad(turn, services);
  const say = words.calling.number(words.grammar.initials(names.agency.name), phone(known(guide, 'phone')));
  return offering(sentences(abroadFirst, say), [...(abroadFirst ? (['abroad-phone'] as const) : []), 'phone'], 'way');
}

/** The number for callers from abroad, for a device that stands there: toll-free numbers end at the border. */
export async function fromAbroad({ guide, words }: Turn, services: Services): Promise<Speech | undefined> {
  const zone = await services.timeZone();
  if (zone === undefined || isInUnitedStates(zone)) return undefined;
  return words.calling.fromAbroad(phone(known(guide, 'abroad-phone')));
}

/** Is the call free? */
export function cost({ guide, words }: Turn): Answer {
  return done(known(guide, 'toll-free') ? words.calling.tollFree : words.calling.notTollFree, ['toll-free']);
}

/** What is the number for callers who are deaf or hard of hearing? */
export function tty({ guide, words }: Turn): Answer {
  return done(words.calling.tty(phone(known(guide, 'tty'))), ['tty']);
}

/** What is the number from outside the country? */
export function abroad({ guide, words }: Turn): Answer {
  return done(words.calling.abroad(phone(known(guide, 'abroad-phone'))), ['abroad-phone']);
}

/** Is there a line for the military? */
export function military({ guide, words }: Turn): Answer {
  return done(words.calling.military(phone(known(guide, 'military-phone'))), ['military-phone']);
}

/** Call them for me; connect me; text it to me. It cannot: the number, by voice and on a card. */
export function connectMe({ guide, words }: Turn): Answer {
  return { ...done(words.calling.cannotCall(phone(known(guide, 'phone'))), ['phone']), declined: 'cannot-do' };
}
