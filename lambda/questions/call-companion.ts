/** Stays with the caller during the call, key by key, and finds the place again after a silence. */
import { asking, done, showing, type Answer } from '../conversation/answer';
import { callAt } from '../conversation/memory';
import type { Services } from '../conversation/question';
import { phone, sentences, type Speech } from '../conversation/speech';
import type { Screen } from '../conversation/screen';
import type { Place, Way } from '../conversation/state';
import { slotId, type Turn } from '../conversation/turn';
import { callSteps, type CallStep } from '../guide/call';
import { known, type FactId } from '../guide/guide';
import { callOnScreen } from './on-screen';

interface Call {
  readonly way: Way;
  readonly step: number;
}

/** Walk me through it: from the first key, to a person or to the key of a topic. */
export async function callCompanion(turn: Turn, services: Services): Promise<Answer> {
  const way = slotId(turn, 'topic', Object.keys(turn.names.topics)) ?? 'person';
  return stepOf(turn, services, { way, step: 0 });
}

/** The key after the one that the caller is at; undefined where no call is known of. */
export async function nextKey(turn: Turn, services: Services): Promise<Answer | undefined> {
  const call = await callOf(turn, services);
  if (!call) return undefined;
  const { companion } = turn.words;
  const last = stepsOf(turn, call.way).length - 1;
  if (call.step >= last) return asking(companion.lastKey, [], companion.answered, { at: 'calling', ...call });
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
  const say = words.companion.otherMenu(known(guide, 'spoken-phrase'));
  return goingOn(turn, services, say, ['menu-changes', 'spoken-phrase']);
}

/** It wants me to talk. */
export async function askingToTalk(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  known(guide, 'spoken-menu');
  return goingOn(turn, services, words.companion.talk(known(guide, 'spoken-phrase')), ['spoken-menu', 'spoken-phrase']);
}

/** I'm on hold: then the microphone closes, since it would hear nothing but music. */
export function onHold({ guide, words }: Turn): Answer {
  known(guide, 'ready-receipt-numbers');
  known(guide, 'callback');
  return {
    ...done(words.companion.onHold, ['ready-receipt-numbers', 'ready-letters', 'callback']),
    then: { is: 'end' },
  };
}

/** They hung up. */
export function hungUp({ words }: Turn): Answer {
  return startingOver(words.companion.hungUp, []);
}

/** I got through: the call is forgotten. */
export async function gotThrough({ words }: Turn, services: Services): Promise<Answer> {
  await services.memory.keep({ call: null });
  return { say: words.companion.gotThrough, facts: [], then: { is: 'end' } };
}

/** Speech that is not understood during a call is most likely the recording: the place is kept, and little is said. */
export function overheard({ words }: Turn, place: Extract<Place, { at: 'calling' }>): Answer {
  return { ...asking(words.companion.here, [], words.companion.hereNext, place), declined: 'overheard' };
}

/** A no to "ready for the next key?": the microphone closes, the place is kept. */
export async function takeYourTime(turn: Turn, services: Services, { way, step }: Call): Promise<Answer> {
  await keepPlace(turn, services, { way, step });
  return { say: turn.words.companion.takeYourTime(turn.names.skill.invocationName), facts: [], then: { is: 'end' } };
}

/** Whether the call is at its last key. */
export const atLastKey = (turn: Turn, { way, step }: Call): boolean => step >= stepsOf(turn, way).length - 1;

/** The call that an earlier session left off, with the number of its key, counted from 1, and of all keys. */
export async function leftOff(turn: Turn, services: Services): Promise<(Call & { readonly of: number }) | undefined> {
  const call = (await services.memory.recall()).call;
  if (!call) return undefined;
  const of = stepsOf(turn, call.way).length;
  return { way: call.way, step: Math.min(call.step, of - 1), of };
}

/** The call in this session, else the one remembered from an earlier one. */
async function callOf(turn: Turn, services: Services): Promise<Call | undefined> {
  const { place } = turn.session;
  return place.at === 'calling' ? { way: place.way, step: place.step } : leftOff(turn, services);
}

const stepsOf = ({ guide, names }: Turn, way: Way): readonly CallStep[] => callSteps(guide, way, names.line);

async function keepPlace({ at }: Turn, services: Services, { way, step }: Call): Promise<void> {
  if (at) await services.memory.keep({ call: callAt(way, step, at) });
}

/** What to hear and what to press at a step, and the place kept. The first step has the number, and how to come back. */
async function stepOf(turn: Turn, services: Services, call: Call): Promise<Answer> {
  const { guide, names, words } = turn;
  await keepPlace(turn, services, call);
  const steps = stepsOf(turn, call.way);
  const step = steps[call.step];
  const first = call.step === 0;
  const say = sentences(
    first ? words.companion.dial(phone(known(guide, 'phone'))) : undefined,
    pressing(turn, step),
    first ? words.companion.comeBack(names.skill.invocationName) : undefined,
  );
  const facts: readonly FactId[] = [...(first ? (['phone'] as const) : []), ...(step ? [step.fact] : [])];
  const question = call.step === steps.length - 1 ? words.companion.answered : words.companion.nextKey;
  const answer = asking(say, facts, question, { at: 'calling', way: call.way, step: call.step });
  return showing(answer, turn, () => keyToPress(turn, call));
}

/** The key of a call to look at. */
export const keyToPress = (turn: Turn, { way, step }: Call): Screen | undefined =>
  callOnScreen(turn, stepsOf(turn, way), step);

function pressing({ names, words }: Turn, step: CallStep | undefined): Speech {
  if (!step) return [];
  const key = words.grammar.key(step.press);
  if ('purpose' in step.for) {
    const press = words.companion.press(names.steps[step.for.purpose].hear, key);
    return sentences(press, step.sure ? undefined : words.companion.unconfirmed);
  }
  const topic = names.topics[step.for.topic]?.name ?? '';
  return words.companion.press(words.companion.hearTopic(topic), key);
}

/** An answer in the middle of a call, after which the call goes on where it was. */
async function goingOn(turn: Turn, services: Services, say: Speech, facts: readonly FactId[]): Promise<Answer> {
  const call = await callOf(turn, services);
  return call
    ? asking(say, facts, turn.words.companion.nextKey, { at: 'calling', way: call.way, step: call.step })
    : done(say, facts);
}

const startingOver = (say: Speech, facts: readonly FactId[]): Answer => ({
  say,
  facts,
  then: { is: 'offer', offer: 'start-over', presses: true },
});

function notCalling({ words }: Turn): Answer {
  return { say: words.companion.notCalling, facts: [], then: { is: 'offer', offer: 'walk-through', presses: true } };
}
