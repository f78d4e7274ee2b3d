/** Remind me when they open, or at a time of mine. */
import type { DateTime } from 'luxon';
import { done, type Answer } from '../conversation/answer';
import { reminderRefused } from '../conversation/memory';
import type { Services } from '../conversation/question';
import { phone } from '../conversation/speech';
import type { Offer } from '../conversation/state';
import type { Turn } from '../conversation/turn';
import { daysOf, momentOf, partHours, timeOfDay } from '../conversation/when';
import { known } from '../guide/guide';
import { clockOn, liveHours, nextOpening, openingAt } from '../guide/hours';
import { dayName, eastern, onDayName } from './clocks';

/** Sets a reminder for the time asked, or for the next opening. A time at which nobody answers is not taken. */
export async function remind(turn: Turn, services: Services): Promise<Answer> {
  const { at, guide, slots, words } = turn;
  if (!at) return { ...done(words.reminder.failed, []), declined: 'error' };
  const hours = liveHours(guide.facts);
  const agreed = slots['when'] && momentOf(slots['when'].value);
  if (agreed) return setOrAskLeave(turn, services, agreed);
  const zone = await services.timeZone();
  const asked = timeAsked(turn, at, zone ?? hours.weekly.zone);
  const now = openingAt(hours, at);
  if (!asked && now.is === 'open') {
    const say = words.reminder.openNow(eastern(turn, now.until, zone));
    return { ...done(say, ['live-hours']), then: { is: 'offer', offer: 'walk-through', presses: true } };
  }
  const when = asked ?? nextOpening(hours, at);
  if (openingAt(hours, when).is === 'open') return setOrAskLeave(turn, services, when);
  const opens = nextOpening(hours, when);
  const say = words.reminder.closedThen(dayName(turn, opens, zone), eastern(turn, opens, zone));
  const place = { at: 'offered', offer: 'reminder', when: opens.toISO() ?? '' } as const;
  return { say, facts: ['live-hours'], then: { is: 'ask', question: words.reminder.thenInstead, place } };
}

/** The moment that the caller named, in the caller's zone; a day alone means the opening of that day; undefined where none was named. */
function timeAsked({ guide, slots }: Turn, now: DateTime, zone: string): DateTime | undefined {
  const hours = liveHours(guide.facts);
  const days = slots['date'] && daysOf(slots['date'].value, zone);
  const time = slots['time'] && timeOfDay(slots['time'].value);
  const day = days?.is === 'day' ? days.day : undefined;
  const opensOn = (date: DateTime): DateTime =>
    clockOn(date.setZone(hours.weekly.zone, { keepLocalTime: true }), hours.weekly.from);
  if (!time) return day && later(opensOn(day), now);
  const base = (day ?? now.setZone(zone)).startOf('day');
  const hour = time.is === 'clock' ? time.hour : partHours[time.part][0];
  const then = base.set({ hour, minute: time.is === 'clock' ? time.minute : 0 });
  const opens = opensOn(then);
  const wanted = time.is === 'part' && then < opens ? opens : then;
  return day || wanted > now ? later(wanted, now) : wanted.plus({ days: 1 });
}

/** A reminder for a moment that has passed would never ring: then for a minute from now. */
const later = (then: DateTime, now: DateTime): DateTime => (then > now ? then : now.plus({ minutes: 1 }));

async function setOrAskLeave(turn: Turn, services: Services, when: DateTime): Promise<Answer> {
  if (services.reminders.allowed) return set(turn, services, when);
  const zone = await services.timeZone();
  const say = turn.words.reminder.askingLeave(onDayName(turn, when, zone), eastern(turn, when, zone));
  return { say, facts: [], then: { is: 'ask-leave', when: when.toISO() ?? '' } };
}

const zoneOr = ({ guide }: Turn, zone: string | undefined): string => zone ?? known(guide, 'live-hours').zone;

async function set(turn: Turn, services: Services, when: DateTime): Promise<Answer> {
  const { guide, names, words } = turn;
  const zone = await services.timeZone();
  const text = words.reminder.text(words.grammar.initials(names.agency.name), phone(known(guide, 'phone')));
  const outcome = await services.reminders.create(when, zoneOr(turn, zone), text);
  switch (outcome) {
    case 'created':
      return done(words.reminder.set(onDayName(turn, when, zone), eastern(turn, when, zone)), []);
    case 'no-permission':
      return { ...done(words.reminder.noPermission, []), declined: 'cannot-do', askPermission: true };
    case 'refused-limit':
      return { ...done(words.reminder.tooMany, []), declined: 'cannot-do' };
    case 'unsupported-device':
      return { ...done(words.reminder.unsupported, []), declined: 'cannot-do' };
    case 'failed':
      return { ...done(words.reminder.failed, []), declined: 'error' };
    default:
      return outcome satisfies never;
  }
}

/** Alexa has asked for leave: what the caller answered. */
export async function leaveAnswered(turn: Turn, services: Services): Promise<Answer> {
  const { session, slots, words } = turn;
  // Alexa hands back what the leave was asked for; the session holds it too, where it lived on.
  const asked = slots['when']?.value ?? (session.place.at === 'asked-leave' ? session.place.when : '');
  const when = momentOf(asked);
  switch (slots['leave']?.value) {
    case 'accepted':
      return when ? set(turn, services, when) : { ...done(words.reminder.failed, []), declined: 'error' };
    case 'denied':
      await refuseReminder(turn, services);
      return done(words.reminder.denied, []);
    case 'not-answered':
      return done(words.reminder.notAnswered, []);
    default:
      return { ...done(words.reminder.failed, []), declined: 'error' };
  }
}

/** A no to a reminder holds for a week. */
export async function refuseReminder({ at }: Turn, services: Services): Promise<void> {
  if (at) await services.memory.keep({ noReminder: reminderRefused(at) });
}

/** What to offer a caller whom nobody would answer now: a reminder, unless one was refused of late. */
export async function offerWhenClosed({ session }: Turn, services: Services): Promise<Offer> {
  if (session.refused.includes('reminder')) return 'other-ways';
  return (await services.memory.recall()).noReminder ? 'other-ways' : 'reminder';
}
