import { UnknownFact, type Known, type Reading } from '../guide/reading';
import { done, type Answer, type Declined, type Surface } from './answer';
import { caveatOf } from './caveat';
import { isDiscreet } from './discreet';
import { endingOf, type Ending } from './ending';
import type { Instead, Question, Questions, Services } from './question';
import { pronounced, sentences, type Speech } from '../speech/speech';
import { asked, isOf, isOwnIntent, isSlotName, type Asked, type Ids } from './intents';
import { lastSaid } from './memory';
import { readSaid } from './session';
import { isNumber, lineSpokenOf, mentionsIn } from './said';
import type { Screen } from './screen';
import { cardOf, screenOf, type Card } from './surfaces';
import { MOST_IDS, type Place, type Said, type Session } from './state';
import { anew, turnOf, type Asking, type Turn } from './turn';
import { zonesOfPlace } from '../time/zones';
import { daysOf, timeOfDay } from '../time/when';
import { keys } from '../guide/keys';

/** What comes of a turn: all that a front needs to speak, show and remember. */
export interface Reply {
  readonly intent: Turn['intent'];
  /** The answer, and all of it that is spoken: with the question at its end. */
  readonly say: Speech;
  readonly spoken: Speech;
  readonly ending: Ending;
  readonly session: Session;
  /** What was taken for the speech, in order. */
  readonly taken: readonly Known[];
  /** What decided without being told. */
  readonly weighed: readonly Known[];
  readonly declined: Declined | undefined;
  readonly card: Surface<Card> | undefined;
  readonly screen: Surface<Screen> | undefined;
  readonly askPermission: boolean;
  /** Answered aloud only: no card, and no screen that stays. */
  readonly discreet: boolean;
}

/** "yes" may lead to "repeat", and that to a question; more than that would be a circle. */
const MOST_DETOURS = 3;

/** Answers one turn. Throws what a question throws, but for a fact that the guide lacks. */
export async function converseWith(questions: Questions, asking: Asking, services: Services): Promise<Reply> {
  const turn = await lookingBack(meantHere(inPlace(turnOf(asking))), services);
  const world =
    turn.session.zone === asking.session.zone
      ? services
      : { ...services, timeZone: () => Promise.resolve(turn.session.zone) };
  const { answer, asked, discreet, from, reading, session } = await answerTo(turn, world, questions);
  const ending = endingOf(answer, { ...turn, session });
  const plain = sentences(
    answer.say,
    answer.caveat ?? twoZones(turn) ?? caveatOf({ ...turn, session, reading }, reading.taken),
  );
  const say = pronounced(plain, turn.names.foreign);
  const said = { say, taken: reading.taken, discreet, ending };
  const lastly = saidAfter(turn, answer, { asked, from, reading });
  // Of a session that closes here, what a new one may look back at.
  if (turn.at && !discreet && lastly.said && (ending.is === 'finished' || ending.is === 'over'))
    await services.memory.keep(lastSaid(turn.at, lastly.said));
  return {
    intent: turn.intent,
    say,
    spoken: sentences(say, ending.is === 'listening' ? ending.question : undefined),
    ending,
    session: { ...after(session, answer, ending), ...lastly },
    taken: reading.taken,
    weighed: reading.weighed,
    declined: answer.declined,
    card: cardOf(answer, turn, said),
    screen: screenOf(answer, turn, said),
    askPermission: answer.askPermission ?? false,
    discreet,
  };
}

/** The turn with the last answer of a session that closed some minutes ago, for a question that looks back. */
async function lookingBack(turn: Turn, services: Services): Promise<Turn> {
  if ((turn.session.said && !turn.oneShot) || !isOf('looksBack', turn.intent)) return turn;
  const said = readSaid((await services.memory.recall()).last?.said);
  return said ? { ...turn, oneShot: false, session: { ...turn.session, said } } : turn;
}

/** The answer to "which key?", whatever the model took it for: a time ("eight"), a number, a key that is read back. */
function meantHere(turn: Turn): Turn {
  const { misses, said } = turn.session;
  if (misses === 0 || said?.asked.intent !== 'KeyIntent' || turn.slots.key) return turn;
  const { first, number, time } = turn.slots;
  const clock = time && timeOfDay(time.value);
  const heard = first?.id ?? number?.value ?? (clock?.is === 'clock' ? String(clock.hour % 12) : '');
  const key = keys.find((one): boolean => one === heard);
  return key === undefined ? turn : { ...turn, intent: 'KeyIntent', slots: { key: { value: key, id: key } } };
}

/** The zone of a place that was named is the caller's, from then on. */
function inPlace(turn: Turn): Turn {
  const [zone] = zonesOfPlace(turn.slots.place?.id);
  return zone === undefined ? turn : { ...turn, session: { ...turn.session, zone } };
}

/** A state on two clocks: which one was taken. */
function twoZones({ slots, words }: Turn): Speech | undefined {
  const [zone, other] = zonesOfPlace(slots.place?.id);
  return zone !== undefined && other !== undefined
    ? words.hours.twoZones(words.grammar.zone(zone), words.grammar.zone(other))
    : undefined;
}

interface Answered {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly from: Place;
  readonly session: Session;
  readonly reading: Reading;
  readonly discreet: boolean;
}

