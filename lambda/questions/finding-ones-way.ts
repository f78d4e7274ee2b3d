/** What callers say to the conversation itself: hello, help, yes, no, again, slower, next, back, goodbye. */
import { asking, offering, type Answer } from '../conversation/answer';
import { anythingElse } from '../conversation/microphone';
import type { Instead } from '../conversation/question';
import { phone, sentences, type Speech } from '../conversation/speech';
import type { Asked, Offer } from '../conversation/state';
import type { Turn } from '../conversation/turn';
import { known } from '../guide/guide';
import { checklistItem } from './checklist';
import { readMenuFrom, startBefore } from './menu';

const agencyOf = ({ names, words }: Turn) => words.grammar.initials(names.agency.name);

const plain = (intent: string): Asked => ({ intent, slots: {} });

/** What each offer comes down to when it is taken. */
const taken: Readonly<Record<Exclude<Offer, 'checklist-items'>, Asked>> = {
  way: plain('LivePersonIntent'),
  'other-ways': plain('OtherWaysIntent'),
  checklist: plain('ChecklistIntent'),
  menu: plain('MenuIntent'),
  hours: plain('HoursIntent'),
  repeat: plain('AMAZON.RepeatIntent'),
};

/** The skill is opened without a question. */
export function launch(turn: Turn): Answer {
  const { conversation } = turn.words;
  return asking(conversation.welcome(agencyOf(turn)), [], conversation.whatFirst, { at: 'nowhere' });
}

/** What can I ask? The place in a menu or list is kept. */
export function help({ session, words }: Turn): Answer {
  return asking(words.conversation.help, [], words.conversation.whatNow, session.place);
}

/** Yes: takes what was offered or goes on with what was begun. */
export function yes(turn: Turn): Answer | Instead {
  const { place } = turn.session;
  const { conversation } = turn.words;
  switch (place.at) {
    case 'offered':
      return place.offer === 'checklist-items' ? checklistItem(turn, 0) : { instead: taken[place.offer] };
    case 'reading-menu':
      return readMenuFrom(turn, place.menu, place.from);
    case 'checklist':
      return checklistItem(turn, place.item + 1);
    case 'which-menu':
      return { instead: { intent: 'KeyIntent', slots: { key: place.key, menu: 'star' } } };
    case 'anything-else':
      return asking(conversation.yesToWhat, [], conversation.whatFirst, { at: 'nowhere' });
    case 'nowhere':
      return lost(turn, conversation.yesToWhat);
    default:
      return place satisfies never;
  }
}

/** No: leaves what was offered, and does not offer it again. */
export function no(turn: Turn): Answer {
  const { place, refused, launched, turns } = turn.session;
  const { conversation } = turn.words;
  if (place.at === 'anything-else') return goodbye(turn);
  if (place.at === 'nowhere') return lost(turn, conversation.allRight);
  const remember = place.at === 'offered' ? { refused: [...refused, place.offer] } : {};
  if (!launched) return { ...goodbye(turn), remember };
  const goesOn = anythingElse(turns, turn.words);
  return { ...asking(conversation.allRight, [], goesOn.question, goesOn.place), remember };
}

/** The last answer again, from the place in which it was asked for. */
export function repeat({ session, words }: Turn): Answer | Instead {
  const { last } = session;
  if (!last) return asking(words.conversation.nothingToRepeat, [], words.conversation.whatFirst, { at: 'nowhere' });
  return { instead: last.asked, remember: { place: last.from } };
}

/** Slower, or "let me get a pen": the last answer again, or the number; digit by digit, and so for the rest of the session. */
export function slower({ guide, session, words }: Turn): Answer | Instead {
  const { last } = session;
  const before = words.conversation.slowly;
  if (last && last.asked.intent !== 'SlowerIntent')
    return { instead: last.asked, before, remember: { place: last.from, slowly: true } };
  const number = words.calling.itsNumber(phone(known(guide, 'phone')));
  return { ...offering(sentences(before, number), ['phone'], 'repeat', true), remember: { slowly: true } };
}

/** Go on: the next keys of a menu, the next thing to have ready, or what was offered. */
export function next(turn: Turn): Answer | Instead {
  const { place } = turn.session;
  if (place.at === 'reading-menu' || place.at === 'checklist' || place.at === 'offered') return yes(turn);
  return lost(turn, turn.words.conversation.noNext);
}

/** Back: the keys or the thing before. */
export function previous(turn: Turn): Answer {
  const { place } = turn.session;
  if (place.at === 'reading-menu') return readMenuFrom(turn, place.menu, startBefore(place.from));
  if (place.at === 'checklist' && place.item > 0) return checklistItem(turn, place.item - 1);
  return lost(turn, turn.words.conversation.noPrevious);
}

/** Stop, cancel, home: a short word and the microphone closes. */
export function goodbye({ words }: Turn): Answer {
  return { say: words.conversation.goodbye, facts: [], then: { is: 'end' } };
}

/** Something that makes no sense here: a word, and what can be asked. */
function lost({ words, session }: Turn, say: Speech): Answer {
  return { ...asking(say, [], words.conversation.whatFirst, session.place), declined: 'out-of-place' };
}
