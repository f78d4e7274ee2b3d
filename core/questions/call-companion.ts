/** Stays with the caller during the call, key by key, and finds the place again after a silence. */
import { asking, done, keeping, offering, showing, type Answer } from '../conversation/answer';
import { backToCall } from '../conversation/ending';
import { callAt } from '../conversation/memory';
import type { Services, Some } from '../conversation/question';
import { caveatOf, oldIn } from '../conversation/caveat';
import { maybeNote, note, shortNote } from '../conversation/note';
import { phone, say as text, sentences, type Speech } from '../speech/speech';
import type { Screen } from '../conversation/screen';
import { answered, mentioned } from '../conversation/said';
import type { Call, Way } from '../conversation/state';
import { anew, slotId, whoIs, type Turn } from '../conversation/turn';
import { callSteps, stepIn, type StepOfCall } from '../guide/call';
import type { StepId, TopicId } from '../guide/guide';
import { orUnknown, readingOf, UnknownFact } from '../guide/reading';
import { thing } from './checklist';
import { somebodyNow } from './hours';
import { isAbroad } from './number';
import { callOnScreen } from './on-screen';
import { offerWhenClosed } from './reminder';
import { hearOf, sayingOf, told } from './way';
import { surprises } from '../words';

/** Walk me through it: from the first key, to a person or to the key of a topic, also of the one just asked about. */
async function callCompanion(turn: Turn, services: Services): Promise<Answer> {
  const topics = Object.keys(turn.names.topics) as TopicId[];
  const before = answered(turn, 'WhichKeyIntent') ? mentioned(turn, 'topic', topics) : undefined;
  const way = slotId(turn, 'topic', topics) ?? before ?? 'person';
  // From the step after the one at which a key is pressed, for a caller whose place is not known.
  const steps = stepsOf(turn, way).map((step) => stepIn(readingOf(turn.guide), step).do);
  const at = steps.findIndex((todo) => 'press' in todo && todo.press === turn.slots.before?.id);
  return stepOf(turn, services, { way, step: Math.min(at + 1, Math.max(0, steps.length - 1)) });
}

/** From the beginning: of the call, else of the conversation. */
async function startOver(turn: Turn, services: Services): Promise<Answer> {
  const call = await callOf(turn, services);
  const { again, whatFirst } = turn.words.findingOnesWay;
  const { place } = turn.session;
  if (place.at === 'offered' && place.offer === 'start-over') return callCompanion(turn, services);
  if (!call) return asking(again, whatFirst, { at: 'nowhere' });
  return stepOf(turn, services, { way: call.way, step: 0 });
}

/** It asks for my receipt number: the key for what the recording says, wherever on the way that is. */
async function itAsks(turn: Turn, services: Services): Promise<Answer> {
  const call = (await callOf(turn, services)) ?? { way: 'person', step: 0 };
  const prompt = slotId(turn, 'prompt', Object.keys(turn.names.steps) as StepId[]);
  const isIt = (step: StepOfCall): boolean => {
    const { for: what } = stepIn(readingOf(turn.guide), step);
    return 'step' in what && what.step === greetingOr(turn, prompt);
  };
  // The same may be asked for twice on a way: the next time counts.
  const steps = stepsOf(turn, call.way);
  const ahead = steps.findIndex((step, i) => i >= call.step && isIt(step));
  const step = ahead >= 0 ? ahead : steps.findIndex(isIt);
  if (prompt === undefined) return keeping(done(turn.words.callCompanion.listen), { call });
  if (step < 0) return somethingElse(turn, services);
  return onlyPressing(turn, services, { way: call.way, step });
}

/** The greeting asks for a language: each caller takes their own. */
const greetingOr = ({ names }: Turn, prompt: StepId | undefined): string | undefined =>
  prompt !== undefined && Object.hasOwn(names.languages, prompt) ? names.line : prompt;

/** A step without the number and what goes with it: the caller is on the phone. */
async function onlyPressing(turn: Turn, services: Services, call: Call, before?: Speech): Promise<Answer> {
  await keepPlace(turn, services, call);
  const abroad = await isAbroad(turn, services);
  return pressed(turn, call, abroad, sentences(before, keyAt(turn, call, abroad)));
}

/** The key after the one that the caller is at; undefined where no call is known of. */
export async function nextKey(turn: Turn, services: Services): Promise<Answer | undefined> {
  const call = await callOf(turn, services);
  if (!call) return undefined;
  const { callCompanion: companion } = turn.words;
  const last = stepsOf(turn, call.way).length - 1;
  if (call.step >= last) return keeping(done(companion.lastKey), { call });
  return stepOf(turn, services, { ...call, step: call.step + 1 });
}

