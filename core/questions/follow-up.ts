/** Questions that look back at the last answer: "why", "how do I get that", "the second one", "and on Friday", "that number". */
import { done, keeping, type Answer } from '../conversation/answer';
import { asked, isCoreIntent, takes, type Asked, type CoreIntent, type Ids } from '../conversation/intents';
import { askedIn } from '../conversation/converse';
import type { Instead, Some } from '../conversation/question';
import { isNumber, numberTold } from '../conversation/said';
import type { Mention } from '../conversation/state';
import { slotId, type Turn } from '../conversation/turn';
import type { Guide, Kind } from '../guide/guide';
import { phone, sentences } from '../speech/speech';
import { stepTold } from './call-companion';
import { home, own, subjects } from './subjects.json';

/** What can be asked about whatever was spoken of, in a word or two; `next` is what "what else?" comes down to, `here` what a place does. */
export const aspects = ['why', 'how', 'where', 'when', 'cost', 'which', 'next', 'here'] as const;
type Aspect = (typeof aspects)[number];

/** After which questions a subject was spoken of, and the question that each aspect of it comes down to. */
interface Subject extends Readonly<Partial<Record<Aspect, string>>> {
  readonly after: readonly string[];
}

/** The last question of substance, in this session or in one just over. */
const lastOf = ({ oneShot, session }: Turn): Asked | undefined =>
  oneShot ? undefined : (session.said?.subject ?? session.said?.asked);

/** The question that an aspect of an earlier one comes down to: as the guide tells for its own, else by subjects.json. */
export function aspectOf({ aspects: own }: Guide, last: string | undefined, aspect: Aspect): string | undefined {
  const all: readonly Subject[] = Object.values(subjects);
  const subject: Subject | undefined =
    last === undefined ? subjects.way : all.find(({ after }) => after.includes(last));
  return own[last ?? '']?.[aspect] ?? subject?.[aspect];
}

/** Why, how, where, when, what does it cost: of what was spoken of last; of the way to a person where nothing was. */
function followUp(turn: Turn): Answer | Instead {
  // "Why not" takes what was offered.
  const why = turn.slots.aspect?.id === 'why-not' ? 'why' : undefined;
  if (why && turn.session.place.at === 'offered') return { instead: asked('YesIntent') };
  const aspect = why ?? slotId(turn, 'aspect', aspects);
  const last = lastOf(turn);
  const isHoliday = aspect === 'why' && last && turn.session.said?.because === 'holiday';
  const intent = isHoliday ? 'HolidaysIntent' : aspect && aspectOf(turn.guide, last?.intent, aspect);
  // A call leads where the last answer led, and a line is still the same one.
  if (intent !== undefined)
    return { instead: { intent: intent as CoreIntent, slots: slotsFor(intent, Object.entries(last?.slots ?? {})) } };
  // What the guide tells of a subject of its own is all that it knows of it.
  const isOwn = last && (!isCoreIntent(last.intent) || last.intent === 'OtherAgencyIntent');
  if (isOwn && aspect !== 'why' && aspect !== 'cost') return { instead: last };
  return done(turn.words.followUp.blank, { declined: 'not-known' });
}

/** What else there is to what was spoken of last; undefined where that was all. */
export function further(turn: Turn): Instead | undefined {
  const last = lastOf(turn);
  const intent = last && aspectOf(turn.guide, last.intent, 'next');
  return intent === undefined ? undefined : { instead: asked(intent as CoreIntent) };
}

/** Those values that a question has room for. */
const slotsFor = (intent: string, values: readonly (readonly [string, string])[]): Ids =>
  Object.fromEntries(values.filter(([name]) => isCoreIntent(intent) && takes(intent, name)));

/** What asks about something that was spoken of: by its kind, or a number or a note by its own id. */
function questionAbout({ guide }: Turn, { is, id }: Mention): Asked | undefined {
  const of = Object.entries(home).find(([slot]) => slot === (is === 'line' ? 'other_agency' : is));
  if (is === 'key') return asked('KeyIntent', { key: id });
  if (of) return { intent: of[1] as CoreIntent, slots: { [of[0]]: id } };
  if (is !== 'fact') return undefined;
  const direct = Object.entries(own).find(([fact]) => fact === id)?.[1];
  // Of several questions that a note answers, the one that is about it alone.
  const noted = Object.entries(guide.answers).filter(([, notes]) => notes.some((note): boolean => note === id));
  const [alone] = noted.toSorted(([, some], [, others]) => some.length - others.length);
  const intent = direct ?? alone?.[0];
  return intent === undefined ? undefined : { intent: intent as CoreIntent, slots: {} };
}

const nths = { first: 0, second: 1, third: 2, fourth: 3, fifth: 4, last: -1, other: 1 } as const;