async function answerTo(turn: Turn, services: Services, questions: Questions): Promise<Answered> {
  let now = turn;
  let before: Speech = [];
  for (let detours = 0; detours <= MOST_DETOURS; detours += 1) {
    const outcome = await ask(questionOf(now, questions), now, services, questions);
    if (!('instead' in outcome)) {
      // What gave way to another answer is not told.
      const { reading } = isInstead.has(outcome.declined) ? anew(now) : now;
      return {
        answer: { ...outcome, say: sentences(before, outcome.say) },
        reading,
        asked: askedIn(now),
        from: now.session.place,
        session: now.session,
        discreet: isDiscreet(now, reading.taken),
      };
    }
    before = sentences(before, outcome.before);
    now = instead(now, outcome);
  }
  // A circle, which only a session of somebody else's making can hold: taken as not understood.
  const { place: from } = turn.session;
  const own = anew(turn);
  const answer = questions.fallback(own);
  const { reading } = own;
  return { answer, asked: askedIn(turn), from, session: turn.session, reading, discreet: false };
}

/** Declined, and with words of their own: nothing that a question took is in them. */
const isInstead: ReadonlySet<Declined | undefined> = new Set<Declined>(['not-known', 'overheard']);

const questionOf = ({ intent }: Turn, { of, noted }: Questions): Question => (isOwnIntent(intent) ? of[intent] : noted);

/** Declined for what it is about: during a call these are most likely words of the recording. */
const idle: ReadonlySet<Declined | undefined> = new Set<Declined>([
  'own-case',
  'processing-time',
  'legal-advice',
  'fee',
  'other-agency',
  'chit-chat',
]);

async function ask(
  question: Question,
  turn: Turn,
  services: Services,
  { overheard }: Questions,
): Promise<Answer | Instead> {
  try {
    // What the guide tells of another line is all that it knows of it.
    const { said } = turn.session;
    if (said && isOf('ofLines', turn.intent) && lineSpokenOf(turn) !== undefined)
      return { instead: said.subject ?? said.asked };
    const outcome = await question(turn, services);
    const { call } = turn.session;
    return call && 'say' in outcome && idle.has(outcome.declined) ? overheard(turn, call) : outcome;
  } catch (error) {
    if (!(error instanceof UnknownFact)) throw error;
    return done(turn.words.about.notKnown, { declined: 'not-known' });
  }
}

/** The same turn with another question in it. */
function instead(turn: Turn, { from, instead: { intent, slots }, keep }: Instead): Turn {
  const { said, place } = turn.session;
  const asSlots = Object.entries(slots).map(([name, id]) => [name, { value: id, id }]);
  return {
    // What the other question took is not told.
    ...anew(turn),
    intent,
    slots: Object.fromEntries(asSlots) as Turn['slots'],
    session: {
      ...turn.session,
      ...keep,
      place: from ?? place,
      ...(from && said && { said: { ...said, asked: asked('RepeatIntent'), named: [] } }),
    },
  };
}

/** What was asked, by ids, days and times alone: what the caller said is not kept. */
export function askedIn({ at, intent, slots }: Turn): Asked {
  const kept = Object.entries(slots)
    .slice(0, MOST_IDS)
    .flatMap(([name, { value, id }]) => {
      const known = id ?? (isTimeIn(name, value, at) ? value : undefined);
      return known === undefined || !isSlotName(name) ? [] : [[name, known]];
    });
  return { intent, slots: Object.fromEntries(kept) as Ids };
}

/** Whether the value of a slot is a day or a time that can be read. */
function isTimeIn(slot: string, value: string, at: Turn['at']): boolean {
  if (slot === 'date') return at !== undefined && daysOf(value, 'utc', at) !== undefined;
  return slot === 'time' && timeOfDay(value) !== undefined;
}

function after(session: Session, { declined, then }: Answer, ending: Ending): Session {
  const { again: _, ...keep } = then.keep ?? {};
  const place: Place = 'place' in ending ? ending.place : { at: 'nowhere' };
  return {
    ...session,
    ...(place.at === 'calling' && { call: { way: place.way, step: place.step } }),
    // What is overheard during a call is no miss, and ends no row of misses either.
    misses: declined === 'overheard' ? session.misses : 0,
    turns: session.turns + 1,
    place,
    ...keep,
  };
}

/** What the session holds of the answer. What was not understood cannot be said again: the answer before it can. Nor can "again" itself. */
function saidAfter(
  { guide, intent, session }: Turn,
  { about, declined, then }: Answer,
  { asked, from, reading: { named, taken } }: Pick<Answered, 'asked' | 'from' | 'reading'>,
): { readonly said?: Said } {
  if (declined === 'not-understood' || declined === 'overheard' || asked.intent === 'RepeatIntent') return {};
  const number = taken.findLast(({ id }) => isNumber(id))?.id ?? session.said?.number;
  const mentions = mentionsIn(guide, asked.slots, taken);
  const before =
    isOf('remarks', asked.intent) && session.said?.asked.intent !== 'LaunchIntent' ? session.said : undefined;
  // What was looked back at is one of a list that is still there to pick from.
  const list = isOf('looksBack', intent) ? (session.said?.mentions ?? []) : [];
  const isOfList = list.length > 1 && mentions.every(({ id }) => list.some((one) => one.id === id));
  const subject = before?.subject ?? before?.asked;
  const because = about?.because ?? before?.because;
  const when = about?.when ?? ('when' in then ? then.when : before?.when);
  return {
    said: {
      asked: then.keep?.again ?? asked,
      ...(subject && { subject }),
      from,
      mentions: (isOfList ? list : mentions).slice(0, MOST_IDS),
      facts: taken.length > 0 || declined !== 'cannot-do' ? taken.map(({ id }) => id) : (session.said?.facts ?? []),
      ...(named.size > 0 && { named: [...named] }),
      ...(when !== undefined && { when }),
      ...(because && { because }),
      ...(number !== undefined && { number }),
    },
  };
}
