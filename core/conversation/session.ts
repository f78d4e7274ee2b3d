/** A session as it is written down between two turns, and read again from whatever came back. */
import { IANAZone } from 'luxon';
import { momentOf } from '../time/when';
import { offers, type Offer } from '../words';
import { isSlotName, type Asked, type Intent } from './intents';
import { isCount, isId, isRecord } from './memory';
import {
  mentionable,
  MOST_IDS,
  newSession,
  whys,
  type Call,
  type Mention,
  type Place,
  type Said,
  type Session,
} from './state';

/** The version of what is written; anything else is not read. */
const VERSION = 2;

/** A session as JSON. */
export function writeSession(session: Session): Record<string, unknown> {
  return { version: VERSION, ...session };
}

/**
 * The session as an earlier turn left it. What was written travels through the outside world: whatever is
 * not of the shape that this version writes counts as absent, and the conversation starts fresh.
 */
export function readSession(written: unknown): Session {
  if (!isRecord(written) || written['version'] !== VERSION) return newSession;
  const { launched, slowly, refused, misses, ticked, turns, zone } = written;
  const said = readSaid(written['said']);
  const place = readPlace(written['place']);
  const call = readCall(written['call']) ?? (place.at === 'calling' ? { way: place.way, step: place.step } : undefined);
  return {
    place,
    ...(call && { call }),
    ...(written['abroad'] === true && { abroad: true }),
    launched: launched === true,
    slowly: slowly === true,
    refused: offers.filter((offer) => Array.isArray(refused) && refused.includes(offer)),
    misses: readCount(misses),
    turns: readCount(turns),
    ...(said && { said }),
    ...(Array.isArray(ticked) && { ticked: [...new Set(idsIn(ticked))] }),
    ...(typeof zone === 'string' && (zone === '' || IANAZone.isValidZone(zone)) && { zone }),
  };
}

const readCount = (value: unknown): number => (isCount(value) ? value : 0);

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.slice(0, MOST_IDS).filter(isId) : [];

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
  const ids = Object.entries(slots).filter(([name, id]) => isSlotName(name) && isId(id));
  // One that core has no question for is answered by the notes of the guide, or not known.
  return { intent: intent as Intent, slots: Object.fromEntries(ids) as Asked['slots'] };
}

function readSaid(value: unknown): Said | undefined {
  if (!isRecord(value)) return undefined;
  const { because, from, mentions, number, when } = value;
  const asked = readAsked(value['asked']);
  const named = idsIn(value['named']);
  const why = whys.find((one) => one === because);
  return (
    asked && {
      asked,
      from: readPlace(from),
      mentions: Array.isArray(mentions) ? mentions.slice(0, MOST_IDS).flatMap(readMention) : [],
      facts: idsIn(value['facts']),
      ...(named.length > 0 && { named }),
      ...(isTime(when) && { when }),
      ...(why && { because: why }),
      ...(isId(number) && { number }),
    }
  );
}

function readMention(value: unknown): readonly Mention[] {
  if (!isRecord(value)) return [];
  const { id } = value;
  const is = mentionable.find((one) => one === value['is']);
  return is && isId(id) ? [{ is, id }] : [];
}