/** The first, the second, the other one: of what was spoken of together. */
function pick(turn: Turn): Answer | Instead {
  const { guide, session, words } = turn;
  const nth = slotId(turn, 'nth', Object.keys(nths) as (keyof typeof nths)[]);
  const { place } = session;
  if (nth === 'other' && place.at === 'other-meaning') return { instead: place.meant };
  const last = lastOf(turn);
  const items: readonly Mention[] = guide.ready.map((id) => ({ is: 'item', id }));
  const spoken = last?.intent === 'ChecklistIntent' ? items : last ? (session.said?.mentions ?? []) : [];
  const known = spoken.filter((one) => questionAbout(turn, one));
  const several = known.find(({ is }) => known.filter((one) => one.is === is).length > 1)?.is;
  // Ways are of several kinds, and are still one list.
  const kind = last?.intent === 'OtherWaysIntent' ? undefined : several;
  const chosen = nth && known.filter(({ is }) => kind === undefined || is === kind).at(nths[nth]);
  const question = chosen && (several !== undefined || nth === 'first') ? questionAbout(turn, chosen) : undefined;
  const step = nth && last?.intent === 'LivePersonIntent' ? stepTold(turn, nths[nth]) : undefined;
  if (step) return done(step);
  if (question) return { instead: question };
  // What another source says.
  if (last && nth === 'other') return { instead: asked('UsedToIntent') };
  return done(words.followUp.noSuchOne, { declined: 'not-known' });
}

/** "And on Friday", "I meant the officer": the last question again with something else in it. */
function and(turn: Turn): Answer | Instead {
  const { guide, intent: own, session } = turn;
  const given = askedIn(turn).slots;
  const names = (Object.keys(home) as (keyof typeof home)[]).filter((name) => given[name] !== undefined);
  const [named] = names;
  if (named === undefined) return { instead: asked('FallbackIntent') };
  const last = lastOf(turn);
  // Of a list no day is asked: "the second", taken for one, is its second.
  const [, nth] = /-0([1-5])$/.exec(names.length > 1 ? '' : (given.date ?? '')) ?? [];
  const id = Object.keys(nths)[Number(nth) - 1];
  if (id && last && isCoreIntent(last.intent) && !takes(last.intent, 'date') && session.said?.mentions[1])
    return pick({ ...turn, slots: { nth: { value: id, id } } });
  // Hours of something else than the line, on the clock of another place.
  const here = last && named === 'place' ? aspectOf(guide, last.intent, 'here') : undefined;
  if (here !== undefined) return { instead: { intent: here as CoreIntent, slots: last?.slots ?? {} } };
  const isOffer = session.place.at === 'offered' && session.place.offer === 'reminder';
  const isSet = last?.slots.set !== undefined && takes('MoveReminderIntent', named);
  const again = last && isCoreIntent(last.intent) && names.every((name) => takes(last.intent as CoreIntent, name));
  const answers = own === 'InsteadIntent' && isOffer && takes('ReminderIntent', named) ? 'ReminderIntent' : undefined;
  const intent = answers ?? (isSet ? 'MoveReminderIntent' : again ? last.intent : (home[named] as CoreIntent));
  // Another day is no holiday any more, and no reminder that is set already.
  const isDay = given.date !== undefined || given.holiday !== undefined;
  const gone = ['when', 'set', ...(isDay ? ['date', 'holiday'] : [])];
  // A time alone is on the day that was offered.
  const day = answers && isOffer ? session.place.when?.slice(0, 10) : undefined;
  const kept = (intent === last?.intent || isSet ? last?.slots : day && { date: day }) || {};
  const left = Object.entries(kept).filter(([name]) => !gone.includes(name));
  return { instead: { intent, slots: slotsFor(intent, [...left, ...Object.entries(given)]) } };
}

/** As many numbers as stay in the ear at once. */
const MOST_NUMBERS = 2;

/** That number again, slowly: the one that was told last; where two were told together, both. */
function thatNumber(turn: Turn): Answer {
  const { guide, oneShot, session } = turn;
  const told = (oneShot ? [] : (session.said?.facts ?? [])).filter((id) => isNumber(id) && guide.facts.has(id));
  const spoken = told.filter((id) => !id.endsWith('-tty')).slice(0, MOST_NUMBERS);
  const all = spoken.length > 1 ? (spoken as Kind[]) : [numberTold(turn)];
  const say = all.map((id) => turn.words.number.itsNumber(phone(turn.reading.take(id).value as string)));
  return keeping(done(sentences(...say)), { slowly: true });
}

export const questions = {
  FollowUpIntent: followUp,
  PickIntent: pick,
  AndIntent: and,
  InsteadIntent: and,
  ThatNumberIntent: thatNumber,
} satisfies Some;
