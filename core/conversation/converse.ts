import { UnknownFact, type Known, type Reading } from '../guide/reading';
import { done, type Answer, type Declined, type Surface } from './answer';
import { caveatOf } from './caveat';
import { isDiscreet } from './discreet';
import { endingOf, type Ending } from './ending';
import type { Instead, Question, Questions, Services } from './question';
import { pronounced, sentences, type Speech } from '../speech/speech';
import { isCoreIntent, isSlotName, type Asked, type Ids } from './intents';
import { isNumber, mentionsIn } from './said';
import type { Screen } from './screen';
import { cardOf, screenOf, type Card } from './surfaces';
import { MOST_IDS, type Place, type Said, type Session } from './state';
import { anew, turnOf, type Asking, type Turn } from './turn';
import { zonesOfPlace } from '../time/zones';
import { daysOf, timeOfDay } from '../time/when';

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
  const turn = inPlace(turnOf(asking));
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
  return {
    intent: turn.intent,
    say,
    spoken: sentences(say, ending.is === 'listening' ? ending.question : undefined),
    ending,
    session: { ...after(session, answer, ending), ...saidAfter(turn, answer, { asked, from, reading }) },
    taken: reading.taken,
    weighed: reading.weighed,
    declined: answer.declined,
    card: cardOf(answer, turn, said),
    screen: screenOf(answer, turn, said),
    askPermission: answer.askPermission ?? false,
    discreet,
  };
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

const questionOf = ({ intent }: Turn, { of, noted }: Questions): Question =>
  isCoreIntent(intent) ? of[intent] : noted;

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
      ...(from && said && { said: { ...said, named: [] } }),
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
  { guide, session }: Turn,
  { about, declined, then }: Answer,
  { asked, from, reading: { named, taken } }: Pick<Answered, 'asked' | 'from' | 'reading'>,
): { readonly said?: Said } {
  if (declined === 'not-understood' || declined === 'overheard' || asked.intent === 'RepeatIntent') return {};
  const number = taken.findLast(({ id }) => isNumber(id))?.id ?? session.said?.number;
  const when = about?.when ?? ('when' in then ? then.when : undefined);
  return {
    said: {
      asked: then.keep?.again ?? asked,
      from,
      mentions: mentionsIn(guide, asked.slots, taken).slice(0, MOST_IDS),
      facts: taken.map(({ id }) => id),
      ...(named.size > 0 && { named: [...named] }),
      ...(when !== undefined && { when }),
      ...(about?.because && { because: about.because }),
      ...(number !== undefined && { number }),
    },
  };
}
