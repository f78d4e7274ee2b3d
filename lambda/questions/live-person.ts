import { offering, showing, withCard, type Answer } from '../conversation/answer';
import type { Services } from '../conversation/question';
import { phone, sentences, type Speech } from '../conversation/speech';
import { ifKnown, type Turn } from '../conversation/turn';
import { somebodyNow } from './hours';
import { isAbroad } from './number';
import { callOnCard } from './on-card';
import { abroadOnScreen, lookAtWay } from './on-screen';
import { offerWhenClosed } from './reminder';
import { keysOnTheWay, wayToPerson } from './way';

/** How do I reach a live person? The number, what to say to a voice, the keys if it has any, whether anyone answers now. */
export async function livePerson(turn: Turn, services: Services): Promise<Answer> {
  const { reading, words } = turn;
  const fromAbroad = (await isAbroad(turn, services)) ? reading.maybe('abroad-phone') : undefined;
  const number = phone(reading.take('phone').value);
  const call = fromAbroad
    ? words.calling.callFromAnywhere(phone(fromAbroad.value), number)
    : words.calling.call(number);
  const voice = ifItAsks(turn);
  // Without a way that the guide knows, the number is still worth a call.
  const keys = ifKnown(turn, (own) => keysOnTheWay(own, wayToPerson(own)));
  // From abroad two numbers fill the breath: whether anyone answers is offered instead.
  const now = fromAbroad ? undefined : await somebodyNow(turn, services);
  const offer = fromAbroad
    ? 'open-now'
    : now && now.is !== 'open'
      ? await offerWhenClosed(turn, services)
      : keys
        ? 'walk-through'
        : 'other-ways';
  const say = sentences(call, voice, keys, now?.say);
  // That the keys are of another year is caveat enough.
  const answer = { ...offering(say, offer, turn.at !== undefined), ...(keys && { caveat: [] }) };
  // From abroad nothing is gained by a card whose number does not work there.
  if (fromAbroad) return showing(answer, turn, abroadOnScreen);
  return showing(withCard(answer, turn, callOnCard), turn, await lookAtWay(turn, services));
}

/** What to say to a voice that asks what the call is about; undefined where no voice does, or no reason is known. */
export const ifItAsks = (turn: Turn): Speech | undefined =>
  ifKnown(turn, ({ names, reading, words }) => {
    const [reason] = reading.take('spoken-menu').value === '' ? [] : reading.take('reasons-to-say').value;
    return reason && words.calling.ifItAsks(names.reasons[reason] ?? reason);
  });
