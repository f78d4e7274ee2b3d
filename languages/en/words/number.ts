/** The numbers. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';

export const number: Words['number'] = {
  number: (agency, number) => say`The number for ${agency} is ${number}.`,
  itsNumber: (number) => say`The number is ${number}.`,
  tollFree: say`Yes, the call is free. It's a toll-free number.`,
  tollFreeAtHome: (number) =>
    say`It's free within the US. From abroad you call plus ${number}, and that's not a toll-free number.`,
  notTollFree: say`No, it's not a toll-free number.`,
  fromAbroad: (number) => say`From outside the US, call plus ${number}.`,
  numberInTheUs: (number) => say`In the US the number is ${number}.`,
  notTheFreeOne: say`That's not the toll-free number.`,
  military: (number) => say`The help line for the military is ${number}. I couldn't find its hours.`,
  tty: (number) => say`The TTY number, for callers who are deaf or hard of hearing, is ${number}.`,
  cannotCall: (number, card) =>
    say`I can't make calls or send texts. The number is ${number}${card ? `, and it's on a card in your ${card.name} app` : ''}.`,
  touchToCall: (number) => say`I can't talk to them for you. Touch the number to call it: ${number}.`,
};
