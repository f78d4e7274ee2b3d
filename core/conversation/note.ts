/** Notes: facts that are their own sentence, kept with the guide in each language. */
import type { Hours, Kind, NoteId, NoteKind, Wording } from '../guide/guide';
import { UnknownFact } from '../guide/reading';
import { phone, saidAs, sentences, type Part, type Speech } from '../speech/speech';
import { ifKnown, type Turn } from './turn';
import { weeklySaid } from './weekly';

/** A note, in the wording that leads. Throws UnknownFact where the guide lacks it, or a fact that is told in it. */
export function note(turn: Turn, id: NoteKind | NoteId): Speech {
  const { value } = turn.reading.take(id as NoteKind);
  return filled(turn, wordingOf(turn, id, value).says);
}

/** A note that only makes an answer better; undefined where the guide lacks it, or a fact that is told in it. */
export const maybeNote = (turn: Turn, id: NoteKind | NoteId): Speech | undefined =>
  ifKnown(turn, (own) => note(own, id));

/** A note as an item of a list; undefined where the guide lacks it, or has no short wording. */
export const shortNote = (turn: Turn, id: NoteKind): Speech | undefined =>
  ifKnown(turn, (own) => {
    const { short } = wordingOf(own, id, own.reading.take(id).value);
    return short === undefined ? undefined : filled(own, short);
  });

/** What a source says in another wording of a note, after "says"; undefined where there is no such clause. */
export function noteOtherwise(turn: Turn, id: string, value: Wording): Speech | undefined {
  const { that } = wordingOf(turn, id, value);
  return that === undefined ? undefined : filled(turn, that);
}

/** The ids of the notes that answer a question; none of an intent that the guide does not name. */
export const noteIdsOf = ({ guide, intent }: Turn): readonly NoteId[] =>
  Object.hasOwn(guide.answers, intent) ? (guide.answers[intent] ?? []) : [];

/** The notes that answer a question, those that the guide can tell. Throws UnknownFact where it can tell none. */
export function notesFor(turn: Turn): Speech {
  const told = noteIdsOf(turn).map((id) => maybeNote(turn, id));
  const all = sentences(...told);
  if (all.length === 0) throw new UnknownFact(turn.intent);
  return all;
}

function wordingOf({ names }: Turn, id: string, value: Wording) {
  const wording = names.notes[id as NoteId]?.wordings[value];
  if (!wording) throw new UnknownFact(id);
  return wording;
}

/** A text with its blanks filled: {agency}, an address such as {site}, or a fact such as {phone}. */
const filled = (turn: Turn, written: string): Speech =>
  written.split(BLANK).flatMap((part, i): Speech => {
    if (i % 2 === 1) return blank(turn, part);
    return part === '' ? [] : [text(part)];
  });

/** A fact, an address or the agency in a blank of a note, by what it is. Throws UnknownFact where the guide lacks it. */
function blank(turn: Turn, name: string): Speech {
  const { names, reading, words } = turn;
  if (name === AGENCY) return words.grammar.agency(names.agency.name);
  const address = Object.entries(names.addresses).find(([id]) => id === name)?.[1];
  if (address) return [saidAs(address.written, address.said)];
  const value: unknown = reading.take(name as Kind).value;
  if (isHours(value)) return weeklySaid(turn, value, true);
  if (typeof value !== 'string') throw new UnknownFact(name);
  return [NUMBER.test(value) ? phone(value) : text(words.grammar.month(value))];
}

/** What stands for the agency's own name. */
export const AGENCY = 'agency';

/** A blank of a note: {phone}. */
export const BLANK = /\{(.*?)\}/;

const NUMBER = /^(\d-)?\d{3}-\d{3}-\d{4}$/;

/** Whether a value is of weekly hours. */
export const isHours = (value: unknown): value is Hours =>
  typeof value === 'object' && value !== null && 'shifts' in value;

const text = (words: string): Part => ({ kind: 'text', text: words });