/** The key before; undefined where no call is known of. */
export async function previousKey(turn: Turn, services: Services): Promise<Answer | undefined> {
  const call = await callOf(turn, services);
  return call && stepOf(turn, services, { ...call, step: Math.max(0, call.step - 1) });
}

/** Where am I? */
async function whereAmI(turn: Turn, services: Services): Promise<Answer> {
  const { callCompanion: companion } = turn.words;
  const call = await callOf(turn, services);
  if (!call) return notCalling(turn);
  const steps = stepsOf(turn, call.way);
  return onlyPressing(turn, services, call, companion.whereAmI(call.step + 1, steps.length));
}

/** I pressed the wrong key. */
async function wrongKey(turn: Turn, services: Services): Promise<Answer> {
  const { hangUp, noHarm, orHangUp } = turn.words.callCompanion;
  const call = await callOf(turn, services);
  const section = maybeNote(turn, 'any-section');
  const say = sentences(noHarm, section, section ? orHangUp : hangUp);
  // In the middle of a call, who says so is for later.
  const answer = { ...startingOver(say), caveat: [] };
  return call ? answer : { ...answer, then: offeringCall([]).then };
}

/** What it does may stay so: the second time it is told, the way out is a new call. */
const stuck = /^(not-understood|repeats|digits|wrong-language|silence|ringing|busy-tone|wrong-data)$/;

/** It rings, repeats itself, wants a ZIP code: a word on what to do now, the place is kept. */
async function itDoes(turn: Turn, services: Services): Promise<Answer> {
  const surprise = slotId(turn, 'surprise', surprises);
  const { listen, orPerson, stillSo, surprises: calm } = turn.words.callCompanion;
  if (surprise === 'person-asks-why') return gotThrough(turn, services);
  const closed = surprise === 'closed' ? await closedNow(turn, services) : undefined;
  if (closed) return onHold(turn, services);
  const call = await callOf(turn, services);
  // A voice at one of the first steps is the machine; at the last it may be a person.
  if (surprise === 'picked-up' && call)
    return atLastKey(turn, call) ? gotThrough(turn, services) : onlyPressing(turn, services, call, orPerson);
  const last = turn.session.said?.asked;
  if (call && surprise && stuck.test(surprise) && last?.intent === 'ItDoesIntent' && last.slots.surprise === surprise)
    return { ...startingOver(stillSo), caveat: [] };
  const answer = await goingOn(turn, services, surprise ? calm[surprise] : listen);
  if (surprise !== 'took-callback') return { ...answer, caveat: [] };
  // They call back: this call is over.
  await services.memory.keep({ call: null });
  const say = sentences(answer.say, maybeNote(turn, 'callback-check'));
  return { ...keeping(answer, { call: undefined }), say, caveat: [] };
}

/** It says something else than you do. */
async function somethingElse(turn: Turn, services: Services): Promise<Answer> {
  const changes = shortNote(turn, 'menu-changes');
  return { ...(await goingOn(turn, services, sentences(changes, turn.words.callCompanion.otherMenu))), caveat: [] };
}

/** It wants me to talk. During a call the microphone closes then: a voice may want a number next, and others hear an Echo. */
async function askingToTalk(turn: Turn, services: Services): Promise<Answer> {
  const { front, names, reading, words } = turn;
  const call = await callOf(turn, services);
  const some = reading.maybe('reasons-to-say')?.value.slice(0, call ? 2 : undefined);
  const reasons = some?.map((reason) => text`${names.reasons[reason] ?? reason}`);
  const talk = reasons ? words.callCompanion.talkLike(reasons) : words.callCompanion.talk;
  // Of the word that is said last it is told who says so, and not of what the answer begins with.
  const last = anew(turn);
  const word = maybeNote(last, 'word-to-say');
  turn.reading.add(last.reading.taken);
  const caveat = oldIn(turn, reading.taken) ?? caveatOf(turn, last.reading.taken) ?? [];
  if (!call) return done(sentences(talk, word), { caveat });
  const closing = words.callCompanion.microphoneCloses(front.device?.name, names.skill.invocationName);
  return { say: sentences(talk, word, caveat, closing), caveat: [], then: { is: 'end', keep: { call } } };
}

/** I'm on hold: then the microphone closes, since it would hear nothing but music. While they are closed nobody will come. */
async function onHold(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  const closed = await closedNow(turn, services);
  if (closed)
    return {
      say: closed.say,
      then: {
        is: 'offer',
        offer: await offerWhenClosed(turn, services),
        presses: true,
        ...(closed.opens !== undefined && { when: closed.opens }),
        keep: { call: undefined },
      },
    };
  const { inFrontOfYou, inLine, mayCallBack } = words.callCompanion;
  const atHand = guide.ready.filter((id) => readingOf(guide).take(`ready-${id}`).value.atHand);
  const things = atHand.map((id) => text`${thing(turn, id)}`);
  const back = guide.tiers.find((id) => readingOf(guide).take(`tier-${id}`).value === 'calls-back');
  const waiting = sentences(
    inLine,
    things.length > 0 ? inFrontOfYou(things) : undefined,
    back && mayCallBack(whoIs(turn, back)),
  );
  return { ...done(waiting, { caveat: [] }), then: { is: 'end' } };
}

