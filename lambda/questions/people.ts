/** Questions about who answers and what they can do. */
import { asking, done, type Answer } from '../conversation/answer';
import { maybeNote } from '../conversation/note';
import { say, sentences, type Speech } from '../conversation/speech';
import { nameOf, slotId, type Turn } from '../conversation/turn';
import { readingOf, UnknownFact, type Ability, type AbilityId, type Tier, type TierId } from '../guide/guide';

/** A tier by its name with its article, and what it is called beside that. */
const whoIs = ({ names, words }: Turn, id: TierId): readonly [who: string, ordinal: string] => [
  words.grammar.one(names.tiers[id]?.name ?? id),
  names.tiers[id]?.ordinal ?? id,
];

/** The tier that answers first, else the first of all. */
const firstOf = (tiers: readonly Tier[]): Tier | undefined =>
  tiers.find(({ reached }) => reached === 'first') ?? tiers[0];

/** Who answers? What is tier one, what is tier two? */
export function whoAnswers(turn: Turn): Answer {
  const { guide, reading, session, words } = turn;
  const asked = slotId(turn, 'tier', tierIds(turn));
  const last = session.last?.asked;
  // "and tier two?" after "can they …" asks the same of the other tier.
  const ability = guide.abilities.find((id) => id === last?.slots['ability']);
  if (asked && ability && !turn.oneShot && last?.intent === 'CanTheyIntent') return canTheyDo(turn, ability, asked);
  const tiers = reading.take('tiers').value;
  const tier = tiers.find(({ id }) => id === asked);
  if (tier) {
    const { tierIs } = words.people;
    return done(
      sentences(tierIs[tier.reached](...whoIs(turn, tier.id)), ...whatTheyCan(turn, tier.id, [true, 'basics', false])),
    );
  }
  const first = firstOf(tiers);
  const told = tiers.flatMap((one): readonly Speech[] => [
    words.people.answers[one.reached](...whoIs(turn, one.id)),
    // What whoever answers first can do, in short.
    ...(one === first ? whatTheyCan(turn, one.id, [true, 'basics']) : []),
  ]);
  return done(sentences(...told));
}

/** The tiers that the language has names for. */
const tierIds = ({ names }: Turn): readonly TierId[] => Object.keys(names.tiers) as TierId[];

/** What a tier can do, can do in part, or cannot do: a sentence each, as far as anything is known. */
function whatTheyCan(turn: Turn, tier: TierId, which: readonly Ability[TierId][]): readonly Speech[] {
  const { guide, names, reading, words } = turn;
  const { theyCan, theyCannot, theySeeBasics } = words.people;
  const those = (able: Ability[TierId]): readonly Speech[] =>
    guide.abilities
      .filter((id) => readingOf(guide).take(`can-${id}`).value[tier] === able)
      .map((id) => say`${nameOf(reading.take(`can-${id}`), names.abilities[id])}`);
  return which.flatMap((able) => {
    const abilities = those(able);
    const tell = able === true ? theyCan : able === false ? theyCannot : theySeeBasics;
    return abilities.length > 0 ? [tell(abilities)] : [];
  });
}

/** How do I get to the tier that does not answer first? */
export function secondTier(turn: Turn): Answer {
  const { reading, words } = turn;
  const tiers = reading.take('tiers').value;
  const first = firstOf(tiers);
  const other = tiers.find((tier) => tier !== first) ?? first;
  if (!first || !other) throw new UnknownFact('tiers');
  const say = words.people.toTier[other.reached](whoIs(turn, other.id)[0], whoIs(turn, first.id)[0]);
  return done(sentences(say, maybeNote(turn, 'callback-check')));
}

/** Can they do something for me? */
export function canThey(turn: Turn): Answer {
  const ability = slotId(turn, 'ability', turn.guide.abilities);
  if (ability) return canTheyDo(turn, ability, slotId(turn, 'tier', tierIds(turn)));
  if (turn.guide.abilities.length === 0) throw new UnknownFact('abilities');
  return asking([], turn.words.people.whatAbility, { at: 'nowhere' });
}

function canTheyDo(turn: Turn, id: AbilityId, asked: TierId | undefined): Answer {
  const { names, reading, words } = turn;
  const { can } = words.people;
  const known = reading.take(`can-${id}`);
  const able = known.value;
  const name = nameOf(known, names.abilities[id]);
  if (Object.values(able).every((one) => one === false)) {
    const request = reading.maybe('service-request');
    const goesTo = request && (names.places[request.value.goesTo] ?? request.value.goesTo);
    return done(sentences(can.nobody(name), goesTo === undefined ? undefined : can.insteadRequest(goesTo)));
  }
  const tiers = reading.maybe('tiers')?.value ?? [];
  const fully = (but: TierId): Tier | undefined => tiers.find((tier) => tier.id !== but && able[tier.id] === true);
  if (asked) {
    const [who, ordinal] = whoIs(turn, asked);
    const other = fully(asked);
    if (able[asked] === true) return done(can.tierCan(who, ordinal, name));
    if (able[asked] === 'basics')
      return done(sentences(can.tierBasics(who, ordinal, name), other && can.butTierSees(...whoIs(turn, other.id))));
    const cannot = able[asked] === false ? can.tierCannot : can.tierUnknown;
    return done(sentences(cannot(who, ordinal, name), other && can.butTier(...whoIs(turn, other.id))));
  }
  const first = firstOf(tiers)?.id ?? tierIds(turn).find((tier) => able[tier] !== undefined);
  if (first === undefined) throw new UnknownFact('tiers');
  const [who] = whoIs(turn, first);
  const other = fully(first);
  const [otherWho, otherOrdinal] = other ? whoIs(turn, other.id) : ['', ''];
  switch (able[first]) {
    case true:
      return done(can.firstCan(who, name));
    case 'basics':
      return done(sentences(can.basics(who, name), other && can.butSees(otherWho, otherOrdinal, other.reached)));
    case false:
      return done(sentences(can.firstCannot(who), other && can.butCan(otherWho, otherOrdinal, other.reached, name)));
    default:
      return done(
        other ? can.atLeast(otherWho, otherOrdinal, other.reached, name) : can.tierUnknown(...whoIs(turn, first), name),
      );
  }
}

/** What is a service request? */
export function serviceRequest(turn: Turn): Answer {
  const { names, reading, words } = turn;
  const { goesTo, openedBy } = reading.take('service-request').value;
  const by = openedBy.map((tier) => say`${whoIs(turn, tier)[0]}`);
  return done(words.people.serviceRequest(by, names.places[goesTo] ?? goesTo));
}
