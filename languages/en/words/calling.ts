/** The number and the way to a person. */
import { say, type Part, type Speech } from '../../../core/speech/speech';
import { list } from '../grammar';

/** Something to press or to say on the way, and what for. */
export interface ToDo {
  readonly is: 'press' | 'say';
  readonly what: Speech;
  readonly purpose: string;
}

/** Steps of one source: the year in which they were so, where that is past; else who says so, where nobody else does. */
export interface StepsOf {
  readonly year?: string;
  readonly by?: string;
  readonly steps: readonly ToDo[];
}

/** "press 1 for English and 2 for a person", "press 1 for English and say "agent" for a person". */
const doing = (steps: readonly ToDo[]): Speech =>
  list(
    steps.map(({ is, purpose, what }, i) => {
      const verb = is === 'say' ? 'say ' : i === 0 || steps[i - 1]?.is === 'say' ? 'press ' : '';
      return say`${verb}${what} ${purpose}`;
    }),
  );

const keysOf = ({ by, steps, year }: StepsOf, i: number): Speech => {
  const pressed = list(steps.map(({ what, purpose }) => say`${what} ${purpose}`));
  const isPressed = steps.every(({ is }) => is === 'press');
  if (year !== undefined)
    return isPressed
      ? say`in ${year} ${i === 0 ? 'they were' : 'then came'} ${pressed}`
      : say`in ${year} you would ${doing(steps)}`;
  if (by !== undefined) return say`${by} says ${isPressed ? pressed : doing(steps)}`;
  return say`${i === 0 ? '' : 'then '}${doing(steps)}`;
};

const inTurn = (groups: readonly StepsOf[]): Speech =>
  groups.flatMap((group, i) => say`${i === 0 ? '' : '; '}${keysOf(group, i)}`);

export const calling = {
  call: (number: Part) => say`Call ${number}.`,
  callFromAnywhere: (abroad: Part, number: Part) =>
    say`From outside the US, call plus ${abroad}; in the US, ${number}.`,
  /** The reason is the caller's own; somebody else's could move a real appointment. */
  ifItAsks: (example: string) =>
    say`If a voice asks why you call, give your own reason for needing a person, such as ${example}.`,
  ifItOffersKeys: (groups: readonly StepsOf[]) => say`If it offers keys, ${inTurn(groups)}.`,
  keys: (groups: readonly StepsOf[]) => {
    const [first, ...others] = groups;
    const isPlain = first && others.length === 0 && first.year === undefined && first.by === undefined;
    return isPlain ? say`Then ${doing(first.steps)}.` : say`For the keys, ${inTurn(groups)}.`;
  },
  /** Something that is said to the recording. */
  quoted: (saying: string) => say`"${saying}"`,
  number: (agency: Speech, number: Part) => say`The number for ${agency} is ${number}.`,
  itsNumber: (number: Part) => say`The number is ${number}.`,
  tollFree: say`Yes, the call is free. It's a toll-free number.`,
  tollFreeAtHome: (number: Part) =>
    say`It's free within the US. From abroad you call plus ${number}, and that's not a toll-free number.`,
  notTollFree: say`No, it's not a toll-free number.`,
  fromAbroad: (number: Part) => say`From outside the US, call plus ${number}.`,
  numberInTheUs: (number: Part) => say`In the US the number is ${number}.`,
  notTheFreeOne: say`That's not the toll-free number.`,
  military: (number: Part) => say`The help line for the military is ${number}. I couldn't find its hours.`,
  tty: (number: Part) => say`The TTY number, for callers who are deaf or hard of hearing, is ${number}.`,
  cannotCall: (number: Part) =>
    say`I can't make calls or send texts. The number is ${number}, and it's on a card in your Alexa app.`,
} as const;
