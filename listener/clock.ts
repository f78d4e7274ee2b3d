import type { BuiltIns, TimePhrase } from './built-ins';
import { type Numbers, twoDigits } from './numbers';
import type { Reading } from './phrase-tree';
import { treeOf } from './template';

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
export function createClock(builtIns: BuiltIns, { cardinals }: Numbers): Read<HeardTime> {
  const clock = treeOf(builtIns.clock);
  const times = treeOf(builtIns.times);

  const readNumber = (words: readonly string[], type: string, at: number): Reading<number>[] => {
    if (type === 'hour') return cardinals(words, at).filter(({ value }) => value <= 24);
    // "five past eight" is said, "eight five" is not.
    const small = at > 0 && cardinals(words, at - 1).length > 0 ? [] : cardinals(words, at);
    return [
      ...twoDigits(words, at, cardinals).filter(({ value }) => value < 60),
      ...small.filter(({ value }) => value > 0 && value < 10),
    ];
  };
  const readClock = (words: readonly string[], from: number): Reading<number>[] =>
    clock
      .matches(words, from, (type, at) => readNumber(words, type, at))
      .map(({ payload, end, slots }) => {
        const minute = payload.minute ?? (payload.before ? -1 : 1) * (slots.get('minute') ?? 0);
        return { end, value: ((slots.get('hour') ?? 0) * 60 + minute + 2 * HALF_DAY) % (2 * HALF_DAY) };
      });

  return (words, from) =>
    times
      .matches(words, from, (_type, at) => readClock(words, at))
      .flatMap(({ payload, end, slots }) => {
        const fixed = payload.part ?? payload.at;
        const value = fixed === undefined ? timeOf(slots.get('clock') ?? 0, payload.half) : { value: fixed };
        return value ? [{ end, value }] : [];
      });
}

/** The same time in the evening, for "eight" beside "tonight". */
export function inTheEvening({ value, open }: HeardTime): string {
  const [hour = 0, minute = 0] = value.split(':').map(Number);
  return open ? written((hour * 60 + minute + HALF_DAY) % (2 * HALF_DAY)) : value;
}

/** Reads simple AMAZON.DURATION values: "ten minutes" → PT10M, "half an hour" → PT30M. */
export function createDurations(builtIns: BuiltIns, { cardinals }: Numbers): Read<string> {
  const tree = treeOf(builtIns.durations);
  return (words, from) =>
    tree
      .matches(words, from, (_type, at) => cardinals(words, at))
      .map(({ payload: { unit, count }, end, slots }) => {
        const ofClock = ['seconds', 'minutes', 'hours'].includes(unit);
        const value = `P${ofClock ? 'T' : ''}${count ?? slots.get('number') ?? 0}${unit.charAt(0).toUpperCase()}`;
        return { end, value };
      });
}

/** Minutes of the day and a half of the day to a time; undefined for what no clock shows, like "fifteen a. m.". */
function timeOf(minutes: number, half: TimePhrase['half']): HeardTime | undefined {
  const early = minutes < HALF_DAY;
  const twelve = !early && minutes < HALF_DAY + 60;
  if (half === undefined) {
    if (!early || minutes < 60) return { value: written(minutes) };
    // Of "five" and "eight" alone most people mean the afternoon's and the morning's.
    return { value: written(minutes < AWAKE ? minutes + HALF_DAY : minutes), open: true };
  }
  if (half === 'am' && !early && !twelve) return undefined;
  if (twelve && half !== 'pm') return { value: written(minutes - HALF_DAY) };
  // At night eight is in the evening, and two is past midnight.
  const later = early && (half === 'pm' || (half === 'night' && minutes >= 5 * 60));
  return { value: written(later ? minutes + HALF_DAY : minutes) };
}

function written(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
