/** The way to a person as it is told: the keys of each source together, with their year or who says so. */
import { whoSays, yearOf } from '../conversation/caveat';
import type { Speech } from '../conversation/speech';
import { anew, type Turn } from '../conversation/turn';
import { callSteps, stepIn, type CallStep, type StepOfCall } from '../guide/call';
import type { Known } from '../guide/guide';

/** A step, and the fact that it is from. */
export interface ToldStep extends CallStep {
  readonly known: Known;
}

/** A step of a call, taken for whoever tells it. */
export function told(turn: Turn, step: StepOfCall): ToldStep {
  const own = anew(turn);
  const read = stepIn(own.reading, step);
  const [known] = own.reading.taken;
  if (!known) throw new Error('a step is read from a fact');
  turn.reading.add([known]);
  return { ...read, known };
}

/** The steps to a person, taken for whoever tells them. */
export const wayToPerson = (turn: Turn): readonly ToldStep[] =>
  callSteps(turn.guide, 'person', turn.names.line).map((step) => told(turn, step));

/** What a step is for, in a few words: "for English", "a change of address". */
export function purposeOf({ names }: Turn, step: CallStep): string {
  return 'step' in step.for
    ? (names.steps[step.for.step]?.name ?? step.for.step)
    : (names.topics[step.for.topic]?.name ?? step.for.topic);
}

/** What the caller hears when it is time for a step: a clause after "when". */
export function hearOf({ names, words }: Turn, step: CallStep): string {
  return 'step' in step.for
    ? (names.steps[step.for.step]?.hear ?? step.for.step)
    : words.companion.hearTopic(names.topics[step.for.topic]?.name ?? step.for.topic);
}

/** What is said to the recording. */
export const sayingOf = ({ names }: Turn, saying: string): string =>
  Object.entries(names.sayings ?? {}).find(([id]) => id === saying)?.[1] ?? saying;

/** The keys in order, those of one source together. */
export function keysOnTheWay(turn: Turn, steps: readonly ToldStep[]): Speech {
  const { calling, grammar } = turn.words;
  const groups: { known: Known; steps: Speech[] }[] = [];
  for (const step of steps) {
    const press = 'press' in step.do ? grammar.key(step.do.press) : calling.toSay(sayingOf(turn, step.do.say));
    const said = calling.step(press, purposeOf(turn, step));
    const last = groups.at(-1);
    if (last?.known.claim.source === step.known.claim.source) last.steps.push(said);
    else groups.push({ known: step.known, steps: [said] });
  }
  const ofGroups = groups.map(({ known, steps: of }) => {
    const year = yearOf(turn, known);
    if (year !== undefined) return { year, steps: of };
    return known.sure ? { steps: of } : { by: whoSays(turn, known), steps: of };
  });
  // Where a voice asks first, keys may never come.
  return (turn.reading.maybe('spoken-menu') ? calling.ifItOffersKeys : calling.keys)(ofGroups);
}

/** The year that keys are told with; empty where they are of today. */
export function yearOfKeys(turn: Turn, steps: readonly ToldStep[]): string {
  const years = steps.flatMap(({ known }) => yearOf(turn, known) ?? []);
  return years[0] ?? '';
}
