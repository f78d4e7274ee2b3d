import {
  known,
  provenance,
  type FactId,
  type Guide,
  type Key,
  type LineLanguage,
  type StepPurpose,
  type TopicId,
} from './guide';
import { keyFact, placeOf } from './phone-menu';

/** One key of a call: what it is for, as the recording offers it. */
export interface CallStep {
  readonly press: Key;
  readonly for: { readonly purpose: StepPurpose } | { readonly topic: TopicId };
  readonly fact: FactId;
}

/**
 * The keys of a call in order, for a caller who takes the line in `language`: to a "person", or to the key of
 * the topic with the id `way`. A topic that no key leads to is walked as the way to a person. After the
 * greeting the keys are those of the English menu: no source tells of others. Throws UnknownFact where the
 * guide knows no way.
 */
export function callSteps(guide: Guide, way: string, language: LineLanguage): readonly CallStep[] {
  const toPerson = known(guide, 'way-to-person').map((step): CallStep => ({
    press: step.press,
    for: { purpose: step.for },
    fact: 'way-to-person',
  }));
  const place = way === 'person' ? undefined : placeOf(guide, way);
  const [english, ...rest] = toPerson;
  if (!english) return toPerson;
  const greeting = language === 'spanish' ? spanishGreeting(guide) : english;
  if (!place) return [greeting, ...rest];
  // The keys between the greeting and the last one are keys of the main menu: the star.
  const between = place.keys
    .slice(1, -1)
    .map((press): CallStep => topicStep(topicOf(guide, press), press, keyFact('main', press)));
  return [greeting, ...between, topicStep(way, place.key.press, keyFact(place.menu, place.key.press))];
}

/** The year in which the keys to a person were so: "2020"; empty where the source has no date. */
export const yearOfKeys = (guide: Guide): string => provenance(guide, 'way-to-person').published?.slice(0, 4) ?? '';

const topicStep = (topic: TopicId, press: Key, fact: FactId): CallStep => ({ press, for: { topic }, fact });

/** The key for Spanish has a source of its own. */
const spanishGreeting = (guide: Guide): CallStep => ({
  press: known(guide, 'spanish-key'),
  for: { purpose: 'spanish' },
  fact: 'spanish-key',
});

const topicOf = (guide: Guide, press: Key): TopicId =>
  guide.menus.main.keys.find((key) => key.press === press)?.topics[0] ?? '';
