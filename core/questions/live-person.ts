import { caveatOf, oldIn } from '../conversation/caveat';
import { offering, showing, withCard, type Answer } from '../conversation/answer';
import { shortNote } from '../conversation/note';
import type { Services, Some } from '../conversation/question';
import { phone, sentences, type Speech } from '../speech/speech';
import { ifKnown, type Turn } from '../conversation/turn';
import { onOwnClock } from './clocks';
import { somebodyNow } from './hours';
import { isAbroad } from './number';
import { callOnCard } from './on-card';
import { abroadOnScreen, lookAtWay } from './on-screen';
import { offerWhenClosed } from './reminder';
import { ifItAsks, keysOnTheWay, stepsTo, type ToldStep } from './way';

/** How do I reach a live person? The number, what to say to a voice, the keys if it has any, whether anyone answers now. */
async function livePerson(turn: Turn, services: Services): Promise<Answer> {
  const { reading, words } = turn;
  const fromAbroad = (await isAbroad(turn, services)) ? reading.maybe('abroad-phone') : undefined;
  const number = phone(reading.take('phone').value);
  const call = fromAbroad
    ? words.livePerson.callFromAnywhere(phone(fromAbroad.value), number)
    : words.livePerson.call(number);
  const voice = ifItAsks(turn);
  // Without a way that the guide knows, the number is still worth a call.
  const steps = ifKnown(turn, stepsTo) ?? [];
  const keys = steps.length > 0 ? keysOnTheWay(turn, steps) : undefined;
  // From abroad two numbers fill the breath: whether anyone answers is offered instead.
  const now = fromAbroad ? undefined : await somebodyNow(turn, services);
  const offer = fromAbroad
    ? 'open-now'
    : now && now.is !== 'open'
      ? await offerWhenClosed(turn, services)
      : keys
        ? 'walk-through'
        : 'other-ways';
  // That something may be old takes the breath of what a voice asks.
  const old = oldIn(turn, reading.taken);
  const meanwhile = now?.is === 'closed' ? whatWorksNow(turn) : undefined;
  const say = sentences(call, old ? undefined : voice, keys, now?.say, meanwhile);
  const answer = { ...offering(say, offer, turn.at !== undefined), caveat: old ?? otherCaveat(turn, steps) ?? [] };
  // From abroad nothing is gained by a card whose number does not work there.
  if (fromAbroad) return showing(answer, turn, abroadOnScreen);
  return showing(withCard(answer, await onOwnClock(turn, services), callOnCard), turn, await lookAtWay(turn, services));
}

/** What can be done while nobody answers: the first that the guide knows of. */
function whatWorksNow(turn: Turn): Speech | undefined {
  const way = shortNote(turn, 'automated-line') ?? shortNote(turn, 'online-account');
  return way && turn.words.livePerson.meanwhile([way]);
}

/** Who says so of what the keys do not name already; a reason is the caller's own, whoever advises to give one. */
const otherCaveat = (turn: Turn, steps: readonly ToldStep[]): Speech | undefined =>
  caveatOf(
    turn,
    turn.reading.taken.filter((known) => known.id !== 'reasons-to-say' && !steps.some((step) => step.known === known)),
  );

export const questions = {
  LivePersonIntent: livePerson,
} satisfies Some;
