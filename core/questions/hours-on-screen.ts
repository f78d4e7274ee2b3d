/** Opening hours for the eye: whether somebody answers now, and the hours of the week. */
import type { DateTime } from 'luxon';
import type { HoursScreen, WayScreen } from '../conversation/screen';
import { toText } from '../speech/speech';
import type { Turn } from '../conversation/turn';
import { nextOpening, openingAt, opensOn, sameClock, whyClosedAllDay, type LiveHours } from '../guide/hours';
import { hoursOtherwise } from './about';
import { dayName, inZones } from './clocks';

type Now = NonNullable<WayScreen['now']>;

/** Whether somebody answers, in a word, and until when or from when; undefined where the request carried no time. */
export function nowOnScreen(turn: Turn, live: LiveHours, caller: string | undefined): Now | undefined {
  const { at, words } = turn;
  if (!at) return undefined;
  const { screen } = words;
  const zones = { line: live.zone, caller };
  const opening = openingAt(live, at);
  switch (opening.is) {
    case 'open':
      return { state: screen.open, detail: screen.until(inZones(turn, opening.until, zones)) };
    case 'closed': {
      const opens = nextOpening(live, at);
      return { state: screen.closed, detail: screen.opens(dayName(turn, opens, zones), inZones(turn, opens, zones)) };
    }
    default:
      return opening satisfies never;
  }
}

/**
 * The hours of the caller's week, Sunday first, in the time of the line and in the caller's own where it differs.
 * Undefined where the request carried no time: there is no week then.
 */
export function hoursOnScreen(turn: Turn, live: LiveHours, zone: string | undefined): HoursScreen | undefined {
  const { at, reading, words } = turn;
  if (!at) return undefined;
  const { screen } = words;
  // On the screen too the table is what the guide says, days off included.
  const { claim, others, value } = reading.take('live-hours');
  const isFederal = reading.maybe('holidays')?.value === 'us-federal';
  const [other] = others;
  const isOlder = other?.date !== null && claim.date !== null && (other?.date ?? '') < claim.date;
  const says = isOlder ? screen.olderSays : screen.otherSays;
  const here = zone !== undefined && !sameClock(at.setZone(live.zone), zone) ? zone : undefined;
  // A day of the table is a day of the line's calendar; which of them is today the caller's calendar says.
  const today = at.setZone(zone ?? live.zone).setZone(live.zone, { keepLocalTime: true });
  const sunday = today.startOf('day').minus({ days: today.weekday % 7 });
  const now = nowOnScreen(turn, live, zone);
  return {
    is: 'hours',
    title: screen.titles.hours,
    ...(now && { now }),
    columns: [
      screen.lineTime(words.grammar.zone(live.zone)),
      ...(here === undefined ? [] : [yourColumn(turn, live, today, here)]),
    ],
    days: Array.from({ length: 7 }, (_, i) => sunday.plus({ days: i })).map((day) => ({
      name: words.grammar.weekday(day.weekday),
      today: day.hasSame(today, 'day') ? screen.today : '',
      times: timesOn(turn, { ...live, closedOnHolidays: isFederal }, day, here),
    })),
    ...(other && { note: says(toText(hoursOtherwise(turn, value, other.value))) }),
  };
}

/** What stands in the columns of a day, given as its start in the zone of the line. */
function timesOn({ words }: Turn, live: LiveHours, day: DateTime, here: string | undefined): readonly string[] {
  const { screen, grammar } = words;
  const why = whyClosedAllDay(live, day);
  if (why) return [why.because === 'holiday' ? screen.closedFor(grammar.holiday(why.holiday)) : screen.closedDay];
  const open = opensOn(live, day);
  const inZone = (zone: string): string =>
    open
      .map(({ from, until }) => screen.fromTo(grammar.clock(from.setZone(zone)), grammar.clock(until.setZone(zone))))
      .join(', ');
  return here === undefined ? [inZone(live.zone)] : [inZone(live.zone), inZone(here)];
}

/** East of Asia the line opens when the next day has begun: the column says so once. */
function yourColumn({ words }: Turn, live: LiveHours, today: DateTime, here: string): string {
  const opens = nextOpening(live, today.startOf('day'));
  return opens.setZone(here).weekday === opens.weekday ? words.screen.yours : words.screen.yoursNextDay;
}
