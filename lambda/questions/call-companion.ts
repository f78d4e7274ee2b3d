/** Stays with the caller during the call, key by key, and finds the place again after a silence. */
import { asking, done, showing, type Answer } from '../conversation/answer';
import { backToCall } from '../conversation/microphone';
import { callAt } from '../conversation/memory';
import type { Services } from '../conversation/question';
import { phone, sentences, type Speech } from '../conversation/speech';
import type { Screen } from '../conversation/screen';
import type { Call, Way } from '../conversation/state';
import { slotId, type Turn } from '../conversation/turn';
import { callSteps, type CallStep } from '../guide/call';
import { known, maybe, type FactId, type StepPurpose } from '../guide/guide';
import { somebodyNow } from './hours';
import { isAbroad } from './number';
import { callOnScreen } from './on-screen';
import { offerWhenClosed } from './reminder';

/** Walk me through it: from the first key, to a person or to the key of a topic, also of the one just asked about. */
export async function callCompanion(turn: Turn, services: Services): Promise<Answer> {
  const { names, session } = turn;
  const { asked } = session.last ?? {};
  const before = asked?.intent === 'WhichKeyIntent' && !turn.oneShot ? asked.slots['topic'] : undefined;
  const way = slotId(turn, 'topic', Object.keys(names.topics)) ?? before ?? 'person';
  return stepOf(turn, services, { way, step: 0 });
}

/** From the beginning: of the call, else of the conversation. */
export async function startOver(turn: Turn, services: Services): Promise<Answer> {
  const call = await callOf(turn, services);
  const { conversation } = turn.words;
  if (!call) return asking(conversation.again, [], conversation.whatFirst, { at: 'nowhere' });
  return stepOf(turn, services, { way: call.way, step: 0 });
}

/** It asks for my receipt number: the key for what the recording says, wherever on the way that is. */
export async function itAsks(turn: Turn, services: Services): Promise<Answer> {
  const call = (await callOf(turn, services)) ?? { way: 'person', step: 0 };
  const prompts: readonly StepPurpose[] = ['english', 'spanish', 'case-status', 'no-receipt-number', 'representative'];
  const prompt = slotId(turn, 'prompt', prompts);
  const isIt = (step: CallStep): boolean => 'purpose' in step.for && step.for.purpose === greetingOr(turn, prompt);
  // The same may be asked for twice on a way: the next time counts.
  const steps = stepsOf(turn, call.way);
  const ahead = steps.findIndex((step, i) => i >= call.step && isIt(step));
  const step = ahead >= 0 ? ahead : steps.findIndex(isIt);
  if (prompt === undefined) return done(turn.words.companion.listen, [], { remember: { call } });
  if (step < 0) return somethingElse(turn, services);
  return { ...(await stepOf(turn, services, { way: call.way, step })), say: pressing(turn, steps[step]) };
}

/** The greeting asks for a language: each caller takes their own. */
const greetingOr = ({ names }: Turn, prompt: StepPurpose | undefined): StepPurpose | undefined =>
  prompt === 'english' || prompt === 'spanish' ? names.line : prompt;

/** The key after the one that the caller is at; undefined where no call is known of. */
export async function nextKey(turn: Turn, services: Services): Promise<Answer | undefined> {
  const call = await callOf(turn, services);
  if (!call) return undefined;
  const { companion } = turn.words;
  const last = stepsOf(turn, call.way).length - 1;
  if (call.step >= last) return done(companion.lastKey, [], { remember: { call } });
  return stepOf(turn, services, { ...call, step: call.step + 1 });
}

/** The key before; undefined where no call is known of. */
export async function previousKey(turn: Turn, services: Services): Promise<Answer | undefined> {
  const call = await callOf(turn, services);
  return call && stepOf(turn, services, { ...call, step: Math.max(0, call.step - 1) });
}

/** Where am I? */
export async function whereAmI(turn: Turn, services: Services): Promise<Answer> {
  const { companion } = turn.words;
  const call = await callOf(turn, services);
  if (!call) return notCalling(turn);
  const steps = stepsOf(turn, call.way);
  const answer = await stepOf(turn, services, call);
  return {
    ...answer,
    say: sentences(companion.whereAmI(call.step + 1, steps.length), pressing(turn, steps[call.step])),
  };
}

