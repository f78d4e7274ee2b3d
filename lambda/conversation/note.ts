/** Notes: facts that are their own sentence, kept with the guide in each language. */
import { UnknownFact, type NoteId, type NoteKind, type Wording } from '../guide/guide';
import { phone, saidAs, sentences, type Part, type Speech } from './speech';
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

/** The notes that answer a question: the first must be there, the others make it better. Throws UnknownFact. */
export function notesFor(turn: Turn): Speech {
  const [first, ...others] = turn.guide.answers[turn.intent] ?? [];
  if (first === undefined) throw new UnknownFact(turn.intent);
  return sentences(note(turn, first), ...others.map((id) => maybeNote(turn, id)));
}

function wordingOf({ names }: Turn, id: string, value: Wording) {
  const wording = names.notes[id as NoteId]?.wordings[value];
  if (!wording) throw new UnknownFact(id);
  return wording;
}

/** A text with its blanks filled: {agency}, an address such as {site}, or a fact such as {phone}. */
const filled = (turn: Turn, text: string): Speech =>
  text.split(/\{([a-z-]+)\}/).flatMap((part, i): Speech => {
    if (i % 2 === 1) return blank(turn, part);
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });

/** What can stand in a blank of a note. Throws UnknownFact where the guide lacks it. */
function blank(turn: Turn, name: string): Speech | readonly Part[] {
  const { names, reading, words } = turn;
  switch (name) {
    case 'agency':
      return words.grammar.agency(names.agency.name);
    case 'phone':
    case 'tty':
    case 'abroad-phone':
    case 'military-phone':
    case 'callback-phone':
      return [phone(reading.take(name).value)];
    case 'web-chat-hours':
    case 'live-hours':
      return weeklySaid(turn, reading.take(name).value);
    case 'protected-since':
    case 'spoken-menu':
      return [{ kind: 'text', text: words.grammar.month(reading.take(name).value) }];
    default: {
      const address = Object.entries(names.addresses).find(([id]) => id === name)?.[1];
      if (!address) throw new UnknownFact(name);
      return [saidAs(address.written, address.said)];
    }
  }
}

/** The blanks that a text may have, beside addresses: for the check of a guide. */
export const blanks: readonly string[] = [
  'agency',
  'phone',
  'tty',
  'abroad-phone',
  'military-phone',
  'callback-phone',
  'web-chat-hours',
  'live-hours',
  'protected-since',
  'spoken-menu',
];
