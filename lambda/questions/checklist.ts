/** What to have ready before calling: all at once, one by one, or one thing in particular. */
import { asking, done, offering, showing, type Answer } from '../conversation/answer';
import { checklistWith } from '../conversation/memory';
import type { Services } from '../conversation/question';
import { say } from '../conversation/speech';
import { slotId, type Turn } from '../conversation/turn';
import { known, type FactId, type ReadyId } from '../guide/guide';
import { checklistOnScreen } from './on-screen';

const readyIds: readonly ReadyId[] = [
  'case-information',
  'online-status',
  'processing-time',
  'priority-date',
  'receipt-numbers',
  'a-number',
  'letters',
];

/** What do I need? Or: do I need this one thing? By touch also: this one is there, or is not there yet. */
export async function checklist(turn: Turn, services: Services): Promise<Answer> {
  const { guide, names, words } = turn;
  const item = slotId(turn, 'item', readyIds);
  const have = slotId(turn, 'have', ['yes', 'no']);
  if (item && have === 'yes') return haveIt(turn, services, readyIds.indexOf(item));
  if (item && have === 'no') return haveItNot(turn, services, readyIds.indexOf(item));
  if (item) {
    known(guide, `ready-${item}`);
    const yes = done(words.people.ready.yes(names.ready[item].name), [`ready-${item}`]);
    return withList(yes, turn, services, readyIds.indexOf(item));
  }
  readyIds.forEach((id) => known(guide, `ready-${id}`));
  const all = words.people.ready.all(readyIds.map((id) => say`${names.ready[id].name}`));
  const facts = readyIds.map((id): FactId => `ready-${id}`);
  return withList(offering(all, facts, 'checklist-items'), turn, services, 0);
}

/** The things one by one, from the first that the caller did not have at hand last time. */
export async function checklistFromStart(turn: Turn, services: Services): Promise<Answer> {
  const ticked = await tickedBefore(turn, services);
  const first = readyIds.findIndex((id) => !ticked.includes(id));
  return checklistItem(turn, services, Math.max(0, first));
}

/** Yes, I have it: ticked, and on to the next. */
export async function haveIt(turn: Turn, services: Services, item: number): Promise<Answer> {
  const ticked = await tickedBefore(turn, services);
  const id = readyIds[item];
  return ticking(turn, services, id ? [...new Set([...ticked, id])] : ticked, item + 1);
}

/** Not yet after all: the tick goes, and the thing is asked for again. */
async function haveItNot(turn: Turn, services: Services, item: number): Promise<Answer> {
  const ticked = await tickedBefore(turn, services);
  return ticking(
    turn,
    services,
    ticked.filter((id) => id !== readyIds[item]),
    item,
  );
}

async function ticking(turn: Turn, services: Services, ticked: readonly ReadyId[], at: number): Promise<Answer> {
  if (turn.at) await services.memory.keep({ checklist: checklistWith(ticked, turn.at) });
  const now = { ...turn, session: { ...turn.session, ticked } };
  return { ...(await checklistItem(now, services, at)), remember: { ticked } };
}

/** The thing with the number `at`, counted from 0; after the last one, what is still missing. */
export async function checklistItem(turn: Turn, services: Services, at: number): Promise<Answer> {
  const { guide, names, words } = turn;
  const { ready } = words.people;
  const id = readyIds[at];
  if (id) {
    known(guide, `ready-${id}`);
    const item = ready.oneByOne(words.grammar.capital(words.grammar.ordinal(at + 1)), names.ready[id].name);
    const answer = asking(item, [`ready-${id}`], ready.haveIt, { at: 'checklist', item: at });
    return withList(answer, turn, services, at);
  }
  const ticked = await tickedBefore(turn, services);
  const missing = readyIds.filter((candidate) => !ticked.includes(candidate));
  if (missing.length === 0) return withList(done(ready.allThere, []), turn, services, 0);
  if (missing.length === readyIds.length) return withList(done(ready.noneThere, []), turn, services, 0);
  const toFind = done(
    ready.missing(missing.map((candidate) => say`${names.ready[candidate].name}`)),
    missing.map((candidate): FactId => `ready-${candidate}`),
    // A long list is all that a breath holds; each thing was told with its age before.
    { caveat: [] },
  );
  return withList(toFind, turn, services, readyIds.indexOf(missing[0] ?? 'letters'));
}

/** An answer with the list to look at, beginning with the thing at `from`. */
async function withList(answer: Answer, turn: Turn, services: Services, from: number): Promise<Answer> {
  if (!turn.device.screen) return answer;
  const ticked = await tickedBefore(turn, services);
  return showing(answer, turn, () => checklistOnScreen(turn, readyIds, ticked, from));
}

/** What this session knows to be there; at its beginning, what an earlier one knew. */
async function tickedBefore({ session }: Turn, services: Services): Promise<readonly ReadyId[]> {
  return session.ticked ?? (await services.memory.recall()).checklist?.ticked ?? [];
}
