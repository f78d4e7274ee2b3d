/** Remind me when they open, or at a time of mine. */
import type { DateTime } from 'luxon';
import { asking, done, keeping, offering, type Answer } from '../conversation/answer';
import { reminderRefused } from '../conversation/memory';
import type { Services, Some } from '../conversation/question';
import { answered } from '../conversation/said';
import { asked, type Asked } from '../conversation/intents';
import type { Offer } from '../words';
import type { Speech } from '../speech/speech';
import { wasDiscreet } from '../conversation/discreet';
import { anew, type Turn } from '../conversation/turn';
import { daysOf, momentOf, partHours, timeOfDay, type Days } from '../time/when';
import { nextOpening, openingAt, opensOn, type LiveHours } from '../guide/hours';
import { dayName, inZones, liveHours, onDayName, type Zones } from './clocks';

/** Sets a reminder for the time asked, or for the next opening. A time at which nobody answers is not taken. */
async function remind(turn: Turn, services: Services): Promise<Answer> {
  const { at, front, slots, words } = turn;
  // A reminder is heard and seen by others too.
  if (wasDiscreet(turn)) return done(words.reminder.noTrace, { declined: 'cannot-do' });
  if (!front.can.remind) return done(words.reminder.unsupported, { declined: 'cannot-do' });
  // Only where the hours are told are they taken.
  const own = anew(turn);
  const hours = await liveHours(own, services);
  turn.reading.weigh(own.reading.taken);
  // Without a time, or hours to hold it against, there is nothing to be reminded of.
  if (!at || !hours) return done(words.reminder.failed, { declined: 'error' });
  // "Remind me then": at the moment that the last answer was about.
  const isThen = !slots['date'] && !slots['time'] && answered(turn, 'OpenIntent', 'NextOpeningIntent');
  const then = slots['when']?.value ?? (isThen ? turn.session.said?.when : undefined);
  const agreed = then === undefined ? undefined : momentOf(then);
  if (agreed && agreed > at) return setOrAskLeave(turn, services, agreed);
  const zones = { line: hours.zone, caller: await services.timeZone() };
  const before = slots['set'] && momentOf(slots['set'].value);
  if (before) return isSet(turn, before, zones);
  const asked = timeAsked(turn, hours, at, zones.caller ?? hours.zone);
  const now = openingAt(hours, at);
  if (!asked && now.is === 'open') {
    turn.reading.add(own.reading.taken);
    const say = words.reminder.openNow(inZones(turn, now.until, zones));
    return offering(say, 'walk-through', true);
  }
  const when = asked ?? nextOpening(hours, at);
  if (openingAt(hours, when).is === 'open') {
    if (!isFarOff(at, when)) return setOrAskLeave(turn, services, when);
    const say = words.reminder.farAway(onDayName(turn, when, zones), inZones(turn, when, zones));
    return thenInstead(turn, say, when);
  }
  turn.reading.add(own.reading.taken);
  const opens = nextOpening(hours, when);
  const say = words.reminder.closedThen(dayName(turn, opens, zones), inZones(turn, opens, zones));
  return thenInstead(turn, say, opens);
}

/** Another time than the one asked for is offered. */
const thenInstead = ({ words }: Turn, told: Speech, when: DateTime): Answer =>
  asking(told, words.reminder.thenInstead, { at: 'offered', offer: 'reminder', when: when.toISO() ?? '' });

/** The farthest day, in days, that a reminder is set for without asking back: what is farther off was likely not meant. */
const FARTHEST = 60;

/** Whether a moment is so far off that whoever is to be reminded of it is asked first. */
export const isFarOff = (now: DateTime, then: DateTime): boolean => then > now.plus({ days: FARTHEST });

/**
 * The moment that the caller named, in the caller's zone; a day alone means the opening of that day. Undefined where none
 * was named, or one that has passed: that would never ring.
 */
function timeAsked({ intent, slots }: Turn, hours: LiveHours, now: DateTime, zone: string): DateTime | undefined {
  const day = slots['date'] && firstOf(daysOf(slots['date'].value, zone, now));
  const time = slots['time'] && timeOfDay(slots['time'].value);
  // On a day on which nobody answers, its beginning: the opening after it is told then.
  const opening = (date: DateTime): DateTime => {
    const day = date.setZone(hours.zone, { keepLocalTime: true });
    return opensOn(hours, day)[0]?.from ?? day.startOf('day');
  };
  // A reminder is not moved to what has passed: the day of that name in a week.
  const otherwise = { weeks: intent === 'MoveReminderIntent' ? 1 : 0 };
  const ahead = (then: DateTime | undefined): DateTime | undefined =>
    then && [then, then.plus(otherwise)].find((one) => one > now);
  if (!time) return ahead(day && opening(day));
  const base = (day ?? now.setZone(zone)).startOf('day');
  const hour = time.is === 'clock' ? time.hour : partHours[time.part][0];
  const then = base.set({ hour, minute: time.is === 'clock' ? time.minute : 0 });
  const opens = opening(then);
  const wanted = time.is === 'part' && then < opens ? opens : then;
  return ahead(wanted) ?? (day ? undefined : wanted.plus({ days: 1 }));
}

/** The first of the days that a caller named; none of a year, which is no time to be reminded at. */
function firstOf(days: Days | undefined): DateTime | undefined {
  if (days?.is === 'day') return days.day;
  if (days?.is === 'week') return days.monday;
  if (days?.is === 'month') return days.first;
  return days?.is === 'two-days' ? days.saturday : undefined;
}

