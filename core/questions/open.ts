/** Does somebody answer: now, on a day, at a time, on a holiday? */
import { DateTime } from 'luxon';
import { done, type Answer } from '../conversation/answer';
import type { Services, Some } from '../conversation/question';
import { say, sentences, toText, type Speech } from '../speech/speech';
import { anew, slotId, type Turn } from '../conversation/turn';
import { daysOf, partHours, timeOfDay, type DayPart } from '../time/when';
import {
  holidayIn,
  holidays,
  nextHolidayAfter,
  observedIn,
  otherDayIn,
  otherDays,
  type Holiday,
  type OtherDay,
} from '../time/holidays';
import {
  daysOff,
  nextOpening,
  openingAt,
  opensOn,
  whyClosedAllDay,
  type LiveHours,
  type Open,
  type WhyClosed,
} from '../guide/hours';
import { dayBefore, dayName, fromTo, inZones, liveHours, onDayName, onOwnClock, type Zones } from './clocks';
import { hours, ofMainLine, showingHours } from './hours';
import { isFarOff, offerWhenClosed } from './reminder';

/** A turn with the time of its request and all that a time is judged by. */
interface Asking extends Turn {
  readonly at: DateTime;
  readonly live: LiveHours;
  readonly zones: Zones;
  /** How an answer begins: "yes" to "are they open" is "no" to "are they closed". */
  readonly lead: Turn['words']['open']['lead']['open'];
}

type Named = Holiday | OtherDay;

/** Does somebody answer? Days and times asked are the caller's, and are judged in the zone of the line. */
async function open(asked: Turn, services: Services): Promise<Answer> {
  const turn = await onOwnClock(asked, services);
  const live = await liveHours(turn, services);
  if (!turn.at || !live) return hours(turn);
  const lead = turn.words.open.lead[slotId(turn, 'closed', ['closed']) ?? 'open'];
  const zones = { line: live.zone, caller: turn.session.zone || undefined };
  const answer = openAsked({ ...turn, at: turn.at, live, zones, lead });
  const told = { ...answer, caveat: ofMainLine(turn) ?? answer.caveat };
  if (told.then.is !== 'offer') return showingHours(told, turn, services);
  const then = { ...told.then, offer: await offerWhenClosed(turn, services) };
  return showingHours({ ...told, then }, turn, services);
}

/** Do they close on holidays, and which is next? */
async function onHolidays(turn: Turn, services: Services): Promise<Answer> {
  const { at, reading, words } = turn;
  const closedOn = words.open.closedOnHolidays[reading.take('holidays').value];
  // Whose calendar it is: the line's, where the guide has hours.
  const has = turn.guide.facts.has('live-hours');
  const line = has ? (await liveHours(anew(turn), services))?.zone : await services.timeZone();
  if (!at || line === undefined) return done(closedOn);
  const { holiday, day } = nextHolidayAfter(at.setZone(line));
  const next = words.open.nextHoliday(
    words.grammar.holiday(holiday),
    onDayName(turn, day, { line, caller: undefined }),
  );
  return done(sentences(closedOn, next));
}

function openAsked(turn: Asking): Answer {
  const { date, time, holiday } = turn.slots;
  const days = date && daysOf(date.value, turn.live.zone, turn.at);
  const named = slotId(turn, 'holiday', [...holidays, ...otherDays]);
  // What cannot be told is no "now".
  const unclear = (date && !days) || (holiday && !named && !date) || (time && !timeOfDay(time.value));
  if (unclear) {
    const weekly = hours(turn);
    return { ...weekly, say: sentences(turn.words.open.unclear, weekly.say) };
  }
  const then = openThen(turn, named);
  // Open on a holiday, as far as the hours tell: whether holidays count is not known.
  const isUnknown = holidays.some((name) => name === named) && !turn.guide.facts.has('holidays');
  const answer = isUnknown ? { ...then, caveat: turn.words.open.holidaysUnknown } : then;
  if (turn.zones.caller !== undefined || !time) return answer;
  return { ...answer, caveat: answer.caveat ?? turn.words.hours.zoneUnknown(turn.words.grammar.zone(turn.live.zone)) };
}

