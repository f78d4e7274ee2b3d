/** Does somebody answer: now, on a day, at a time, on a holiday? */
import type { DateTime } from 'luxon';
import { done, type Answer } from '../conversation/answer';
import type { Services } from '../conversation/question';
import { say, sentences } from '../conversation/speech';
import { slotId, type Turn } from '../conversation/turn';
import { daysOf, partHours, timeOfDay, type DayPart } from '../conversation/when';
import { holidayIn, holidayOn, holidays, observedIn, otherDayIn, otherDays } from '../guide/holidays';
import { clockOn, liveHours, nextOpening, openingAt, whyClosedAllDay, type LiveHours } from '../guide/hours';
import { dayName, eastern, easternFromTo, onDayName } from './clocks';
import { hours, showingHours } from './hours';
import { offerWhenClosed } from './reminder';

/** A turn with the time of its request and all that a time is judged by. */
interface Asking extends Turn {
  readonly at: DateTime;
  readonly live: LiveHours;
  /** The caller's zone; undefined where the device has none. */
  readonly zone: string | undefined;
}

/** Does somebody answer? Days and times asked are the caller's, and are judged in the zone of the line. */
export async function open(turn: Turn, services: Services): Promise<Answer> {
  if (!turn.at) return hours(turn);
  const answer = await openAsked(
    { ...turn, at: turn.at, live: liveHours(turn.guide.facts), zone: undefined },
    services,
  );
  if (answer.then.is !== 'offer') return showingHours(answer, turn, services);
  const then = { ...answer.then, offer: await offerWhenClosed(turn, services) };
  return showingHours({ ...answer, then }, turn, services);
}

async function openAsked(turn: Asking, services: Services): Promise<Answer> {
  const { date, time } = turn.slots;
  const named = slotId(turn, 'holiday', [...holidays, ...otherDays]);
  const days = date && daysOf(date.value, turn.live.weekly.zone);
  // Open or closed now needs no zone of the caller's; any other time does.
  if (!named && !time && (!days || days.is === 'now')) return openNow(turn);
  const zone = await services.timeZone();
  const answer = openThen({ ...turn, zone }, named);
  return zone === undefined && time ? { ...answer, caveat: answer.caveat ?? turn.words.hours.zoneUnknown } : answer;
}

function openThen(turn: Asking, named: (typeof holidays)[number] | (typeof otherDays)[number] | undefined): Answer {
  const { at, live, slots } = turn;
  const zone = turn.zone ?? live.weekly.zone;
  const time = slots['time'] && timeOfDay(slots['time'].value);
  if (named) return onNamedDay(turn, named);
  const days = slots['date'] ? daysOf(slots['date'].value, zone) : undefined;
  if (!days || days.is === 'now') return time ? atTime(turn, at.setZone(zone), time, true) : openNow(turn);
  switch (days.is) {
    case 'day':
      return time
        ? atTime(turn, days.day, time, false)
        : onDay(turn, days.day.setZone(live.weekly.zone, { keepLocalTime: true }));
    case 'weekend':
      return closed(turn, turn.words.hours.closedOnWeekends, ['live-hours'], days.saturday);
    case 'week':
      return inWeek(turn, days.monday.setZone(live.weekly.zone, { keepLocalTime: true }));
    case 'long':
      return hours(turn);
    default:
      return days satisfies never;
  }
}

function openNow(turn: Asking): Answer {
  const { at, live, words, zone } = turn;
  const opening = openingAt(live, at);
  switch (opening.is) {
    case 'open':
      return done(words.hours.openNow(eastern(turn, opening.until, zone)), ['live-hours']);
    case 'disputed': {
      const { clock } = words.grammar;
      return closed(turn, words.hours.disputedNow(clock(opening.until), clock(opening.from)), ['live-hours']);
    }
    case 'closed':
      return opening.because === 'holiday'
        ? closed(turn, words.hours.closedForHoliday(words.grammar.holiday(opening.holiday)), ['live-hours', 'holidays'])
        : closed(turn, words.hours.closedNow[opening.because], ['live-hours']);
    default:
      return opening satisfies never;
  }
}

/** Nobody answers, surely or probably: why, when they open next after `then`, and a reminder for it. */
function closed(turn: Asking, why: Answer['say'], facts: Answer['facts'], then: DateTime = turn.at): Answer {
  const opens = nextOpening(turn.live, then);
  const next = turn.words.hours.opensNext(dayName(turn, opens, turn.zone), eastern(turn, opens, turn.zone));
  return {
    say: sentences(why, next),
    facts,
    then: { is: 'offer', offer: 'reminder', presses: true, when: opens.toISO() ?? '' },
  };
}

