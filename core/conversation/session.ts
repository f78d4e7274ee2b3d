import { IANAZone } from 'luxon';
import { momentOf } from './when';
import { isId } from './memory';
import { MOST_IDS, newSession, offers, type Asked, type Call, type Offer, type Place, type Session } from './state';

/** The version of what is written into session attributes; anything else is not read. */
const VERSION = 1;

export function writeSession(session: Session): Record<string, unknown> {
  return { version: VERSION, ...session };
}

/**
 * The session as an earlier turn left it. Attributes travel through the outside world: whatever is
 * not of the shape that this version writes counts as absent, and the conversation starts fresh.
 */
export function readSession(attributes: unknown): Session {
  if (!isRecord(attributes) || attributes['version'] !== VERSION) return newSession;
  const { launched, slowly, refused, misses, turns } = attributes;
  const last = readLast(attributes['last']);
  const zone = attributes['zone'];
  const ticked = attributes['ticked'];
  const place = readPlace(attributes['place']);
  const call =
    readCall(attributes['call']) ?? (place.at === 'calling' ? { way: place.way, step: place.step } : undefined);
  return {
    place,
    ...(call && { call }),
    ...(attributes['abroad'] === true && { abroad: true }),
    launched: launched === true,
    slowly: slowly === true,
    refused: offers.filter((offer) => Array.isArray(refused) && refused.includes(offer)),
    misses: readCount(misses),
    turns: readCount(turns),
    ...(last && { last }),
    ...(Array.isArray(ticked) && { ticked: [...new Set(ticked.slice(0, MOST_IDS).filter(isId))] }),
    ...(typeof zone === 'string' && (zone === '' || IANAZone.isValidZone(zone)) && { zone }),
  };
}

type Unknowns = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknowns =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readCount = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;

const isOffer = (value: unknown): value is Offer => offers.includes(value as Offer);
const isTime = (value: unknown): value is string => typeof value === 'string' && momentOf(value) !== undefined;

function readPlace(value: unknown): Place {
  const nowhere: Place = { at: 'nowhere' };
  if (!isRecord(value)) return nowhere;
  const { at, offer, menu, from, item, meant, way, step, when } = value;
  switch (at as Place['at']) {
    case 'nowhere':
      return nowhere;
    case 'anything-else':
      return { at: 'anything-else' };
    case 'offered':
      return isOffer(offer) ? { at: 'offered', offer, ...(isTime(when) && { when }) } : nowhere;
    case 'reading-menu':
      return isId(menu) ? { at: 'reading-menu', menu, from: readCount(from) } : nowhere;
    case 'checklist':
      return { at: 'checklist', item: readCount(item) };
    case 'calling':
      return isId(way) ? { at: 'calling', way, step: readCount(step) } : nowhere;
    case 'asked-leave':
      return isTime(when) ? { at: 'asked-leave', when } : nowhere;
    case 'other-meaning': {
      const asked = readAsked(meant);
      return asked ? { at: 'other-meaning', meant: asked } : nowhere;
    }
    default:
      return nowhere;
  }
}

function readCall(value: unknown): Call | undefined {
  if (!isRecord(value)) return undefined;
  const { way, step } = value;
  return isId(way) ? { way, step: readCount(step) } : undefined;
}

function readAsked(value: unknown): Asked | undefined {
  if (!isRecord(value)) return undefined;
  const { intent, slots } = value;
  if (!isId(intent) || !isRecord(slots)) return undefined;
  const ids = Object.entries(slots)
    .slice(0, MOST_IDS)
    .filter((entry): entry is [string, string] => isId(entry[0]) && isId(entry[1]));
  return { intent, slots: Object.fromEntries(ids) };
}

function readLast(value: unknown): Session['last'] {
  if (!isRecord(value)) return undefined;
  const asked = readAsked(value['asked']);
  const facts = Array.isArray(value['facts']) ? value['facts'].slice(0, MOST_IDS).filter(isId) : [];
  const named = Array.isArray(value['named']) ? value['named'].slice(0, MOST_IDS).filter(isId) : [];
  return asked && { asked, from: readPlace(value['from']), facts, ...(named.length > 0 && { named }) };
}