function openThen(turn: Asking, named: Named | undefined): Answer {
  const { at, live, slots } = turn;
  const zone = turn.zones.caller ?? live.zone;
  const time = slots['time'] && timeOfDay(slots['time'].value);
  // A day of the calendar that is named too is the surer: "May first, Labor Day".
  if (named && !/^\d{4}-\d\d-\d\d$/.test(slots['date']?.value ?? '')) return onNamedDay(turn, named);
  const days = slots['date'] ? daysOf(slots['date'].value, zone, at) : undefined;
  if (!days || days.is === 'now') return time ? atTime(turn, at.setZone(zone), time, true) : openNow(turn);
  switch (days.is) {
    case 'day':
      return time
        ? atTime(turn, days.day, time, false)
        : onDay(turn, days.day.setZone(live.zone, { keepLocalTime: true }));
    case 'two-days': {
      const saturday = days.saturday.setZone(live.zone, { keepLocalTime: true });
      return onDays(turn, [saturday, saturday.plus({ days: 1 })]);
    }
    case 'week':
      return withDaysOff(turn, days.monday.setZone(live.zone, { keepLocalTime: true }), 7);
    case 'month':
      return withDaysOff(turn, days.first.setZone(live.zone, { keepLocalTime: true }), days.first.daysInMonth ?? 0);
    case 'long':
      return hours(turn);
    default:
      return days satisfies never;
  }
}

function openNow(turn: Asking): Answer {
  const { at, lead, live, words, zones } = turn;
  const opening = openingAt(live, at);
  switch (opening.is) {
    case 'open':
      return done(words.open.openNow(lead.open, inZones(turn, opening.until, zones)));
    case 'closed':
      return because(opening.because, closed(turn, whyNot(turn, opening)));
    default:
      return opening satisfies never;
  }
}

/** Why nobody answers now. */
function whyNot({ lead, live, words }: Asking, why: WhyClosed): Speech {
  switch (why.because) {
    case 'holiday':
      return words.open.closedForHoliday(lead.closed, words.grammar.holiday(why.holiday));
    case 'day-off':
      return words.open.closedOnDaysOff(lead.closed, words.grammar.everyWeek(daysOff(live)));
    case 'before':
    case 'between':
    case 'after':
      return words.open.closedNow[why.because](lead.closed);
    default:
      return why satisfies never;
  }
}

/** An answer with why nobody answers then: what a "why?" looks back at. */
const because = (why: WhyClosed['because'], answer: Answer): Answer => ({ ...answer, about: { because: why } });

/** An answer about a moment: what "remind me then" looks back at. */
export const aboutWhen = (when: DateTime | undefined, answer: Answer): Answer =>
  when ? { ...answer, about: { ...answer.about, when: when.toISO() ?? '' } } : answer;

/** Nobody answers: why, when they open next after `then` and after now, and a reminder for it. */
function closed(turn: Asking, why: Speech, then: DateTime = turn.at): Answer {
  const opens = nextOpening(turn.live, DateTime.max(then, turn.at));
  const next = turn.words.open.opensNext(dayName(turn, opens, turn.zones), inZones(turn, opens, turn.zones));
  const answer = done(sentences(why, next));
  // A reminder for a day that far off is only set for who asks for it.
  if (isFarOff(turn.at, opens)) return answer;
  return { ...answer, then: { is: 'offer', offer: 'reminder', presses: true, when: opens.toISO() ?? '' } };
}

/** Over already: what is now. */
function past(turn: Asking): Answer {
  const { at, live, words, zones } = turn;
  const opening = openingAt(live, at);
  if (opening.is !== 'open') return closed(turn, words.open.past);
  const now = words.hours.aside.open(inZones(turn, opening.until, zones));
  return done(sentences(words.open.past, now));
}

/** A whole day, given as its start in the zone of the line. */
function onDay(turn: Asking, day: DateTime): Answer {
  const { at, lead, live, words, zones } = turn;
  if (day < todayOf(turn)) return past(turn);
  const why = whyClosedAllDay(live, day);
  const holiday =
    why?.because === 'holiday' ? why.holiday : holidays.find((name) => holidayIn(name, day).hasSame(day, 'day'));
  const off = why?.because === 'holiday' ? day : holiday && observedIn(holiday, day);
  // Kept already, on the Friday before: its own day is one on which nobody answers anyway.
  if (why && holiday && off && live.closedOnHolidays && off >= todayOf(turn)) return onHoliday(turn, holiday, off);
  const name = onDayName(turn, day, zones);
  // Of a day that is not of the coming week it is said which one was understood.
  const far = day.diff(todayOf(turn), 'days').days >= 7;
  const daysOffNamed = words.grammar.everyWeek(daysOff(live));
  const never = far
    ? words.open.closedOnDayOff(lead.closed, name, daysOffNamed)
    : words.open.closedOnDaysOff(lead.closed, daysOffNamed);
  if (why) return closed(turn, never, day);
  const ahead = opensOn(live, day).filter(({ until }) => until > at);
  // Today, once the hours are over, is a question about now.
  if (ahead.length === 0) return openNow(turn);
  return aboutWhen(ahead[0]?.from, done(words.open.openOn(lead.open, name, stretchesOf(turn, ahead))));
}

