/** The way to a person as it is told: the keys of each source together, with their year or who says so. */
import { whoSays, yearOf } from '../conversation/caveat';
import { say, type Speech } from '../speech/speech';
import { ifKnown, type Turn } from '../conversation/turn';
import { callSteps, stepIn, type CallStep, type StepOfCall } from '../guide/call';
import type { TopicId } from '../guide/guide';
import { readingOf, type Known } from '../guide/reading';
import type { ToDo } from '../words';

/** A step, and the fact that it is from. */
export interface ToldStep extends CallStep {
  readonly known: Known;
}

/** A step of a call, taken for whoever tells it. */
export function told(turn: Turn, step: StepOfCall): ToldStep {
  const own = readingOf(turn.guide);
  const read = stepIn(own, step);
  const [known] = own.taken;
  if (!known) throw new Error('a step is read from a fact');
  turn.reading.add([known]);
  return { ...read, known };
}

/** The steps to a person, or to a topic by its id, taken for whoever tells them. */
export const stepsTo = (turn: Turn, way = 'person'): readonly ToldStep[] =>
  callSteps(turn.guide, way, turn.names.line).flatMap((step) => (step.in === 'voice' ? [] : [told(turn, step)]));

/** What is pressed of some steps, as it is said. */
export const pressedIn = ({ words }: Turn, steps: readonly ToldStep[]): readonly Speech[] =>
  steps.flatMap(({ do: todo }) => ('press' in todo ? [words.grammar.key(todo.press)] : []));

/** What a step is for, in a few words: "for English", "a change of address". */
export function purposeOf(turn: Turn, step: CallStep): string {
  return 'step' in step.for
    ? (turn.names.steps[step.for.step]?.name ?? step.for.step)
    : topicName(turn, step.for.topic);
}

/** What the caller hears when it is time for a step: a clause after "when". */
export function hearOf(turn: Turn, step: CallStep): string {
  const { names, words } = turn;
  if ('say' in step.do && step.do.own) return words.callCompanion.hearVoice;
  return 'step' in step.for
    ? (names.steps[step.for.step]?.hear ?? step.for.step)
    : words.callCompanion.hearTopic(topicName(turn, step.for.topic));
}

/** What is said to the recording. */
export const sayingOf = ({ names }: Turn, saying: string): string =>
  Object.entries<string>({ ...names.sayings, ...names.reasons }).find(([id]) => id === saying)?.[1] ?? saying;

/** The steps in order, those of one source together, with the year or who says so: the source is named then. */
export function keysOnTheWay(turn: Turn, steps: readonly ToldStep[]): Speech {
  const { livePerson: calling, grammar } = turn.words;
  const groups: { known: Known; steps: ToDo[] }[] = [];
  for (const step of steps) {
    const purpose = purposeOf(turn, step);
    const todo: ToDo =
      'press' in step.do
        ? { is: 'press', what: grammar.key(step.do.press), purpose }
        : { is: 'say', what: calling.quoted(sayingOf(turn, step.do.say)), purpose };
    const last = groups.at(-1);
    if (last?.known.claim.source === step.known.claim.source) last.steps.push(todo);
    else groups.push({ known: step.known, steps: [todo] });
  }
  const ofGroups = groups.map(({ known, steps: of }) => {
    const year = yearOf(turn, known);
    if (year === undefined && known.sure) return { steps: of };
    turn.reading.name(known.claim.source);
    return year === undefined ? { by: whoSays(turn, known), steps: of } : { year, steps: of };
  });
  // Where a voice asks first, keys may never come.
  if (turn.reading.has('spoken-menu')) return calling.ifItOffersKeys(ofGroups);
  const [first, ...others] = ofGroups;
  const isPlain = first && others.length === 0 && !('year' in first) && !('by' in first);
  return (isPlain ? calling.keys : calling.keysInTurn)(ofGroups);
}

/** What to say to a voice that asks what the call is about; undefined where no voice does, or no reason is known. */
export const ifItAsks = (turn: Turn): Speech | undefined =>
  ifKnown(turn, ({ names, reading, words }) => {
    const [reason] = reading.has('spoken-menu') ? reading.take('reasons-to-say').value : [];
    return reason && words.livePerson.ifItAsks(names.reasons[reason] ?? reason);
  });

/** The year that keys are told with; empty where they are of today. */
export function yearOfKeys(turn: Turn, steps: readonly ToldStep[]): string {
  const years = steps.flatMap(({ known }) => yearOf(turn, known) ?? []);
  return years[0] ?? '';
}

/** What a topic is called, else its id. */
export const topicName = ({ names }: Turn, topic: TopicId): string => names.topics[topic]?.name ?? topic;

/** The topics of a key in one phrase: "an appointment or a disability accommodation". */
export const topicsOf = (turn: Turn, topics: readonly TopicId[]): Speech =>
  turn.words.menu.topics(topics.map((topic) => say`${topicName(turn, topic)}`));