/** Nobody has answered at the last key: the caller is in line, or in a section that has a key for a representative. */
export async function notAnswered(turn: Turn, services: Services, call: Call): Promise<Answer> {
  if (call.way === 'person') return onHold(turn, services);
  return done(sentences(turn.words.callCompanion.keepListening, maybeNote(turn, 'any-section')), { caveat: [] });
}

/** They hung up. */
function hungUp(turn: Turn): Answer {
  const { hungUp: sorry, orOtherWays } = turn.words.callCompanion;
  const say = sentences(sorry, maybeNote(turn, 'best-time'), orOtherWays);
  return keeping({ ...startingOver(say), caveat: [] }, { call: undefined });
}

/** I got through: what to say and ask now. The call is forgotten. */
export async function gotThrough(turn: Turn, services: Services): Promise<Answer> {
  await services.memory.keep({ call: null });
  const { goodLuck, gotThrough: got } = turn.words.callCompanion;
  return {
    say: sentences(got, maybeNote(turn, 'when-answered'), goodLuck),
    // Somebody is waiting on the line: who says so is for later.
    caveat: [],
    then: { is: 'end', keep: { call: undefined } },
  };
}

/** What do I say when somebody answers, and what do I ask them? */
const whatToSay = (turn: Turn): Answer => done(note(turn, 'when-answered'));

/** Speech that is not understood during a call is most likely the recording: the place is kept, and little is said. */
export function overheard(turn: Turn, call: Call): Answer {
  const { callCompanion: companion } = turn.words;
  const { question, place } = backToCall(turn, call);
  const next = atLastKey(turn, call) ? question : companion.hereNext;
  return { ...asking(companion.here, next, place), declined: 'overheard' };
}

/** A no to "ready for the next key?": the microphone closes, the place is kept. No keys: whoever talks is in line after that. */
export async function takeYourTime(turn: Turn, services: Services, { way, step }: Call): Promise<Answer> {
  const steps = stepsOf(turn, way);
  const isVoice = steps[step]?.in === 'voice';
  const call = { way, step: isVoice ? steps.length - 1 : step };
  await keepPlace(turn, services, call);
  if (isVoice) return keeping(await askingToTalk(turn, services), { call });
  const { front, names, words } = turn;
  const say = front.device
    ? words.callCompanion.takeYourTime(front.device.name, names.skill.invocationName)
    : words.findingOnesWay.waiting;
  return { say, then: { is: 'end' } };
}

/** Whether the call is at its last key. */
export const atLastKey = (turn: Turn, { way, step }: Call): boolean => step >= stepsOf(turn, way).length - 1;

/** The call that an earlier session left off. */
export async function leftOff(turn: Turn, services: Services): Promise<Call | undefined> {
  const call = (await services.memory.recall()).call;
  return call && onTheWay(turn, call);
}

/** The call in this session, else the one remembered from an earlier one. */
const callOf = async (turn: Turn, services: Services): Promise<Call | undefined> =>
  turn.session.call ? onTheWay(turn, turn.session.call) : leftOff(turn, services);

/** A call at a step that its way has; undefined where the guide knows the way no more. */
function onTheWay(turn: Turn, { way, step }: Call): Call | undefined {
  const { length } = stepsOf(turn, way);
  return length === 0 ? undefined : { way, step: Math.min(step, length - 1) };
}

/** Where nobody answers now: that, and when they open; undefined while somebody does or may. */
async function closedNow(turn: Turn, services: Services): ReturnType<typeof somebodyNow> {
  const own = anew(turn);
  const now = await somebodyNow(own, services);
  if (now?.is !== 'closed') return undefined;
  turn.reading.add(own.reading.taken);
  return now;
}

/** The steps of a way; none where the guide knows no such way. */
const stepsOf = ({ guide, names }: Turn, way: Way): readonly StepOfCall[] =>
  orUnknown(() => callSteps(guide, way, names.line)) ?? [];

async function keepPlace({ at }: Turn, services: Services, { way, step }: Call): Promise<void> {
  if (at) await services.memory.keep(callAt(at, way, step));
}

