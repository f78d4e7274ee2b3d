/** Opening hours for the eye: whether somebody answers now, and the hours of the week. */
import type { DateTime } from 'luxon';
import type { HoursScreen, WayScreen } from '../conversation/screen';
import type { Turn } from '../conversation/turn';
import { clockOn, liveHours, nextOpening, openingAt, whyClosedAllDay } from '../guide/hours';
import { dayName, eastern, sameClock } from './clocks';

type Now = NonNullable<WayScreen['now']>;

/** Whether somebody answers, in a word, and until when or from when; undefined where the request carried no time. */
export function nowOnScreen(turn: Turn, zone: string | undefined): Now | undefined {
  const { at, guide, words } = turn;
  if (!at) return undefined;
  const { screen } = words;
  const hours = liveHours(guide.facts);
  const opening = openingAt(hours, at);
  switch (opening.is) {
    case 'open':
      return { state: screen.open, detail: screen.until(eastern(turn, opening.until, zone)) };
    case 'closed': {
      const opens = nextOpening(hours, at);
      return {
        state: screen.closed,
        detail: screen.opens(dayName(turn, opens, zone), eastern(turn, opens, zone)),
      };
    }
    default:
      return opening satisfies never;
  }
}

/**
 * The hours of the caller's week, Sunday first, in the time of the line and in the caller's own where it differs.
 * Undefined where the request carried no time: there is no week then.
 */
export function hoursOnScreen(turn: Turn, zone: string | undefined): HoursScreen | undefined {
  const { at, guide, words } = turn;
  if (!at) return undefined;
  const { screen } = words;
  const live = liveHours(guide.facts);
  const { older } = guide.facts['live-hours'];
  const lineZone = live.weekly.zone;
  const here = zone !== undefined && !sameClock(at.setZone(lineZone), zone) ? zone : undefined;
  // A day of the table is a day of the line's calendar; which of them is today the caller's calendar says.
  const today = at.setZone(zone ?? lineZone).setZone(lineZone, { keepLocalTime: true });
  const sunday = today.startOf('day').minus({ days: today.weekday % 7 });
  const now = nowOnScreen(turn, zone);
  return {
    is: 'hours',
    title: screen.titles.hours,
    ...(now && { now }),
    columns: [screen.easternTime, ...(here === undefined ? [] : [yourColumn(turn, today, here)])],
    days: Array.from({ length: 7 }, (_, i) => sunday.plus({ days: i })).map((day) => ({
      name: words.grammar.weekday(day.weekday),
      today: day.hasSame(today, 'day') ? screen.today : '',
      times: timesOn(turn, day, here),
    })),
    ...(older && { note: screen.olderClosing(words.grammar.clock(clockOn(today, older.value.until))) }),
  };
}

/** What stands in the columns of a day, given as its start in the zone of the line. */
function timesOn({ guide, words }: Turn, day: DateTime, here: string | undefined): readonly string[] {
  const { screen, grammar } = words;
  const live = liveHours(guide.facts);
  const why = whyClosedAllDay(live, day);
  if (why) return [why.because === 'holiday' ? screen.closedFor(grammar.holiday(why.holiday)) : screen.closedDay];
  const [from, until] = [clockOn(day, live.weekly.from), clockOn(day, live.weekly.until)];
  const there = screen.fromTo(grammar.clock(from), grammar.clock(until));
  if (here === undefined) return [there];
  return [there, screen.fromTo(grammar.clock(from.setZone(here)), grammar.clock(until.setZone(here)))];
}

/** East of Asia the line opens when the next day has begun: the column says so once. */
function yourColumn({ guide, words }: Turn, today: DateTime, here: string): string {
  const opens = clockOn(today, liveHours(guide.facts).weekly.from);
  return opens.setZone(here).weekday === opens.weekday ? words.screen.yours : words.screen.yoursNextDay;
}
