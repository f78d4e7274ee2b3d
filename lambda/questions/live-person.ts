import { offering, showing, type Answer } from '../conversation/answer';
import type { Services } from '../conversation/question';
import { phone, sentences, type Speech } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import { callSteps, yearOfKeys } from '../guide/call';
import { known, maybe, type FactId } from '../guide/guide';
import { somebodyNow } from './hours';
import { isAbroad } from './number';
import { callOnCard } from './on-card';
import { abroadOnScreen, wayOnScreen } from './on-screen';
import { offerWhenClosed } from './reminder';

/** How do I reach a live person? The number, what to say to a voice, the keys if it has any, whether anyone answers now. */
export async function livePerson(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  const abroad = await isAbroad(turn, services);
  const number = phone(known(guide, 'phone'));
  const call = abroad
    ? words.calling.callFromAnywhere(phone(known(guide, 'abroad-phone')), number)
    : words.calling.call(number);
  const steps = callSteps(guide, 'person', turn.names.line).map(({ fact }) => fact);
  // What is only good to have costs no more than its sentence where the guide lacks it.
  const [reason] = maybe(guide, 'reasons-to-say') ?? [];
  const voice = reason && words.calling.ifItAsks(words.calling.reasons[reason]);
  const zone = await services.timeZone();
  // From abroad two numbers fill the breath: whether anyone answers is offered instead.
  const now = abroad ? undefined : somebodyNow(turn, zone);
  const facts: readonly FactId[] = [
    ...(abroad ? (['abroad-phone'] as const) : []),
    'phone',
    ...(reason && maybe(guide, 'spoken-menu') ? (['spoken-menu'] as const) : []),
    ...(reason ? (['reasons-to-say'] as const) : []),
    ...new Set(steps),
    ...(now ? (['live-hours'] as const) : []),
  ];
  const offer = abroad ? 'open-now' : now && now.is !== 'open' ? await offerWhenClosed(turn, services) : 'walk-through';
  const say = sentences(call, voice, keysOnTheWay(turn), now?.say);
  // That the keys are of another year is caveat enough.
  const answer = { ...offering(say, facts, offer, turn.at !== undefined), caveat: [] };
  // From abroad nothing is gained by a card whose number does not work there.
  const card = abroad ? {} : { card: callOnCard(turn) };
  return showing({ ...answer, ...card }, turn, () => (abroad ? abroadOnScreen(turn) : wayOnScreen(turn, zone)));
}

/** The keys to a person, with the year in which they were so. */
function keysOnTheWay({ guide, names, words }: Turn): Speech {
  const keys = callSteps(guide, 'person', names.line).map((step) => ({
    key: words.grammar.key(step.press),
    purpose: 'purpose' in step.for ? names.steps[step.for.purpose].name : '',
  }));
  return words.calling.ifItOffersKeys(yearOfKeys(guide), keys);
}
