/** What to have ready before calling: all at once, one by one, or one thing in particular. */
import { asking, done, offering, type Answer } from '../conversation/answer';
import { checklistWith } from '../conversation/memory';
import type { Services } from '../conversation/question';
import { say } from '../conversation/speech';
import { slotId, type Turn } from '../conversation/turn';
import { known, type FactId, type ReadyId } from '../guide/guide';

const readyIds: readonly ReadyId[] = [
  'case-information',
  'online-status',
  'processing-time',
  'priority-date',
  'receipt-numbers',
  'a-number',
  'letters',
];

/** What do I need? Or: do I need this one thing? */
export function checklist(turn: Turn): Answer {
  const { guide, names, words } = turn;
  const item = slotId(turn, 'item', readyIds);
  if (item) {
    known(guide, `ready-${item}`);
    return done(words.people.ready.yes(names.ready[item].name), [`ready-${item}`]);
  }
  readyIds.forEach((id) => known(guide, `ready-${id}`));
  const all = words.people.ready.all(readyIds.map((id) => say`${names.ready[id].name}`));
  return offering(
    all,
    readyIds.map((id): FactId => `ready-${id}`),
    'checklist-items',
  );
}

/** The things one by one, from the first that the caller did not have at hand last time. */
export async function checklistFromStart(turn: Turn, services: Services): Promise<Answer> {
  const ticked = await tickedBefore(services);
  const first = readyIds.findIndex((id) => !ticked.includes(id));
  return checklistItem(turn, services, Math.max(0, first));
}

/** Yes, I have it: ticked, and on to the next. */
export async function haveIt(turn: Turn, services: Services, item: number): Promise<Answer> {
  const id = readyIds[item];
  const ticked = await tickedBefore(services);
  if (id && turn.at) await services.memory.keep({ checklist: checklistWith([...new Set([...ticked, id])], turn.at) });
  return checklistItem(turn, services, item + 1);
}

/** The thing with the number `at`, counted from 0; after the last one, what is still missing. */
export async function checklistItem({ guide, names, words }: Turn, services: Services, at: number): Promise<Answer> {
  const { ready } = words.people;
  const id = readyIds[at];
  if (id) {
    known(guide, `ready-${id}`);
    const item = ready.oneByOne(words.grammar.capital(words.grammar.ordinal(at + 1)), names.ready[id].name);
    return asking(item, [`ready-${id}`], ready.haveIt, { at: 'checklist', item: at });
  }
  const ticked = await tickedBefore(services);
  const missing = readyIds.filter((candidate) => !ticked.includes(candidate));
  if (missing.length === 0) return done(ready.allThere, []);
  return done(
    ready.missing(missing.map((candidate) => say`${names.ready[candidate].name}`)),
    missing.map((candidate): FactId => `ready-${candidate}`),
  );
}

const tickedBefore = async (services: Services): Promise<readonly ReadyId[]> =>
  (await services.memory.recall()).checklist?.ticked ?? [];