async function setOrAskLeave(turn: Turn, services: Services, when: DateTime): Promise<Answer> {
  if (services.reminders.allowed) return set(turn, services, when);
  const zones = await zonesFor(turn, services);
  const say = turn.words.reminder.askingLeave(onDayName(turn, when, zones), inZones(turn, when, zones));
  return { say, then: { is: 'ask-leave', when: when.toISO() ?? '' } };
}

/** The zones of the line and of the caller; where the guide has no hours, the caller's alone. */
async function zonesFor(turn: Turn, services: Services): Promise<Zones> {
  const caller = await services.timeZone();
  const line = turn.guide.facts.has('live-hours') ? (await liveHours(anew(turn), services))?.zone : caller;
  return { line: line ?? 'UTC', caller };
}

async function set(turn: Turn, services: Services, when: DateTime): Promise<Answer> {
  const { front, words } = turn;
  const { unsupported } = words.reminder;
  const zones = await zonesFor(turn, services);
  // The one that is moved goes once the new one is there.
  const isMoved = turn.intent === 'MoveReminderIntent' || answered(turn, 'MoveReminderIntent');
  const before = isMoved ? ((await services.reminders.all()) ?? []) : [];
  const outcome = await services.reminders.create(when, zones.caller ?? zones.line, words.reminder.text);
  switch (outcome) {
    case 'created':
      for (const { id } of before) await services.reminders.cancel(id);
      return isSet(turn, when, zones);
    case 'no-permission':
      return done(front.device ? words.reminder.noPermission(front.device.name) : unsupported, {
        declined: 'cannot-do',
        askPermission: true,
      });
    case 'refused-limit':
      return done(front.device ? words.reminder.tooMany(front.device.name) : unsupported, { declined: 'cannot-do' });
    case 'unsupported-device':
      return done(unsupported, { declined: 'cannot-do' });
    case 'failed':
      return done(words.reminder.failed, { declined: 'error' });
    default:
      return outcome satisfies never;
  }
}

/** A reminder is set. Said again, it is not set again. */
function isSet(turn: Turn, when: DateTime, zones: Zones): Answer {
  const say = turn.words.reminder.set(onDayName(turn, when, zones), inZones(turn, when, zones));
  // The day and the time stay, so that one of them can be changed.
  const yours = when.setZone(zones.caller ?? zones.line);
  const named = { date: yours.toISODate() ?? '', time: yours.toFormat('HH:mm') };
  return keeping(done(say), { again: asked('ReminderIntent', { ...named, set: when.toISO() ?? '' }) });
}

/** The device has asked for leave: what the caller answered. */
async function leaveAnswered(turn: Turn, services: Services): Promise<Answer> {
  const { session, slots, words } = turn;
  // The device hands back what the leave was asked for; the session holds it too, where it lived on.
  const asked = slots['when']?.value ?? (session.place.at === 'asked-leave' ? session.place.when : '');
  const when = momentOf(asked);
  switch (slots['leave']?.value) {
    case 'accepted':
      return when && turn.at && when > turn.at
        ? set(turn, services, when)
        : done(words.reminder.failed, { declined: 'error' });
    case 'denied':
      await refuseReminder(turn, services);
      return keeping(done(words.reminder.denied), { again: leaveWas('denied'), ...refusing(session) });
    case 'not-answered':
      return keeping(done(words.reminder.notAnswered), { again: leaveWas('not-answered') });
    default:
      return done(words.reminder.failed, { declined: 'error' });
  }
}

/** Take the reminder back. Where the device does not let us, it can. */
async function cancelReminder({ front: { device }, words }: Turn, services: Services): Promise<Answer> {
  const all = await services.reminders.all();
  if (all?.length === 0) return done(words.reminder.none);
  const gone = await Promise.all((all ?? []).map(({ id }) => services.reminders.cancel(id)));
  if (all && gone.every(Boolean))
    return keeping(done(words.reminder.cancelled), { again: asked('WhichReminderIntent') });
  return done(device ? words.reminder.cannotCancel(device.name) : words.reminder.unsupported, {
    declined: 'cannot-do',
  });
}

/** When will it remind me? */
async function whichReminder(turn: Turn, services: Services): Promise<Answer> {
  const { front, words } = turn;
  const all = await services.reminders.all();
  const next = all?.map(({ at }) => at).toSorted((one, other) => one.toMillis() - other.toMillis())[0];
  if (next) return isSet(turn, next, await zonesFor(turn, services));
  if (all) return done(words.reminder.none);
  return done(front.device ? words.reminder.cannotSee(front.device.name) : words.reminder.unsupported, {
    declined: 'cannot-do',
  });
}

const leaveWas = (leave: string): Asked => asked('LeaveIntent', { leave });

const refusing = ({ refused }: Turn['session']) => ({ refused: [...new Set<Offer>([...refused, 'reminder'])] });

/** A no to a reminder holds for a week. */
export async function refuseReminder({ at }: Turn, services: Services): Promise<void> {
  if (at) await services.memory.keep(reminderRefused(at));
}

/** What to offer a caller whom nobody would answer now: a reminder, unless one was refused of late. */
export async function offerWhenClosed({ front, session }: Turn, services: Services): Promise<Offer> {
  if (!front.can.remind || session.refused.includes('reminder')) return 'other-ways';
  return (await services.memory.recall()).noReminder ? 'other-ways' : 'reminder';
}

export const questions = {
  ReminderIntent: remind,
  LeaveIntent: leaveAnswered,
  CancelReminderIntent: cancelReminder,
  MoveReminderIntent: remind,
  WhichReminderIntent: whichReminder,
} satisfies Some;
