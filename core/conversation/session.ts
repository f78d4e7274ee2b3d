/** A session as it is written down between two turns, and read again from whatever came back. */
import { IANAZone } from 'luxon';
import { momentOf } from '../time/when';
import { offers, type Offer } from '../words';
import { isSlotName, type Asked, type Intent } from './intents';
import { fitting, isCount, isId, isRecord, type Check, type Shape } from './memory';
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
const orNone =
  (is: Check): Check =>
  (value) =>
    value === undefined || is(value);

/** What each place holds. */
const places: Readonly<Record<Place['at'], Shape>> = {
  nowhere: {},
  'anything-else': {},
  offered: { offer: isOffer, when: orNone(isTime) },
  'reading-menu': { menu: isId, from: isCount },
  checklist: { item: isCount },
  calling: { way: isId, step: isCount },
  'asked-leave': { when: isTime },
  'other-meaning': { meant: (value) => readAsked(value) !== undefined },
};

function readPlace(value: unknown): Place {
  const { at, meant } = isRecord(value) ? value : {};
  const found = Object.entries(places).find(([place]) => place === at);
  const held = found && fitting(value, found[1]);
  return held
    ? ({ at, ...held, ...(held['meant'] !== undefined && { meant: readAsked(meant) }) } as Place)
    : { at: 'nowhere' };
}

const readCall = (value: unknown): Call | undefined => fitting(value, { way: isId, step: isCount }) as Call | undefined;

function readAsked(value: unknown): Asked | undefined {
  if (!isRecord(value)) return undefined;
  const { intent, slots } = value;
  if (!isId(intent) || !isRecord(slots)) return undefined;
  const ids = Object.entries(slots).filter(([name, id]) => isSlotName(name) && isId(id));
  // One that core has no question for is answered by the notes of the guide, or not known.
  return { intent: intent as Intent, slots: Object.fromEntries(ids) as Asked['slots'] };
}

const isMention: Check = (value) =>
  fitting(value, { is: (is) => mentionable.some((one) => one === is), id: isId }) !== undefined;

/** The last answer, from a session or from memory. */
export function readSaid(value: unknown): Said | undefined {
  if (!isRecord(value)) return undefined;
  const { because, from, mentions, number, when } = value;
  const asked = readAsked(value['asked']);
  const subject = readAsked(value['subject']);
  const named = idsIn(value['named']);
  const why = whys.find((one) => one === because);
  return (
    asked && {
      asked,
      ...(subject && { subject }),
      from: readPlace(from),
      mentions: Array.isArray(mentions) ? (mentions.slice(0, MOST_IDS).filter(isMention) as readonly Mention[]) : [],
      facts: idsIn(value['facts']),
      ...(named.length > 0 && { named }),
      ...(isTime(when) && { when }),
      ...(why && { because: why }),
      ...(isId(number) && { number }),
    }
  );
}
