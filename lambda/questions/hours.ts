/** Questions about when somebody answers, in general. */
import { DateTime } from 'luxon';
import { done, showing, type Answer } from '../conversation/answer';
import type { Services } from '../conversation/question';
import { sentences, type Speech } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import { known } from '../guide/guide';
import { clockOn, liveHours, nextOpening, openingAt, type Opening } from '../guide/hours';
import { dayName, eastern, sameClock } from './clocks';
import { hoursOnScreen } from './hours-on-screen';
import { callOnCard } from './on-card';

/** When can I call? */
export async function whenToCall(turn: Turn, services: Services): Promise<Answer> {
  const card = callOnCard(turn);
  return showingHours({ ...hours(turn), card }, turn, services);
}

/** An answer about the hours, with those of the week to look at. */
export async function showingHours(answer: Answer, turn: Turn, services: Services): Promise<Answer> {
  if (!turn.device.screen) return answer;
  const zone = await services.timeZone();
  return showing(answer, turn, () => hoursOnScreen(turn, zone));
}

/** The hours of the guide, as they are said. */
export function hours(turn: Turn): Answer {
  const { guide, words } = turn;
  const { days, from, until } = known(guide, 'live-hours');
  const weekly = words.hours.weekly(words.grammar.days(days), clockFace(turn, from), clockFace(turn, until));
  return done(weekly, ['live-hours'], { caveat: ofMainLine(turn) });
}

/** Other lines, whose hours are not those of the main one. */
const otherLines: ReadonlySet<string> = new Set(['MilitaryIntent', 'TtyIntent', 'WebChatIntent']);

/** The caveat for a caller who has just asked about another line: what is told is of the main one. */
export const ofMainLine = ({ oneShot, session, words }: Turn): Speech | undefined =>
  !oneShot && otherLines.has(session.last?.asked.intent ?? '') ? words.hours.ofMainLine : undefined;

/** A clock time of the guide ("08:00") as it is said; no day and no zone are needed to read a clock. */
export const clockFace = ({ words }: Turn, time: string): string =>
  words.grammar.clock(clockOn(DateTime.fromMillis(0, { zone: 'utc' }), time));

/** What are the hours where I live? */
export async function hoursHere(turn: Turn, services: Services): Promise<Answer> {
  return showingHours(await inYourTime(turn, services), turn, services);
}

async function inYourTime(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  const zone = await services.timeZone();
  if (zone === undefined || !turn.at) {
    const weekly = hours(turn);
    return { ...weekly, say: sentences(weekly.say, words.hours.zoneUnknown) };
  }
  const live = liveHours(guide.facts);
  const there = turn.at.setZone(live.weekly.zone);
  const here = (time: string): string => words.grammar.clock(clockOn(there, time).setZone(zone));
  if (sameClock(there, zone)) return hours(turn);
  const weekly = words.hours.weeklyHere(
    words.grammar.days(live.weekly.days),
    here(live.weekly.from),
    here(live.weekly.until),
  );
  return done(weekly, ['live-hours']);
}

/**
 * Whether somebody answers at the time of the request, in a clause, and when they open next (ISO 8601) where nobody
 * does. Undefined where the request carried no time.
 */
export function somebodyNow(
  turn: Turn,
  zone: string | undefined,
): { readonly say: Speech; readonly is: Opening['is']; readonly opens?: string } | undefined {
  const { at, guide, words } = turn;
  if (!at) return undefined;
  const hours = liveHours(guide.facts);
  const opening = openingAt(hours, at);
  const { aside } = words.hours;
  if (opening.is === 'open') return { say: aside.open(eastern(turn, opening.until, zone)), is: opening.is };
  const opens = nextOpening(hours, at);
  const say = aside[opening.is](dayName(turn, opens, zone), eastern(turn, opens, zone));
  return { say, is: opening.is, opens: opens.toISO() ?? '' };
}

/** When do they open or close next? */
export async function nextChange(turn: Turn, services: Services): Promise<Answer> {
  return showingHours(await change(turn, services), turn, services);
}

async function change(turn: Turn, services: Services): Promise<Answer> {
  const { at, guide, words } = turn;
  if (!at) return hours(turn);
  const zone = await services.timeZone();
  const live = liveHours(guide.facts);
  const opening = openingAt(live, at);
  const facts = ['live-hours', 'holidays'] as const;
  const away = (then: DateTime): string => words.grammar.stretch(then.diff(at, 'minutes').minutes);
  if (opening.is === 'open')
    return done(words.hours.closesIn(eastern(turn, opening.until, zone), away(opening.until)), ['live-hours']);
  const opens = nextOpening(live, at);
  return done(words.hours.opensIn(dayName(turn, opens, zone), eastern(turn, opens, zone), away(opens)), facts);
}

/** Is the automated line open at night? */
export function automatedLine({ guide, words }: Turn): Answer {
  known(guide, 'automated-hours');
  return done(sentences(words.hours.automated, words.hours.automatedOnly), ['automated-hours']);
}
