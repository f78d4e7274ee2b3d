/** The number and the way to a person. */
import { say, type Part, type Speech } from '../../conversation/speech';
import { list } from '../grammar.en';

/** Keys of one source: the year in which they were so, where that is past; else who says so, where nobody else does. */
export interface KeysOf {
  readonly year?: string;
  readonly by?: string;
  readonly steps: readonly Speech[];
}

const keysOf = ({ by, steps, year }: KeysOf, i: number): Speech => {
  if (year !== undefined) return say`in ${year} ${i === 0 ? 'they were' : 'then came'} ${list(steps)}`;
  return by === undefined ? say`${i === 0 ? '' : 'then '}press ${list(steps)}` : say`${by} says ${list(steps)}`;
};

const inTurn = (groups: readonly KeysOf[]): Speech =>
  groups.flatMap((group, i) => say`${i === 0 ? '' : '; '}${keysOf(group, i)}`);

export const calling = {
  call: (number: Part) => say`Call ${number}.`,
  callFromAnywhere: (abroad: Part, number: Part) =>
    say`From outside the US, call plus ${abroad}; in the US, ${number}.`,
  /** The reason is the caller's own; somebody else's could move a real appointment. */
  ifItAsks: (example: string) =>
    say`If a voice asks why you call, give your own reason for needing a person, such as ${example}.`,
  ifItOffersKeys: (groups: readonly KeysOf[]) => say`If it offers keys, ${inTurn(groups)}.`,
  keys: (groups: readonly KeysOf[]) => {
    const [first, ...others] = groups;
    const isPlain = first && others.length === 0 && first.year === undefined && first.by === undefined;
    return isPlain ? say`Then press ${list(first.steps)}.` : say`For the keys, ${inTurn(groups)}.`;
  },
  step: (press: Speech, purpose: string) => say`${press} ${purpose}`,
  /** Something that is said to the recording. */
  toSay: (saying: string) => say`the words "${saying}"`,
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
} as const;