/** Stretches of a day, one after the other. */
const stretchesOf = (turn: Asking, open: readonly Open[]): string =>
  toText(turn.words.grammar.list(open.map(({ from, until }) => say`${fromTo(turn, from, until, turn.zones)}`)));

/** Two days that were asked for in one word: where the answer is not the same for both, each is told. */
function onDays(turn: Asking, days: readonly DateTime[]): Answer {
  const { lead, live, words, zones } = turn;
  const ahead = days.filter((day) => day >= todayOf(turn));
  const [first] = ahead;
  if (!first) return past(turn);
  const isOpen = (day: DateTime): boolean => !whyClosedAllDay(live, day);
  const [open, shut] = [ahead.filter(isOpen), ahead.filter((day) => !isOpen(day))];
  if (open.length === 0) return onDay(turn, first);
  const named = (some: readonly DateTime[]) => some.map((day) => say`${onDayName(turn, day, zones)}`);
  const yes = words.open.openOnDays(lead.open, named(open));
  return done(sentences(yes, shut.length > 0 ? words.open.butNot(named(shut)) : undefined));
}

/** The day off for a holiday, which may be kept on another day than its own: `off` is the day on which they close. */
function onHoliday(turn: Asking, holiday: Holiday, off: DateTime): Answer {
  const { lead, words, zones } = turn;
  const name = words.grammar.holiday(holiday);
  const on = onDayName(turn, off, zones);
  const own = holidayOf(holiday, off);
  const why = own.hasSame(off, 'day')
    ? words.open.closedOnHoliday(lead.closed, name, on)
    : words.open.closedAroundHoliday(lead.closed, name, words.grammar.weekday(own.weekday), on);
  return because('holiday', closed(turn, why, off));
}

/** The day itself of a holiday that is kept on `off`: New Year's Day may be kept in the old year. */
const holidayOf = (holiday: Holiday, off: DateTime): DateTime => {
  const next = holidayIn(holiday, off.plus({ days: 2 }));
  return Math.abs(next.diff(off, 'days').days) <= 1 ? next : holidayIn(holiday, off);
};

/** Days after a named day on which its name may still mean the one that is over. */
const JUST_PAST = 30;

/** A day that has a name: in the year that was named with it, else the next one. Of one just past both are told. */
function onNamedDay(turn: Asking, named: Named): Answer {
  const { slots, words } = turn;
  const today = todayOf(turn);
  const [, year] = /^(\d{4})(?!\d)/.exec(slots['date']?.value ?? '') ?? [];
  const wanted = year === undefined ? undefined : dayNamed(turn, named, today.set({ year: Number(year) }));
  if (wanted && wanted.keptOn >= today) return onDay(turn, wanted.keptOn);
  const all = [-1, 0, 1, 2].map((years) => dayNamed(turn, named, today.plus({ years })));
  const before = wanted ?? all.findLast(({ keptOn }) => keptOn < today);
  const next = all.find(({ keptOn }) => keptOn >= today);
  if (!next) return past(turn);
  const then = onDay(turn, next.keptOn);
  if (!before || (!wanted && today.diff(before.own, 'days').days > JUST_PAST)) return then;
  const tell = isOff(turn, named) ? words.open.holidayWas : words.open.dayWas;
  const was = tell(words.grammar.holiday(named), dayBefore(turn, before.own, turn.zones));
  const off = whyClosedAllDay(turn.live, next.keptOn);
  // A day off that is the holiday's own day needs no more than its date.
  if (off?.because !== 'holiday' || !next.own.hasSame(next.keptOn, 'day'))
    return { ...then, say: sentences(was, then.say) };
  const closedThen = words.open.nextClosed(onDayName(turn, next.keptOn, turn.zones));
  return done(sentences(was, closedThen));
}