/** A whole day, given as its start in the zone of the line. */
function onDay(turn: Asking, day: DateTime): Answer {
  const { live, words, zone } = turn;
  const name = onDayName(turn, day, turn.zone);
  const why = whyClosedAllDay(live, day);
  if (why?.because === 'holiday') {
    return closed(
      turn,
      words.hours.closedOnHoliday(words.grammar.holiday(why.holiday), name),
      ['live-hours', 'holidays'],
      day,
    );
  }
  const holiday = holidays.find((candidate) => holidayIn(candidate, day).hasSame(day, 'day'));
  if (why && holiday) return onNamedDay(turn, holiday);
  if (why) return closed(turn, words.hours.closedOnWeekends, ['live-hours'], day);
  const [from, until] = [clockOn(day, live.weekly.from), clockOn(day, live.perhapsUntil ?? live.weekly.until)];
  return done(words.hours.openOn(name, easternFromTo(turn, from, until, zone)), ['live-hours']);
}

/** A day that has a name: the next one from the time of the request. A holiday may be kept on another day. */
function onNamedDay(turn: Asking, named: (typeof holidays)[number] | (typeof otherDays)[number]): Answer {
  const { live, at, words } = turn;
  const today = at.setZone(live.weekly.zone).startOf('day');
  const other = otherDays.find((name) => name === named);
  const holiday = holidays.find((name) => name === named);
  const dayIn = (year: DateTime): DateTime =>
    other
      ? otherDayIn(other, year)
      : holiday
        ? live.closedOnHolidays
          ? observedIn(holiday, year)
          : holidayIn(holiday, year)
        : today;
  const day = [dayIn(today), dayIn(today.plus({ years: 1 }))].find((candidate) => candidate >= today) ?? today;
  if (!holiday || !live.closedOnHolidays) return onDay(turn, day);
  const why = holidayIn(holiday, day).hasSame(day, 'day')
    ? words.hours.closedOnHoliday
    : words.hours.closedAroundHoliday;
  return closed(
    turn,
    why(words.grammar.holiday(holiday), onDayName(turn, day, turn.zone)),
    ['live-hours', 'holidays'],
    day,
  );
}

/** A working week has its days off named. */
function inWeek(turn: Asking, monday: DateTime): Answer {
  const { live, words } = turn;
  const off = live.weekly.days
    .map((weekday) => monday.plus({ days: weekday - 1 }))
    .filter((day) => live.closedOnHolidays && holidayOn(day) !== undefined);
  const weekly = hours(turn);
  if (off.length === 0) return weekly;
  const except = words.hours.closedThatWeek(
    words.grammar.list(off.map((day) => say`${words.grammar.weekday(day.weekday)}`)),
  );
  return { ...weekly, say: sentences(weekly.say, except), facts: ['live-hours', 'holidays'] };
}

/** A time on a day, both the caller's. A time alone (`alone`) that is over today means tomorrow. */
function atTime(turn: Asking, day: DateTime, time: NonNullable<ReturnType<typeof timeOfDay>>, alone: boolean): Answer {
  if (time.is === 'part') return inPart(turn, day, time.part);
  const today = day.startOf('day').set({ hour: time.hour, minute: time.minute });
  const then = alone && today < turn.at ? today.plus({ days: 1 }) : today;
  const { live, words, zone } = turn;
  const opening = openingAt(live, then);
  const name = onDayName(turn, then, zone);
  const clock = eastern(turn, then, zone);
  switch (opening.is) {
    case 'open':
      return done(words.hours.openAt(name, clock), ['live-hours']);
    case 'disputed':
      return closed(
        turn,
        words.hours.disputedAt(name, clock, words.grammar.clock(opening.from), words.grammar.clock(opening.until)),
        ['live-hours'],
        then,
      );
    case 'closed':
      if (opening.because === 'holiday') {
        return closed(
          turn,
          words.hours.closedOnHoliday(words.grammar.holiday(opening.holiday), name),
          ['live-hours', 'holidays'],
          then,
        );
      }
      return closed(turn, words.hours.closedAt(name, clock), ['live-hours'], then);
    default:
      return opening satisfies never;
  }
}

/** A morning, an afternoon, an evening: open if any of it surely is. */
function inPart(turn: Asking, day: DateTime, part: DayPart): Answer {
  const { live, words, zone } = turn;
  const [first, last] = partHours[part];
  const [start, end] = [first, last].map((hour) => day.startOf('day').plus({ hours: hour }));
  if (!start || !end) throw new Error(`no hours for ${part}`);
  const there = start.setZone(live.weekly.zone);
  if (whyClosedAllDay(live, there)) return onDay(turn, there.startOf('day'));
  const from = maxOf(start, clockOn(there, live.weekly.from));
  const until = minOf(end, clockOn(there, live.perhapsUntil ?? live.weekly.until));
  const name = onDayName(turn, there, zone);
  if (from >= until) return closed(turn, words.hours.closedInPart(name, words.hours.parts[part]), ['live-hours'], end);
  return done(words.hours.openOn(name, easternFromTo(turn, from, until, zone)), ['live-hours']);
}

const maxOf = (a: DateTime, b: DateTime): DateTime => (a > b ? a : b);
const minOf = (a: DateTime, b: DateTime): DateTime => (a < b ? a : b);
