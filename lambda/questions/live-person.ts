import { offering, showing, type Answer } from '../conversation/answer';
import { phone, sentences } from '../conversation/speech';
import { mayBeOld } from '../conversation/old';
import type { Services } from '../conversation/question';
import type { Turn } from '../conversation/turn';
import { callSteps } from '../guide/call';
import { known, type FactId } from '../guide/guide';
import { somebodyNow } from './hours';
import { fromAbroad } from './number';
import { callOnCard } from './on-card';
import { abroadOnScreen, wayOnScreen } from './on-screen';
import { offerWhenClosed } from './reminder';

/** How do I reach a live person? The number, the keys, whether anyone answers now. */
export async function livePerson(turn: Turn, services: Services): Promise<Answer> {
  const { guide, names, words } = turn;
  const steps = callSteps(guide, 'person', names.line);
  const keys = steps.map(({ press, sure, ...step }) => ({
    key: words.grammar.key(press),
    purpose: 'purpose' in step.for ? names.steps[step.for.purpose].name : '',
    sure,
  }));
  const way = words.calling.way(phone(known(guide, 'phone')), keys);
  const abroad = await fromAbroad(turn, services);
  // One caveat is enough: from abroad it is the other number; else a key that is not sure, or that it may all be old.
  const old = mayBeOld(turn, ['phone', 'live-hours', ...steps.map(({ fact }) => fact)]);
  const ifItTalks = !abroad && !old && steps.every(({ sure }) => sure);
  const caveat = ifItTalks ? words.calling.ifItTalks(known(guide, 'spoken-phrase')) : undefined;
  const zone = await services.timeZone();
  // From abroad two numbers fill the breath: whether anyone answers is offered instead.
  const now = abroad ? undefined : somebodyNow(turn, zone);
  const facts: readonly FactId[] = [
    ...(abroad ? (['abroad-phone'] as const) : []),
    'phone',
    ...new Set(steps.map(({ fact }) => fact)),
    ...(ifItTalks ? (['spoken-menu', 'spoken-phrase'] as const) : []),
    ...(now ? (['live-hours'] as const) : []),
  ];
  const offer = abroad ? 'open-now' : now && now.is !== 'open' ? await offerWhenClosed(turn, services) : 'walk-through';
  const answer = offering(
    sentences(abroad, abroad && words.calling.inTheUs, way, caveat, now?.say),
    facts,
    offer,
    turn.at !== undefined,
  );
  // From abroad nothing is gained by a card whose number does not work there.
  const card = abroad ? {} : { card: callOnCard(turn) };
  return showing({ ...answer, ...card }, turn, () => (abroad ? abroadOnScreen(turn) : wayOnScreen(turn, zone)));
}
