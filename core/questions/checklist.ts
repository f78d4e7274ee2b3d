/** What to have ready before calling: all at once, one by one, or one thing in particular. */
import { asking, done, keeping, offering, showing, type Answer } from '../conversation/answer';
import { checklistWith } from '../conversation/memory';
import type { Services, Some } from '../conversation/question';
import { say } from '../speech/speech';
import { nameOf, slotId, type Turn } from '../conversation/turn';
import type { ReadyId } from '../guide/guide';
import { UnknownFact } from '../guide/reading';
import { checklistOnScreen } from './on-screen';

/** A thing to have ready, by its name. */
export const thing = ({ names, reading }: Turn, id: ReadyId): string =>
  nameOf(reading.take(`ready-${id}`), names.ready[id]);

/** As many things as a breath holds: of the whole list, whose rest is told one by one, and of what is missing at its end. */
const MOST_AT_ONCE = 7;
const MOST_MISSING = 4;

/** What do I need? Or: do I need this one thing? By touch also: this one is there, or is not there yet. */
async function checklist(turn: Turn, services: Services): Promise<Answer> {
  const { guide, words } = turn;
  const item = slotId(turn, 'item', guide.ready);
  const have = slotId(turn, 'have', ['yes', 'no']);
  if (item && have === 'yes') return haveIt(turn, services, guide.ready.indexOf(item));
  if (item && have === 'no') return haveItNot(turn, services, guide.ready.indexOf(item));
  if (item) {
    const yes = done(words.checklist.yes(thing(turn, item)));
    return withList(yes, turn, services, guide.ready.indexOf(item));
  }
  if (guide.ready.length === 0) throw new UnknownFact('ready');
  const things = guide.ready.map((id) => say`${thing(turn, id)}`);
  const more = things.length - MOST_AT_ONCE;
  const first = things.slice(0, MOST_AT_ONCE);
  const all = more > 1 ? words.checklist.allAndMore(first, more) : words.checklist.all(things);
  return withList(offering(all, 'checklist-items'), turn, services, 0);
}

/** The things one by one, from the first that the caller did not have at hand last time. */
export async function checklistFromStart(turn: Turn, services: Services): Promise<Answer> {
  const ticked = await tickedBefore(turn, services);
  const first = turn.guide.ready.findIndex((id) => !ticked.includes(id));
  return checklistItem(turn, services, Math.max(0, first));
}

/** Yes, I have it: ticked, and on to the next. */
export async function haveIt(turn: Turn, services: Services, item: number): Promise<Answer> {
  const ticked = await tickedBefore(turn, services);
  const id = turn.guide.ready[item];
  return ticking(turn, services, id ? [...new Set([...ticked, id])] : ticked, item + 1);
}

/** Not yet after all: the tick goes, and the thing is asked for again. */
async function haveItNot(turn: Turn, services: Services, item: number): Promise<Answer> {
  const ticked = await tickedBefore(turn, services);
  return ticking(
    turn,
    services,
    ticked.filter((id) => id !== turn.guide.ready[item]),
    item,
  );
}

async function ticking(turn: Turn, services: Services, ticked: readonly ReadyId[], at: number): Promise<Answer> {
  if (turn.at) await services.memory.keep(checklistWith(turn.at, ticked));
  const now = { ...turn, session: { ...turn.session, ticked } };
  return keeping(await checklistItem(now, services, at), { ticked });
}

/** The thing with the number `at`, counted from 0; after the last one, what is still missing. */
export async function checklistItem(turn: Turn, services: Services, at: number): Promise<Answer> {
  const { guide, words } = turn;
  const { checklist: ready } = words;
  const id = guide.ready[at];
  if (id) {
    const item = ready.oneByOne(words.grammar.capital(words.grammar.ordinal(at + 1)), thing(turn, id));
    const answer = asking(item, ready.haveIt, { at: 'checklist', item: at });
    return withList(answer, turn, services, at);
  }
  const ticked = await tickedBefore(turn, services);
  const missing = guide.ready.filter((candidate) => !ticked.includes(candidate));
  if (missing.length === 0) return withList(done(ready.allThere), turn, services, 0);
  if (missing.length === guide.ready.length) return withList(done(ready.noneThere), turn, services, 0);
  const things = missing.map((candidate) => say`${thing(turn, candidate)}`);
  const more = things.length - MOST_MISSING;
  // A long list is all that a breath holds; each thing was told with its age before.
  const toFind = more > 1 ? ready.missingAndMore(things.slice(0, MOST_MISSING), more) : ready.missing(things);
  const from = guide.ready.findIndex((one) => missing.includes(one));
  return withList(done(toFind, { caveat: [] }), turn, services, from);
}

/** An answer with the list to look at, beginning with the thing at `from`. */
async function withList(answer: Answer, turn: Turn, services: Services, from: number): Promise<Answer> {
  if (!turn.front.screen) return answer;
  const ticked = await tickedBefore(turn, services);
  return showing(answer, turn, (own) => checklistOnScreen(own, ticked, from));
}

/** What this session knows to be there; at its beginning, what an earlier one knew; only what the guide still has. */
async function tickedBefore({ guide, session }: Turn, services: Services): Promise<readonly ReadyId[]> {
  const ticked = session.ticked ?? (await services.memory.recall()).checklist?.ticked ?? [];
  return guide.ready.filter((id) => ticked.includes(id));
}

export const questions = {
  ChecklistIntent: checklist,
} satisfies Some;
