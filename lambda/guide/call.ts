import { known, type FactId, type Guide, type Key, type StepPurpose, type TopicId } from './guide';
import { keyFact, placeOf } from './phone-menu';

/** One key of a call: what it is for, as the recording offers it. */
export interface CallStep {
  readonly press: Key;
  readonly for: { readonly purpose: StepPurpose } | { readonly topic: TopicId };
  readonly fact: FactId;
}

/**
 * The keys of a call in order: to a person, or to the key of a topic. A topic that no key leads to
 * is walked as the way to a person. Throws UnknownFact where the guide knows no way.
 */
export function callSteps(guide: Guide, way: 'person' | TopicId): readonly CallStep[] {
  const toPerson = known(guide, 'way-to-person');
  const place = way === 'person' ? undefined : placeOf(guide, way);
  const english = toPerson[0];
  if (!place || !english) {
    return toPerson.map((step) => ({ press: step.press, for: { purpose: step.for }, fact: 'way-to-person' }));
  }
  const greeting: CallStep = { press: english.press, for: { purpose: english.for }, fact: 'way-to-person' };
  const last: CallStep = { press: place.key.press, for: { topic: way }, fact: keyFact(place.menu, place.key.press) };
  // The keys between the greeting and the last one are keys of the main menu: the star.
  const between = place.keys
    .slice(1, -1)
    .map((press): CallStep => ({ press, for: { topic: topicOf(guide, press) }, fact: keyFact('main', press) }));
  return [greeting, ...between, last];
}

const topicOf = (guide: Guide, press: Key): TopicId =>
  guide.menus.main.keys.find((key) => key.press === press)?.topics[0] ?? '';