/** I pressed the wrong key. */
export async function wrongKey(turn: Turn, services: Services): Promise<Answer> {
  known(turn.guide, 'any-section');
  const call = await callOf(turn, services);
  const answer = startingOver(turn.words.companion.wrongKey, ['any-section']);
  return call ? answer : { ...answer, then: { is: 'offer', offer: 'walk-through', presses: true } };
}

/** It says something else than you do. */
export async function somethingElse(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  known(guide, 'menu-changes');
  known(guide, 'reasons-to-say');
  return goingOn(turn, services, words.companion.otherMenu, ['menu-changes', 'reasons-to-say']);
}

/** It wants me to talk. */
export async function askingToTalk(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  known(guide, 'spoken-menu');
  const [reason = 'expedite'] = known(guide, 'reasons-to-say');
  const say = words.companion.talk(words.calling.reasons[reason], known(guide, 'word-to-say'));
  return goingOn(turn, services, say, ['spoken-menu', 'reasons-to-say', 'word-to-say']);
}

/** I'm on hold: then the microphone closes, since it would hear nothing but music. While they are closed nobody will come. */
export async function onHold(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  known(guide, 'ready-receipt-numbers');
  known(guide, 'callback');
  const closed = await closedNow(turn, services);
  if (closed)
    return {
      say: closed.say,
      facts: ['live-hours'],
      then: {
        is: 'offer',
        offer: await offerWhenClosed(turn, services),
        presses: true,
        ...(closed.opens !== undefined && { when: closed.opens }),
      },
      remember: { call: undefined },
    };
  return {
    ...done(words.companion.onHold, ['ready-receipt-numbers', 'ready-letters', 'callback']),
    then: { is: 'end' },
  };
}

/** Nobody has answered at the last key: the caller is in line, or in a section that has a key for a representative. */
export async function notAnswered(turn: Turn, services: Services, call: Call): Promise<Answer> {
  if (call.way === 'person') return onHold(turn, services);
  known(turn.guide, 'any-section');
  return done(turn.words.companion.listenForPerson, ['any-section']);
}

/** They hung up. */
export function hungUp({ words }: Turn): Answer {
  return { ...startingOver(words.companion.hungUp, []), remember: { call: undefined } };
}

/** I got through: what to say and ask now. The call is forgotten. */
export async function gotThrough({ guide, words }: Turn, services: Services): Promise<Answer> {
  await services.memory.keep({ call: null });
  const { goodLuck, gotThrough: got, whatToSay: ask } = words.companion;
  // Somebody is waiting on the line: where the guide does not know what to say, luck is wished all the same.
  const knows = maybe(guide, 'when-answered');
  return {
    say: sentences(got, knows ? ask : undefined, goodLuck),
    facts: knows ? ['when-answered'] : [],
    then: { is: 'end' },
    remember: { call: undefined },
  };
}

/** What do I say when somebody answers, and what do I ask them? */
export function whatToSay({ guide, words }: Turn): Answer {
  known(guide, 'when-answered');
  return done(words.companion.whatToSay, ['when-answered']);
}

/** Speech that is not understood during a call is most likely the recording: the place is kept, and little is said. */
export function overheard(turn: Turn, call: Call): Answer {
  const { companion } = turn.words;
  const { question, place } = backToCall(turn, call);
  const next = atLastKey(turn, call) ? question : companion.hereNext;
  return { ...asking(companion.here, [], next, place), declined: 'overheard' };
}

/** A no to "ready for the next key?": the microphone closes, the place is kept. */
export async function takeYourTime(turn: Turn, services: Services, { way, step }: Call): Promise<Answer> {
  await keepPlace(turn, services, { way, step });
  return { say: turn.words.companion.takeYourTime(turn.names.skill.invocationName), facts: [], then: { is: 'end' } };
}

/** Whether the call is at its last key. */
export const atLastKey = (turn: Turn, { way, step }: Call): boolean => step >= stepsOf(turn, way).length - 1;

/** The call that an earlier session left off. */
export async function leftOff(turn: Turn, services: Services): Promise<Call | undefined> {
  const call = (await services.memory.recall()).call;
  return call && { way: call.way, step: Math.min(call.step, stepsOf(turn, call.way).length - 1) };
}

/** The call in this session, else the one remembered from an earlier one. */
const callOf = async (turn: Turn, services: Services): Promise<Call | undefined> =>
  turn.session.call ?? leftOff(turn, services);

