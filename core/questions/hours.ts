/** Questions about when somebody answers, in general. */
import type { DateTime } from 'luxon';
import { done, showing, withCard, type Answer } from '../conversation/answer';
import type { Services, Some } from '../conversation/question';
import { sentences, type Speech } from '../speech/speech';
import { anew, type Turn } from '../conversation/turn';
import { nextOpening, openingAt, type LiveHours, type Opening } from '../guide/hours';
import { dayName, hoursMeant, hoursSaid, inZones, liveHours, onOwnClock, type Zones } from './clocks';
import { hoursOnScreen } from './hours-on-screen';
import { callOnCard } from './on-card';

/** When can I call? */
async function whenToCall(asked: Turn, services: Services): Promise<Answer> {
  const turn = await onOwnClock(asked, services);
  return showingHours(withCard(hours(turn), turn, callOnCard), turn, services);
}

/** An answer about the hours, with those of the week to look at. */
export async function showingHours(answer: Answer, turn: Turn, services: Services): Promise<Answer> {
  // The week that is shown is that of live help.
  if (!turn.front.screen || hoursMeant(turn) !== 'live-hours') return answer;
  // What is shown is taken by the screen.
  const live = await liveHours(anew(turn), services);
  const zone = await services.timeZone();
  return live ? showing(answer, turn, (own) => hoursOnScreen(own, live, zone)) : answer;
}

/** The hours of the guide, as an answer. */
export const hours = (turn: Turn): Answer => done(hoursSaid(turn), { caveat: ofMainLine(turn) });

/** Other lines, whose hours are not those of the main one. */
const otherLines: ReadonlySet<string> = new Set(['MilitaryIntent', 'TtyIntent', 'WebChatIntent']);

/** The caveat for a caller who has just asked about another line: what is told is of the main one. */
export const ofMainLine = ({ oneShot, session, words }: Turn): Speech | undefined =>
  !oneShot && otherLines.has(session.said?.asked.intent ?? '') ? words.hours.ofMainLine : undefined;

/** What are the hours where I live? */
async function hoursHere(asked: Turn, services: Services): Promise<Answer> {
  const turn = await onOwnClock(asked, services);
  const live = await liveHours(turn, services);
  const weekly = hours(turn);
  return showingHours({ ...weekly, say: sentences(weekly.say, live && apart(turn, live)) }, turn, services);
}

/** How far the caller's clock is from the line's. */
function apart({ at, session, words: { grammar, hours: words } }: Turn, { zone }: LiveHours): Speech | undefined {
  if (!at || !session.zone) return words.zoneUnknown(grammar.zone(zone));
  const ahead = at.setZone(session.zone).offset - at.setZone(zone).offset;
  return ahead === 0 ? words.sameClock : words[ahead > 0 ? 'ahead' : 'behind'](grammar.stretch(Math.abs(ahead)));
}

/**
 * Whether somebody answers at the time of the request, in a clause, and when they open next (ISO 8601) where nobody
 * does. Undefined where the request carried no time, or the guide has no hours that it could be held against.
 */
export async function somebodyNow(
  turn: Turn,
  services: Services,
): Promise<{ readonly say: Speech; readonly is: Opening['is']; readonly opens?: string } | undefined> {
  const { at, guide, words } = turn;
  if (!at || !guide.facts.has('live-hours')) return undefined;
  const own = anew(turn);
  const live = await liveHours(own, services);
  if (!live) return undefined;
  turn.reading.add(own.reading.taken);
  const zones = await zonesOf(live, services);
  const opening = openingAt(live, at);
  const { aside } = words.hours;
  if (opening.is === 'open') return { say: aside.open(inZones(turn, opening.until, zones)), is: opening.is };
  const opens = nextOpening(live, at);
  const say = aside[opening.is](dayName(turn, opens, zones), inZones(turn, opens, zones));
  return { say, is: opening.is, opens: opens.toISO() ?? '' };
}

/** The zones that times are told in. */
export const zonesOf = async ({ zone }: LiveHours, services: Services): Promise<Zones> => ({
  line: zone,
  caller: await services.timeZone(),
});

/** When do they open or close next? */
async function nextChange(turn: Turn, services: Services): Promise<Answer> {
  return showingHours(await change(turn, services), turn, services);
}

async function change(turn: Turn, services: Services): Promise<Answer> {
  const { at, words } = turn;
  const live = await liveHours(turn, services);
  if (!at || !live) return hours(turn);
  const zones = await zonesOf(live, services);
  const opening = openingAt(live, at);
  const away = (then: DateTime): string => words.grammar.stretch(then.diff(at, 'minutes').minutes);
  const opens = nextOpening(live, at);
  const then = [dayName(turn, opens, zones), inZones(turn, opens, zones)] as const;
  const when = opens.toISO() ?? '';
  if (opening.is === 'closed') return done(words.hours.opensIn(...then, away(opens)), { about: { when } });
  return done(words.hours.closesIn(inZones(turn, opening.until, zones), away(opening.until), ...then), {
    about: { when },
  });
}

export const questions = {
  HoursIntent: whenToCall,
  NextOpeningIntent: nextChange,
  HoursHereIntent: hoursHere,
} satisfies Some;
