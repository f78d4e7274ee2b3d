/** Questions about this guide, and where what it says comes from. */
import { done, type Answer } from '../conversation/answer';
import type { Some } from '../conversation/question';
import { noteOtherwise, shortNote } from '../conversation/note';
import { phone, say, sentences, toText, type Speech } from '../speech/speech';
import { ifKnown, slotId, withArticle, type Turn } from '../conversation/turn';
import { clockFace, weeklySaid } from '../conversation/weekly';
import { sayingOf, topicsOf } from './way';
import type {
  AbilityId,
  Ability,
  Claim,
  FactId,
  Hours,
  Kind,
  NoteId,
  Step,
  TierId,
  TopicId,
  Values,
} from '../guide/guide';
import type { Key } from '../guide/keys';
import type { Known } from '../guide/reading';

/** Are you the agency? */
function identity({ names, words }: Turn): Answer {
  return done(words.about.identity(words.grammar.agency(names.agency.name)));
}

/** The fact that the whole guide is judged by where nothing was asked before. */
const HEART = 'way-to-person';

/** Is that up to date, and where is it from? Of what was said last, else of the guide as a whole. */
function upToDate(turn: Turn): Answer {
  const { guide, reading, session, words } = turn;
  // "It was otherwise before", of nothing yet: most likely the hours.
  const before = turn.intent === 'UsedToIntent';
  const last = session.said?.facts.find((id) => guide.facts.has(id)) ?? (before ? 'live-hours' : undefined);
  const spoken = slotId(turn, 'subject', [...guide.facts.keys()]) ?? last;
  // A guide that knows no way is judged by the first thing that it knows.
  const heart = guide.facts.has(HEART) ? HEART : ([...guide.facts.keys()][0] ?? HEART);
  const known: Known = reading.take((spoken ?? heart) as Kind);
  const isOfMenu = known.id === HEART || guide.stands.get(known.id)?.group === 'menus';
  const menu = isOfMenu ? shortNote(turn, 'menu-changes') : undefined;
  // Nothing more is caveat enough: all of it is about how sure the guide is.
  const told = before ? bothSides(turn, known) : sentences(from(turn, known), otherwise(turn, known));
  if (spoken !== undefined) return done(sentences(told, menu), { caveat: [] });
  const differing = [...guide.facts.keys()].flatMap((id) => {
    const about = ifKnown(turn, (own) => {
      const { claim, others } = own.reading.take(id as Kind);
      const told = others.length > 0 && claim.source !== known.claim.source ? aboutOf(own, id) : undefined;
      return told && { told, claim };
    });
    return about ? [about] : [];
  });
  // Two numbers that differ are told as one; who says so of all is more than a breath holds.
  const texts = differing.map(({ told }) => toText(told));
  const once = differing.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
  const each = once.map(({ told, claim }, i) => (i > 0 ? told : cited(turn, words.about.byWhom, claim, told)));
  const lead = once.length > 0 ? words.about.otherLead(each) : undefined;
  return done(sentences(from(turn, known), lead, menu), { caveat: [] });
}

function from({ guide, names, words }: Turn, { claim, grade, independent }: Known): Speech {
  const { about, grammar } = words;
  const quality = about.quality[guide.sources[claim.source]?.grade ?? grade];
  const name = names.sources[claim.source] ?? claim.source;
  const agreeing = independent < 2 ? '' : independent === 2 ? about.agreeing.one : about.agreeing.many(independent - 1);
  const checked = grammar.month(claim.checked);
  return claim.date === null
    ? about.upToDateUndated(name, quality, agreeing, checked)
    : about.upToDate(name, grammar.month(claim.date), quality, agreeing, checked);
}

/** What was said before, and what leads; where the sources agree, who they are. */
function bothSides(turn: Turn, known: Known): Speech {
  const [other] = known.others;
  if (!other) return from(turn, known);
  const that = clauseOf(turn, { ...known, value: other.value }, known.claim);
  return sentences(otherwise(turn, known), cited(turn, turn.words.about.goBy, known.claim, that));
}

/** What another source says of a fact instead, if one does. */
function otherwise(turn: Turn, known: Known): Speech | undefined {
  const [other] = known.others;
  if (!other) return undefined;
  const { olderSays, otherSays } = turn.words.about;
  const older = other.date !== null && known.claim.date !== null && other.date < known.claim.date;
  return cited(turn, older ? olderSays : otherSays, other, clauseOf(turn, known, other));
}

const cited = (turn: Turn, tell: Turn['words']['about']['goBy'], { source, date }: Claim, that: Speech): Speech =>
  tell(turn.names.sources[source] ?? source, date === null ? '' : turn.words.grammar.month(date), that);

