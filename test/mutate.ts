/** Makes one mistake after the other in the guide, and says which story notices. Exit code 1 where one goes unnoticed. */
import { guide } from '../guides/index';
import type { Guide } from '../lambda/guide/guide';
import { listenerFor } from '../simulator/conversation';
import type { Heard, Listener } from '../simulator/listener/listener';
import { mutantsOf, type Mutant } from './mutants';
import { storiesOf, tell, type Story } from './stories/story';

const LOCALE = 'en-US';

/** A story that is true of the guide as it is, and how long it takes to tell, in milliseconds. */
interface Witness {
  readonly story: Story;
  readonly milliseconds: number;
}

async function main(): Promise<void> {
  const listener = remembering(listenerFor(LOCALE));
  const witnesses: Witness[] = [];
  for (const story of storiesOf(LOCALE)) {
    const began = performance.now();
    const wrong = await catches(story, listener, guide);
    if (wrong) console.error(`warning: ${nameOf(story)} does not even hold for the guide as it is, and is left out`);
    else witnesses.push({ story, milliseconds: performance.now() - began });
  }

  const mutants = mutantsOf(guide);
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    const story = await whoNotices(mutant, witnesses, listener);
    console.log(
      `${story ? 'caught  ' : 'SURVIVED'}  ${mutant.what.padEnd(60)}  ${story ? nameOf(story) : ''}`.trimEnd(),
    );
    if (!story) survivors.push(mutant);
  }
  console.log(`\n${mutants.length} mistakes, ${mutants.length - survivors.length} noticed by the stories.`);
  if (survivors.length === 0) return;
  console.log(`No story notices:\n${survivors.map(({ what }) => `  ${what}`).join('\n')}`);
  process.exitCode = 1;
}

const nameOf = ({ file, title }: Story): string => `${file}: ${title}`;

/** The first story that comes out differently: those that name the fact are told first, and then the quickest. */
async function whoNotices(
  mutant: Mutant,
  witnesses: readonly Witness[],
  listener: Listener,
): Promise<Story | undefined> {
  const names = ({ story }: Witness): boolean =>
    story.beats.some(({ facts = [] }) => facts.some((fact) => mutant.facts.includes(fact)));
  const order = (witness: Witness): number => witness.milliseconds + (names(witness) ? 0 : 1e9);
  for (const { story } of witnesses.toSorted((a, b) => order(a) - order(b))) {
    if (await catches(story, listener, mutant.guide)) return story;
  }
  return undefined;
}

/** Whether a story comes out differently with a guide; one that cannot even be told does. */
async function catches(story: Story, listener: Listener, told: Guide): Promise<boolean> {
  try {
    return (await tell(story, listener, told)).length > 0;
  } catch {
    return true;
  }
}

/** What is heard does not depend on the guide: each sentence is heard once. */
function remembering(listener: Listener): Listener {
  const known = new Map<string, Heard>();
  return {
    hear(utterance, now) {
      const key = `${now.toISO()} ${utterance}`;
      const heard = known.get(key) ?? listener.hear(utterance, now);
      known.set(key, heard);
      return heard;
    },
  };
}

void main();
