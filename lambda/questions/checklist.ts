/** What to have ready before calling: all at once, one by one, or one thing in particular. */
import { asking, done, offering, type Answer } from '../conversation/answer';
import { say, sentences } from '../conversation/speech';
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

/** The things one by one: the one with the number `at`, counted from 0. */
export function checklistItem({ guide, names, words }: Turn, at: number): Answer {
  const id = readyIds[at] ?? 'case-information';
  known(guide, `ready-${id}`);
  const item = words.people.ready.oneByOne(words.grammar.capital(words.grammar.ordinal(at + 1)), names.ready[id].name);
  if (at >= readyIds.length - 1) return done(sentences(item, words.people.ready.last), [`ready-${id}`]);
  return asking(item, [`ready-${id}`], words.people.ready.next, { at: 'checklist', item: at });
}
