/** The number and the way to a person. */
import { say, type Part, type Speech } from '../../conversation/speech';
import { list } from '../grammar.en';

export const calling = {
  call: (number: Part) => say`Call ${number}.`,
  callFromAnywhere: (abroad: Part, number: Part) =>
    say`From outside the US, call plus ${abroad}; in the US, ${number}.`,
  /** The reason is the caller's own; somebody else's could move a real appointment. */
  ifItAsks: (example: string) =>
    say`If a voice asks why you call, give your own reason for needing a person, such as ${example}.`,
  ifItOffersKeys: (year: string, steps: readonly { readonly key: Speech; readonly purpose: string }[]) =>
    say`If it offers keys, in ${year} they were ${list(steps.map(({ key, purpose }) => say`${key} ${purpose}`))}.`,
  reasons: {
    expedite: 'an expedite request',
    reschedule: 'moving an appointment',
    'emergency-travel': 'emergency travel',
    'proof-of-residence': 'a stamp as proof of residence',
  },
  number: (agency: Speech, number: Part) => say`The number for ${agency} is ${number}.`,
  itsNumber: (number: Part) => say`The number is ${number}.`,
  tollFree: say`Yes, the call is free. It's a toll-free number.`,
  tollFreeAtHome: (number: Part) =>
    say`It's free within the US. From abroad you call plus ${number}, and that's not a toll-free number.`,
  notTollFree: say`No, it's not a toll-free number.`,
  fromAbroad: (number: Part) => say`From outside the US, call plus ${number}.`,
  numberInTheUs: (number: Part) => say`In the US the number is ${number}.`,
  abroad: (number: Part) => say`From outside the US, call plus ${number}. That's not the toll-free number.`,
  military: (number: Part) => say`The help line for the military is ${number}. I couldn't find its hours.`,
  tty: (number: Part) => say`The TTY number, for callers who are deaf or hard of hearing, is ${number}.`,
  cannotCall: (number: Part) =>
    say`I can't make calls or send texts. The number is ${number}, and it's on a card in your Alexa app.`,
  wait: say`I don't know how long it is today. You wait in line, and how long depends on how many callers are ahead of you.`,
  waitAtPeak: say`In busy hours and seasons it takes longer.`,
  bestTime: say`Call early in the day and early in the week. That's one law firm's advice.`,
  machine: (agency: Speech, volume: string) =>
    say`Because ${agency} handles ${volume} of forms a year, and can't take every call in person. The machine helps first, then passes you on.`,
  volume: { 'tens-of-millions': 'tens of millions' },
} as const;