/** What a claim says, after "says": by the kind of the fact. */
function clauseOf(turn: Turn, { id, value }: Known, other: Claim): Speech {
  const { grammar, about } = turn.words;
  const said = about.otherwise;
  const of = kindOf(turn, id);
  switch (of.kind) {
    case 'hours':
      return hoursOtherwise(turn, value as Hours, other.value as Hours);
    case 'number':
      return said.phone(phone(other.value as string));
    case 'key':
      return said.key(grammar.key(other.value as Key));
    case 'tier':
      return said.reached[other.value as Values[`tier-${string}`]](withArticle(turn, of.tier));
    case 'ability':
      return abilityOtherwise(turn, of.ability, value as Ability, other.value as Ability);
    case 'note':
      return noteOtherwise(turn, id, other.value as never) ?? said.different;
    case 'topics':
      return said.topics(topicsOf(turn, other.value as readonly TopicId[]));
    case 'way':
      return said.steps((other.value as readonly Step[]).map((step) => stepSaid(turn, step)));
    case 'yes-or-no':
      return other.value === true ? said.free : said.notFree;
    case 'other':
      return said.different;
    default:
      return of satisfies never;
  }
}

type Told =
  | { readonly kind: 'hours' | 'number' | 'key' | 'topics' | 'way' | 'yes-or-no' | 'note' | 'other' }
  | { readonly kind: 'tier'; readonly tier: TierId }
  | { readonly kind: 'ability'; readonly ability: AbilityId };

/** How a fact is told, by where it stands in the guide. */
function kindOf({ guide }: Turn, id: FactId): Told {
  const { group, own } = guide.stands.get(id) ?? { group: 'facts', own: id };
  switch (group) {
    case 'abilities':
      return { kind: 'ability', ability: own as AbilityId };
    case 'tiers':
      return { kind: 'tier', tier: own as TierId };
    case 'greetings':
      return { kind: 'key' };
    case 'menus':
      return { kind: 'topics' };
    case 'notes':
      return { kind: 'note' };
    case 'ready':
    case 'channels':
      return { kind: 'other' };
    case 'lines':
      return { kind: id.endsWith('-hours') ? 'hours' : 'number' };
    case 'facts':
      if (id === HEART) return { kind: 'way' };
      if (id === 'toll-free') return { kind: 'yes-or-no' };
      if (id.endsWith('-hours')) return { kind: 'hours' };
      return { kind: /phone$|^tty$/.test(id) ? 'number' : 'other' };
    default:
      return group satisfies never;
  }
}

/** What a fact is about, where sources differ; undefined for one that has no words for it. */
function aboutOf(turn: Turn, id: FactId): Speech | undefined {
  const { names, words } = turn;
  const { differing } = words.about;
  const of = kindOf(turn, id);
  switch (of.kind) {
    case 'hours':
      return differing.hours;
    case 'number':
      return differing.number;
    case 'key':
    case 'topics':
    case 'way':
      return differing.keys;
    case 'tier':
      return differing.tier(names.tiers[of.tier]?.ordinal ?? of.tier);
    case 'ability':
      return differing.ability(names.abilities[of.ability]?.name ?? of.ability);
    case 'note': {
      const about = names.notes[id as NoteId]?.about;
      return about === undefined ? undefined : say`${about}`;
    }
    case 'yes-or-no':
      return differing.cost;
    case 'other':
      return undefined;
    default:
      return of satisfies never;
  }
}

/** Where only the closing differs, that; else the whole of the hours. */
export function hoursOtherwise({ words }: Pick<Turn, 'words'>, value: Hours, other: Hours): Speech {
  const { closing, weekly } = words.about.otherwise;
  const [ours, theirs] = [value.shifts[0], other.shifts[0]];
  const isClosing =
    ours &&
    theirs &&
    JSON.stringify({ ...value, shifts: [{ ...ours, until: theirs.until }] }) === JSON.stringify(other);
  if (!isClosing || other.zone === 'caller') return weekly(weeklySaid({ words }, other));
  return closing(words.hours.inZone(clockFace(words, theirs.until), words.grammar.zone(other.zone)));
}

/** Each tier that can do something else. */
function abilityOtherwise(turn: Turn, ability: AbilityId, value: Ability, other: Ability): Speech {
  const { names, words } = turn;
  const { can, cannot, different } = words.about.otherwise;
  const tiers = (Object.keys(other) as TierId[]).filter((id) => other[id] !== value[id]);
  if (tiers.length === 0) return different;
  const name = names.abilities[ability]?.name ?? ability;
  return words.grammar.list(tiers.map((tier) => (other[tier] === false ? cannot : can)(withArticle(turn, tier), name)));
}

/** A step without what it is for. */
const stepSaid = (turn: Turn, step: Step): Speech =>
  'press' in step ? turn.words.grammar.key(step.press) : turn.words.livePerson.quoted(sayingOf(turn, step.say));

export const questions = {
  IdentityIntent: identity,
  UpToDateIntent: upToDate,
  UsedToIntent: upToDate,
} satisfies Some;
