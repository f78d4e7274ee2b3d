/** Questions that look back at the last answer: "why", "how do I get that", "the second one", "and on Friday", "that number". */
import { done, keeping, type Answer } from '../conversation/answer';
import { asked, intents, isCoreIntent, type Asked, type CoreIntent, type Ids } from '../conversation/intents';
import { askedIn } from '../conversation/converse';
import type { Instead, Some } from '../conversation/question';
import { numberTold } from '../conversation/said';
import type { Mention } from '../conversation/state';
import { slotId, type Turn } from '../conversation/turn';
import { phone } from '../speech/speech';
import { home, subjects } from './subjects.json';

/** What can be asked about whatever was spoken of, in a word or two. */
const aspects = ['why', 'how', 'where', 'when', 'cost', 'which'] as const;

/** After which questions a subject was spoken of, and the question that each aspect of it comes down to. */
interface Subject extends Readonly<Partial<Record<(typeof aspects)[number], string>>> {
  readonly after: readonly string[];
}

/** The last question, in this session. */
const lastOf = ({ oneShot, session }: Turn): Asked | undefined => (oneShot ? undefined : session.said?.asked);

/** Why, how, where, when, what does it cost: of what was spoken of last; of the way to a person where nothing was. */
function followUp(turn: Turn): Answer | Instead {
  const aspect = slotId(turn, 'aspect', aspects);
  const last = lastOf(turn);
  const all: readonly Subject[] = Object.values(subjects);
  const subject = last ? all.find(({ after }) => after.includes(last.intent)) : subjects.way;
  const isHoliday = aspect === 'why' && last && turn.session.said?.because === 'holiday';
  const intent = isHoliday ? 'HolidaysIntent' : aspect && subject?.[aspect];
  // What the guide tells of a subject of its own is all that it knows of it.
  if (last && !subject && aspect && aspect !== 'why' && aspect !== 'cost') return { instead: last };
  if (intent === undefined) return done(turn.words.followUp.blank, { declined: 'not-known' });
  // A call leads where the last answer led, and a line is still the same one.
  return { instead: { intent: intent as CoreIntent, slots: slotsFor(intent, Object.entries(last?.slots ?? {})) } };
}

/** Those values that a question has room for. */
const slotsFor = (intent: string, values: readonly (readonly [string, string])[]): Ids =>
  Object.fromEntries(values.filter(([name]) => isCoreIntent(intent) && takes(intent, name)));

const takes = (intent: CoreIntent, slot: string): boolean => intents[intent].some((one: string) => one === slot);

/** What asks about something that was spoken of: by its kind, or a number or a note by its own id. */
function questionAbout({ guide }: Turn, { is, id }: Mention): Asked | undefined {
  const of = Object.entries(home).find(([slot]) => slot === (is === 'line' ? 'other_agency' : is));
  if (of) return { intent: of[1] as CoreIntent, slots: { [of[0]]: id } };
  if (is !== 'fact') return undefined;
  const numbers = { phone: 'PhoneNumberIntent', tty: 'TtyIntent', 'abroad-phone': 'AbroadIntent' } as const;
  const number = Object.entries(numbers).find(([fact]) => fact === id)?.[1];
  const noted = Object.keys(guide.answers).find((name) => guide.answers[name]?.some((note): boolean => note === id));
  const intent = number ?? noted;
  return intent === undefined ? undefined : { intent: intent as CoreIntent, slots: {} };
}

const nths = { first: 0, second: 1, third: 2, fourth: 3, fifth: 4, last: -1, other: 1 } as const;

/** The first, the second, the other one: of what was spoken of together. */
function pick(turn: Turn): Answer | Instead {
  const { guide, session, words } = turn;
  const nth = slotId(turn, 'nth', Object.keys(nths) as (keyof typeof nths)[]);
  const last = lastOf(turn);
  const items: readonly Mention[] = guide.ready.map((id) => ({ is: 'item', id }));
  const spoken = last?.intent === 'ChecklistIntent' ? items : last ? (session.said?.mentions ?? []) : [];
  const known = spoken.filter((one) => questionAbout(turn, one));
  const kind = known.find(({ is }) => known.filter((one) => one.is === is).length > 1)?.is;
  const chosen = nth && known.filter(({ is }) => is === kind).at(nths[nth]);
  const question = chosen && questionAbout(turn, chosen);
  if (question) return { instead: question };
  // What another source says.
  if (last && nth === 'other') return { instead: asked('UsedToIntent') };
  return done(words.followUp.noSuchOne, { declined: 'not-known' });
}

/** "And on Friday", "I meant the officer": the last question again with something else in it. */
function and(turn: Turn): Answer | Instead {
  const { intent: own, session } = turn;
  const given = askedIn(turn).slots;
  const named = (Object.keys(home) as (keyof typeof home)[]).find((name) => given[name] !== undefined);
  if (!named) return { instead: asked('FallbackIntent') };
  const last = lastOf(turn);
  const isOffer = session.place.at === 'offered' && session.place.offer === 'reminder';
  const again =
    last && isCoreIntent(last.intent) && takes(last.intent, named) ? last.intent : (home[named] as CoreIntent);
  const intent = own === 'InsteadIntent' && isOffer && takes('ReminderIntent', named) ? 'ReminderIntent' : again;
  const kept = intent === last?.intent ? Object.entries(last.slots) : [];
  // Another day is no holiday any more, and no reminder that is set already.
  const gone = ['when', 'set', ...(given.date === undefined ? [] : ['holiday'])];
  const left = kept.filter(([name]) => !gone.includes(name));
  return { instead: { intent, slots: slotsFor(intent, [...left, ...Object.entries(given)]) } };
}

/** That number again: the one that was told last, slowly. */
function thatNumber(turn: Turn): Answer {
  const { value } = turn.reading.take(numberTold(turn));
  return keeping(done(turn.words.number.itsNumber(phone(value))), { slowly: true });
}

export const questions = {
  FollowUpIntent: followUp,
  PickIntent: pick,
  AndIntent: and,
  InsteadIntent: and,
  ThatNumberIntent: thatNumber,
} satisfies Some;
