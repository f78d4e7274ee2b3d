/** The grammar that languages share: how days, stretches of time, months and keys are said, out of a language's names. */
import type { DateTime } from 'luxon';
import type { Key } from './guide/keys';
import { agency, capital } from './speech/joining';
import { say, saidAs, toText, type Speech } from './speech/speech';
import { filled } from './speech/template';
import type { Holiday, OtherDay } from './time/holidays';
import { daysFrom } from './time/when';
import type { Grammar, ToDo } from './words';

/** What a language calls things, in the section `names` of its words.json; patterns have the blanks that are named here. */
export interface Names {
  /** From Monday on; `eachDay` in a list of days, `everyWeek` of days on which nothing happens. */
  readonly weekdays: readonly string[];
  readonly eachDay: readonly string[];
  readonly everyWeek: readonly string[];
  readonly weekend: string;
  readonly fromTo: string;
  readonly months: readonly string[];
  readonly monthOfYear: string;
  /** {weekday}, {date}, {month}, {year}; `on` makes an adverb of a {day}. */
  readonly days: Readonly<
    Record<'today' | 'tomorrow' | 'yesterday' | 'next' | 'last' | 'dated' | 'datedInYear' | 'on', string>
  >;
  /** {n}, or two of them as {one} and {other}. */
  readonly stretch: Readonly<Record<'minute' | 'minutes' | 'hour' | 'hours' | 'days' | 'both', string>>;
  readonly keys: Readonly<Record<'#' | '*', string>>;
  readonly counts: readonly string[];
  readonly ordinals: readonly string[];
  readonly zones: Readonly<Record<string, string>>;
  readonly holidays: Readonly<Record<Holiday | OtherDay, string>>;
}

/** What each language does in its own way; `otherZone` names an IANA zone that is not among the names. */
export type Own = Pick<Grammar, 'list' | 'clock'> & { readonly otherZone: (id: string) => string };

/** The grammar of a language. */
export function grammarOf(names: Names, { list, clock, otherZone }: Own): Grammar {
  const fill = (pattern: string, blanks: Readonly<Record<string, string | number>>): string =>
    toText(filled(pattern, blanks, {}));
  const weekday = (number: number): string => names.weekdays[number - 1] ?? '';
  const monthNamed = (number: number): string => names.months[number - 1] ?? '';
  const each = (numbers: readonly number[], called: readonly string[]): Speech =>
    list(numbers.map((number) => say`${called[number - 1] ?? ''}`));
  const dated = (at: DateTime, from: DateTime): string =>
    fill(names.days[at.year === from.year ? 'dated' : 'datedInYear'], {
      weekday: weekday(at.weekday),
      date: at.day,
      month: monthNamed(at.month),
      year: at.year,
    });
  const day = (at: DateTime, from: DateTime): string => {
    const away = daysFrom(from, at);
    if (away === 0 || away === 1) return names.days[away === 0 ? 'today' : 'tomorrow'];
    return away > 1 && away < 7 ? fill(names.days.next, { weekday: weekday(at.weekday) }) : dated(at, from);
  };
  const on = (named: string): string => fill(names.days.on, { day: named });
  return {
    ...{ list, clock, agency, capital, weekday, day },
    ordinal: (n) => names.ordinals[n] ?? String(n),
    zone: (id) => (Object.hasOwn(names.zones, id) ? (names.zones[id] ?? '') : otherZone(id)),
    days(numbers) {
      const [first, last] = [numbers[0], numbers.at(-1)];
      if (first === undefined || last === undefined) return [];
      const unbroken = numbers.length > 2 && last - first === numbers.length - 1;
      return unbroken
        ? say`${fill(names.fromTo, { first: weekday(first), last: weekday(last) })}`
        : each(numbers, names.eachDay);
    },
    everyWeek: (numbers) => (numbers.join() === '6,7' ? names.weekend : toText(each(numbers, names.everyWeek))),
    holiday: (name) => names.holidays[name],
    onDay(at, from) {
      const away = daysFrom(from, at);
      return away === 0 || away === 1 ? day(at, from) : on(day(at, from));
    },
    dayBefore(at, from) {
      const away = daysFrom(from, at);
      if (away === -1) return names.days.yesterday;
      return away < 0 && away > -7 ? fill(names.days.last, { weekday: weekday(at.weekday) }) : on(dated(at, from));
    },
    stretch(minutes) {
      const of = (n: number, one: 'minute' | 'hour'): string =>
        fill(names.stretch[n === 1 ? one : (`${one}s` as const)], { n });
      if (minutes >= 48 * 60) return fill(names.stretch.days, { n: Math.round(minutes / (24 * 60)) });
      // Rounded first, so that there are never 60 minutes beside the hours.
      const all = Math.max(1, Math.round(minutes));
      const [hours, rest] = [Math.floor(all / 60), all % 60];
      if (hours === 0) return of(rest, 'minute');
      return rest === 0
        ? of(hours, 'hour')
        : fill(names.stretch.both, { one: of(hours, 'hour'), other: of(rest, 'minute') });
    },
    month(iso) {
      const [year = '', number] = iso.split('-');
      return number === undefined ? year : fill(names.monthOfYear, { month: monthNamed(Number(number)), year });
    },
    key: (press: Key) => (press === '#' || press === '*' ? say`${saidAs(press, names.keys[press])}` : say`${press}`),
  };
}

/** What to press and to say, with a language's verbs: "press 1 for English and 2 for a person". One verb serves a row of keys. */
export const doingWith =
  (list: Grammar['list'], press: string, saying: string) =>
  (steps: readonly ToDo[]): Speech =>
    list(
      steps.map(({ is, purpose, what }, i) => {
        const verb = is === 'say' ? `${saying} ` : i === 0 || steps[i - 1]?.is === 'say' ? `${press} ` : '';
        return say`${verb}${what} ${purpose}`;
      }),
    );