/** Where nobody answers now: that, and when they open; undefined while somebody does or may. */
async function closedNow(turn: Turn, services: Services): Promise<ReturnType<typeof somebodyNow>> {
  const now = somebodyNow(turn, await services.timeZone());
  return now?.is === 'closed' ? now : undefined;
}

const stepsOf = ({ guide, names }: Turn, way: Way): readonly CallStep[] => callSteps(guide, way, names.line);

async function keepPlace({ at }: Turn, services: Services, { way, step }: Call): Promise<void> {
  if (at) await services.memory.keep({ call: callAt(way, step, at) });
}

/** What to hear and what to press at a step, and the place kept. Before the first key comes the number. */
async function stepOf(turn: Turn, services: Services, call: Call): Promise<Answer> {
  await keepPlace(turn, services, call);
  const step = stepsOf(turn, call.way)[call.step];
  const dial = call.step === 0 ? await dialing(turn, services, call) : undefined;
  // Abroad all keys may differ, and that is said: no breath is left for which source one of them is from.
  const say = sentences(dial?.before, pressing(turn, step, !dial?.abroad), dial?.after);
  const { question, place } = backToCall(turn, call);
  const answer = asking(say, [...(dial?.facts ?? []), ...(step ? [step.fact] : [])], question, place);
  // A key from a newspaper, or one that may differ abroad, is caveat enough.
  const hedged = step?.fact === 'spanish-key' || dial?.abroad ? { caveat: [] } : {};
  return showing({ ...answer, ...hedged }, turn, () => keyToPress(turn, call, dial?.number));
}

interface Dialing {
  readonly before: Speech;
  readonly after?: Speech;
  readonly number: string;
  readonly abroad: boolean;
  readonly facts: readonly FactId[];
}

/** The number to dial, that nobody answers now if so, and how to come back after a silence if there is breath for it. */
async function dialing(turn: Turn, services: Services, { way }: Call): Promise<Dialing> {
  const { guide, names, words } = turn;
  const { comeBack, dialAbroad } = words.companion;
  const closed = way === 'person' ? await closedNow(turn, services) : undefined;
  const hours: readonly FactId[] = closed ? ['live-hours'] : [];
  if (await isAbroad(turn, services)) {
    const number = known(guide, 'abroad-phone');
    const before = sentences(closed?.say, dialAbroad(phone(number)));
    return { before, number: `+${number}`, abroad: true, facts: [...hours, 'abroad-phone'] };
  }
  const number = known(guide, 'phone');
  const before = sentences(closed?.say, words.calling.call(phone(number)));
  const after = closed ? {} : { after: comeBack(names.skill.invocationName) };
  return { before, ...after, number, abroad: false, facts: [...hours, 'phone'] };
}

/** The key of a call to look at, and the number that is called. */
const keyToPress = (turn: Turn, { way, step }: Call, number = known(turn.guide, 'phone')): Screen | undefined =>
  callOnScreen(turn, stepsOf(turn, way), step, number);

function pressing({ names, words }: Turn, step: CallStep | undefined, hedged = true): Speech {
  if (!step) return [];
  const key = words.grammar.key(step.press);
  if ('purpose' in step.for) {
    const press = words.companion.press(names.steps[step.for.purpose].hear, key);
    return sentences(press, hedged && step.fact === 'spanish-key' ? words.companion.unconfirmed : undefined);
  }
  const topic = names.topics[step.for.topic]?.name ?? '';
  return words.companion.press(words.companion.hearTopic(topic), key);
}

/** An answer in the middle of a call, after which the call goes on where it was, also one of an earlier session. */
const goingOn = async (turn: Turn, services: Services, say: Speech, facts: readonly FactId[]): Promise<Answer> =>
  done(say, facts, { remember: { call: await callOf(turn, services) } });

const startingOver = (say: Speech, facts: readonly FactId[]): Answer => ({
  say,
  facts,
  then: { is: 'offer', offer: 'start-over', presses: true },
});

/** There is no call to go on with: one is offered. */
const offeringCall = (say: Speech): Answer => ({
  say,
  facts: [],
  then: { is: 'offer', offer: 'walk-through', presses: true },
});

const notCalling = ({ words }: Turn): Answer => offeringCall(words.companion.notCalling);

/** "Next", and there is nothing that it could be. */
export const nothingNext = ({ words }: Turn): Answer => ({
  ...offeringCall(words.conversation.noNext),
  declined: 'out-of-place',
});