/** What to hear and what to press at a step, and the place kept. Before the first key comes the number. */
async function stepOf(turn: Turn, services: Services, call: Call): Promise<Answer> {
  if (stepsOf(turn, call.way).length === 0) throw new UnknownFact('way-to-person');
  await keepPlace(turn, services, call);
  const dial = call.step === 0 ? await dialing(turn, services, call) : undefined;
  const abroad = dial?.abroad ?? false;
  return pressed(turn, call, abroad, sentences(dial?.before, keyAt(turn, call, abroad), dial?.after));
}

/** What to hear and press at a step. At the first it is told who says so of the whole way: later keys are in a hurry. */
function keyAt(turn: Turn, { way, step }: Call, abroad: boolean): Speech {
  const steps = stepsOf(turn, way);
  const key = pressing(turn, steps[step]);
  // Abroad all keys may differ, and that is said: no breath is left for which source one of them is from.
  if (step > 0 || abroad) return key;
  const known = steps.flatMap((one) => (one.in === 'voice' ? [] : [told(anew(turn), one).known]));
  return sentences(key, caveatOf(turn, known, turn.words.callCompanion));
}

/** An answer at a step of a call, which the call goes on from. */
function pressed(turn: Turn, call: Call, abroad: boolean, speech: Speech): Answer {
  const { question, place } = backToCall(turn, call);
  const answer = { ...asking(speech, question, place), caveat: [] };
  return showing(answer, turn, (own) => keyToPress(own, call, abroad));
}

interface Dialing {
  readonly before: Speech;
  readonly after?: Speech;
  readonly abroad: boolean;
}

/** The number to dial, that nobody answers now if so, and how to come back after a silence if there is breath for it. */
async function dialing(turn: Turn, services: Services, { way }: Call): Promise<Dialing> {
  const { front, names, reading, words } = turn;
  const { comeBack, dialAbroad } = words.callCompanion;
  const closed = way === 'person' ? await closedNow(turn, services) : undefined;
  const fromAbroad = (await isAbroad(turn, services)) ? reading.maybe('abroad-phone') : undefined;
  if (fromAbroad) return { before: sentences(closed?.say, dialAbroad(phone(fromAbroad.value))), abroad: true };
  const before = sentences(closed?.say, words.livePerson.call(phone(reading.take('phone').value)));
  const after = closed || !front.device ? {} : { after: comeBack(front.device.name, names.skill.invocationName) };
  return { before, ...after, abroad: false };
}

/** The key of a call to look at, and the number that is called. */
function keyToPress(turn: Turn, { way, step }: Call, abroad: boolean): Screen | undefined {
  const { reading } = turn;
  const number = abroad ? `+${reading.take('abroad-phone').value}` : step === 0 ? reading.take('phone').value : '';
  return callOnScreen(turn, stepsOf(turn, way), step, number);
}

/** The step with a place on the way to a person, from 0, or from the end where negative; undefined where there is none. */
export function stepTold(turn: Turn, nth: number): Speech | undefined {
  const step = stepsOf(turn, 'person')
    .filter((one) => one.in !== 'voice')
    .at(nth);
  return step && pressing(turn, step);
}

/** What to press or to say when something is heard. */
function pressing(turn: Turn, step: StepOfCall | undefined): Speech {
  if (!step) return [];
  const here = told(turn, step);
  const { callCompanion: companion, grammar } = turn.words;
  const hear = hearOf(turn, here);
  if ('press' in here.do) return companion.press(hear, grammar.key(here.do.press));
  return (here.do.own ? companion.sayYourOwn : companion.sayIt)(hear, sayingOf(turn, here.do.say));
}

/** An answer in the middle of a call, after which the call goes on where it was, also one of an earlier session. */
const goingOn = async (turn: Turn, services: Services, speech: Speech): Promise<Answer> =>
  keeping(done(speech), { call: await callOf(turn, services) });

const startingOver = (speech: Speech): Answer => offering(speech, 'start-over', true);

/** There is no call to go on with: one is offered. */
const offeringCall = (speech: Speech): Answer => offering(speech, 'walk-through', true);

const notCalling = ({ words }: Turn): Answer => offeringCall(words.callCompanion.notCalling);

/** "Next", and there is nothing that it could be. */
export const nothingNext = ({ words }: Turn): Answer => ({
  ...offeringCall(words.findingOnesWay.noNext),
  declined: 'out-of-place',
});

export const questions = {
  CallCompanionIntent: callCompanion,
  WhereAmIIntent: whereAmI,
  WrongKeyIntent: wrongKey,
  ItAsksIntent: itAsks,
  ItDoesIntent: itDoes,
  SomethingElseIntent: somethingElse,
  AskingToTalkIntent: askingToTalk,
  OnHoldIntent: onHold,
  HungUpIntent: hungUp,
  GotThroughIntent: gotThrough,
  WhatToSayIntent: whatToSay,
  StartOverIntent: startOver,
} satisfies Some;