/** Whether a named day is one on which they close. */
const isOff = ({ live }: Asking, named: Named): boolean =>
  live.closedOnHolidays && holidays.some((name) => name === named);

/** A named day in a year: its own day, and the one on which they close for it, at the start of each in the line's zone. */
function dayNamed(turn: Asking, named: Named, year: DateTime): { readonly own: DateTime; readonly keptOn: DateTime } {
  const other = otherDays.find((name) => name === named);
  const holiday = holidays.find((name) => name === named);
  const own = other ? otherDayIn(other, year) : holiday ? holidayIn(holiday, year) : year;
  if (!holiday || !turn.live.closedOnHolidays) return { own, keptOn: own };
  const off = observedIn(holiday, year);
  // On a Saturday whose holiday was kept the day before, the holiday is today.
  return { own, keptOn: off < todayOf(turn) && own >= todayOf(turn) ? own : off };
}

/** The weekly hours, and on which days of a week or a month nobody answers all the same. */
function withDaysOff(turn: Asking, first: DateTime, length: number): Answer {
  const { live, words, zones } = turn;
  const days = Array.from({ length }, (_, i) => first.plus({ days: i }));
  const off = days.filter((day) => whyClosedAllDay(live, day)?.because === 'holiday' && day >= todayOf(turn));
  const weekly = hours(turn);
  if (off.length === 0) return weekly;
  const tell = words.open.closedThen[off.length > 1 ? 'many' : 'one'];
  const except = tell(off.map((day) => say`${onDayName(turn, day, zones)}`));
  return { ...weekly, say: sentences(weekly.say, except) };
}

/** The calendar day of the line on which the request is made. */
const todayOf = ({ at, live }: Asking): DateTime => at.setZone(live.zone).startOf('day');

/** A time on a day, both the caller's. A time alone (`alone`) that is over today means tomorrow. */
function atTime(turn: Asking, day: DateTime, time: NonNullable<ReturnType<typeof timeOfDay>>, alone: boolean): Answer {
  if (time.is === 'part') return inPart(turn, day, time.part, alone);
  const today = day.startOf('day').set({ hour: time.hour, minute: time.minute });
  const { lead, live, words, zones } = turn;
  const then = alone && today < turn.at ? today.plus({ days: 1 }) : today;
  if (then < turn.at.startOf('minute')) return past(turn);
  const opening = openingAt(live, then);
  const name = onDayName(turn, then, zones);
  const clock = inZones(turn, then, zones);
  switch (opening.is) {
    case 'open':
      return aboutWhen(then, done(words.open.openAt(lead.open, name, clock)));
    case 'closed':
      if (opening.because === 'holiday') {
        return closed(
          turn,
          words.open.closedOnHoliday(lead.closed, words.grammar.holiday(opening.holiday), name),
          then,
        );
      }
      return closed(turn, words.open.closedAt(lead.closed, name, clock), then);
    default:
      return opening satisfies never;
  }
}

/** A morning, an afternoon, an evening: open if any of it is. Alone, one that is over today means tomorrow's. */
function inPart(turn: Asking, day: DateTime, part: DayPart, alone: boolean): Answer {
  const { at, lead, live, words, zones } = turn;
  const [first, last] = partHours[part];
  const start = day.startOf('day').plus({ hours: first });
  const end = day.startOf('day').plus({ hours: last });
  if (end <= at && alone) return inPart(turn, day.plus({ days: 1 }), part, false);
  const there = start.setZone(live.zone);
  if (whyClosedAllDay(live, there)) return onDay(turn, there.startOf('day'));
  // The stretches of the part in which somebody answers.
  const open = opensOn(live, there)
    .map(({ from, until }) => ({ from: DateTime.max(start, from), until: DateTime.min(end, until) }))
    .filter(({ from, until }) => from < until && until > at);
  const name = onDayName(turn, there, zones);
  if (open.length > 0)
    return aboutWhen(open[0]?.from, done(words.open.openOn(lead.open, name, stretchesOf(turn, open))));
  if (end > at && !opensOn(live, there).some(({ from, until }) => from < end && until > start))
    return closed(turn, words.open.closedInPart(lead.closed, name, words.open.parts[part]), end);
  return at.setZone(end.zone).hasSame(start, 'day') ? openNow(turn) : past(turn);
}

export const questions = {
  OpenIntent: open,
  HolidaysIntent: onHolidays,
} satisfies Some;
