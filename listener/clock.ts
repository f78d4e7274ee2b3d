import type { BuiltIns, ClockPhrase, DurationPhrase, TimePhrase } from './built-ins';
import { type Numbers, twoDigits } from './numbers';
import { PhraseTree, type Reading } from './phrase-tree';
import { spellOut } from './template';

/** A time as Alexa writes it; `open` when the words left it to the listener whether morning or evening is meant. */
export interface HeardTime {
  readonly value: string;
  readonly open?: true;
}

type Read<Value> = (words: readonly string[], from: number) => Reading<Value>[];
/** Minutes of the day from which a clock time without a half of the day is taken for the morning. */
const AWAKE = 7 * 60;
const HALF_DAY = 12 * 60;

/** Reads AMAZON.TIME: 08:30, or MO, AF, EV, NI for a part of the day. */
export function createClock(builtIns: BuiltIns, numbers: Numbers): Read<HeardTime> {
  const clock = treeOf(builtIns.clock);
  const times = treeOf(builtIns.times);

  const readNumber =
    (words: readonly string[]) =>
    (type: string, at: number): Reading<number>[] => {
      if (type === 'hour') return numbers.cardinals(words, at).filter(({ value }) => value <= 24);
      return [...twoDigits(words, at, numbers.cardinals), ...smallMinutes(words, at)].filter(({ value }) => value < 60);
    };
  // "five past eight" is said, "eight five" is not.
  const smallMinutes = (words: readonly string[], at: number) =>
    at > 0 && numbers.cardinals(words, at - 1).length > 0
      ? []
      : numbers.cardinals(words, at).filter(({ value }) => value > 0 && value < 10);

  const readClock =
    (words: readonly string[]) =>
    (_type: string, at: number): Reading<number>[] =>
      clock.matches(words, at, readNumber(words)).map(({ payload, end, slots }) => {
        const minute = payload.minute ?? (payload.before ? -1 : 1) * (slots.get('minute')?.value ?? 0);
        return { end, value: ((slots.get('hour')?.value ?? 0) * 60 + minute + 2 * HALF_DAY) % (2 * HALF_DAY) };
      });

  return (words, from) =>
    times.matches(words, from, readClock(words)).flatMap(({ payload, end, slots }) => {
      const fixed = payload.part ?? payload.at;
      if (fixed !== undefined) return [{ end, value: { value: fixed } }];
      const value = timeOf(slots.get('clock')?.value ?? 0, payload.half);
      return value ? [{ end, value }] : [];
    });
}

/** The same time in the evening, for "eight" beside "tonight". */
export function inTheEvening(time: HeardTime): string {
  const [hour = 0, minute = 0] = time.value.split(':').map(Number);
  return time.open ? written((hour * 60 + minute + HALF_DAY) % (2 * HALF_DAY)) : time.value;
}

/** Reads simple AMAZON.DURATION values: "ten minutes" → PT10M, "half an hour" → PT30M. */
export function createDurations(builtIns: BuiltIns, numbers: Numbers): Read<string> {
  const tree = treeOf(builtIns.durations);
  return (words, from) =>
    tree
      .matches(words, from, (_type, at) => numbers.cardinals(words, at))
      .map(({ payload, end, slots }) => {
        const count = payload.count ?? slots.get('number')?.value ?? 0;
        const ofClock = ['seconds', 'minutes', 'hours'].includes(payload.unit);
        return { end, value: `P${ofClock ? 'T' : ''}${count}${payload.unit.charAt(0).toUpperCase()}` };
      });
}

function treeOf<Phrase extends ClockPhrase | TimePhrase | DurationPhrase>(
  phrases: readonly Phrase[],
): PhraseTree<Phrase> {
  const tree = new PhraseTree<Phrase>();
  for (const phrase of phrases)
    for (const say of phrase.say) for (const steps of spellOut(say)) tree.add(steps, phrase);
  return tree;
}

/** Minutes of the day and a half of the day to a time; undefined for what no clock shows, like "fifteen a. m.". */
function timeOf(minutes: number, half: TimePhrase['half']): HeardTime | undefined {
  const twelve = minutes >= HALF_DAY && minutes < HALF_DAY + 60;
  const early = minutes < HALF_DAY;
  if (half === undefined) {
    if (!early || minutes < 60) return { value: written(minutes) };
    // Of "five" and "eight" alone most people mean the afternoon's and the morning's.
    return { value: written(minutes < AWAKE ? minutes + HALF_DAY : minutes), open: true };
  }
  if (half === 'am') return early || twelve ? { value: written(twelve ? minutes - HALF_DAY : minutes) } : undefined;
  if (half === 'pm') return { value: written(early ? minutes + HALF_DAY : minutes) };
  // At night eight is in the evening, twelve is midnight and two is past it.
  if (twelve) return { value: written(minutes - HALF_DAY) };
  return { value: written(early && minutes >= 5 * 60 ? minutes + HALF_DAY : minutes) };
}

function written(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
