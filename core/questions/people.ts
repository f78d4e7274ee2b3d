/** Questions about who answers and what they can do. */
import { done, type Answer } from '../conversation/answer';
import { askingBack, type Instead, type Some } from '../conversation/question';
import { caveatOf } from '../conversation/caveat';
import { answered, mentioned } from '../conversation/said';
import { maybeNote } from '../conversation/note';
import { say, sentences, type Speech } from '../speech/speech';
import { anew, ifKnown, nameOf, slotId, whoIs, type Turn } from '../conversation/turn';
import type { Ability, AbilityId, TierId, Values } from '../guide/guide';
import { readingOf, UnknownFact } from '../guide/reading';

/** A tier by its name, and what it is called beside that. */
const named = (turn: Turn, id: TierId): readonly [who: string, ordinal: string] => [
  whoIs(turn, id),
  turn.names.tiers[id]?.ordinal ?? id,
];

/** A tier, and how it is reached. */
interface Tier {
  readonly id: TierId;
  readonly reached: Values[`tier-${string}`];
}

/** The tiers of the guide, weighed and not told yet. */
function tiersIn(turn: Turn): readonly Tier[] {
  const { reading } = anew(turn);
  const tiers = turn.guide.tiers.map((id) => ({ id, reached: reading.take(`tier-${id}`).value }));
  turn.reading.weigh(reading.taken);
  return tiers;
}

/** The tier that answers first, else the first of all. Throws UnknownFact where the guide knows of none. */
function firstOf(tiers: readonly Tier[]): Tier {
  const first = tiers.find(({ reached }) => reached === 'first') ?? tiers[0];
  if (!first) throw new UnknownFact('tiers');
  return first;
}

/** Who answers? What is tier one, what is tier two? */
function whoAnswers(turn: Turn): Answer {
  const { guide, reading, words } = turn;
  const asked = slotId(turn, 'tier', guide.tiers);
  // "and tier two?" after "can they …" asks the same of the other tier.
  const ability = answered(turn, 'CanTheyIntent') ? mentioned(turn, 'ability', guide.abilities) : undefined;
  if (asked && ability) return aboutAbility(turn, ability, asked);
  if (asked) {
    const { value } = reading.take(`tier-${asked}`);
    const first = firstOf(tiersIn(turn));
    // Who answers first takes the breath of what the others cannot do.
    const can = whatTheyCan(turn, asked, first.id === asked ? [true, 'basics', false] : [true], MOST_IN_SHORT);
    const before = first.id === asked ? undefined : words.people.answers[first.reached](...named(turn, first.id));
    return done(sentences(before, words.people.tierIs[value](...named(turn, asked)), ...can));
  }
  const tiers = tiersIn(turn);
  const first = firstOf(tiers);
  // Who is who is taken first: that is what the answer is about.
  const all = tiers.map((one) => words.people.answers[one.reached](...named(turn, one.id)));
  const told = tiers.flatMap((one, i): readonly Speech[] => [
    all[i] ?? [],
    // What whoever answers first can do, in short.
    ...(one === first ? whatTheyCan(turn, one.id, [true, 'basics'], MOST_IN_SHORT) : []),
  ]);
  return done(sentences(...told));
}

/** As many abilities as stay in the ear at once, and in a breath. */
const MOST_ABILITIES = 3;
const MOST_INABILITIES = 2;
const MOST_IN_SHORT = 2;
const MOST_CHOICES = 4;

/** What a tier can do, can do in part, or cannot do: a sentence each, as far as anything is known. */
function whatTheyCan(
  turn: Turn,
  tier: TierId,
  which: readonly Ability[TierId][],
  most = MOST_ABILITIES,
): readonly Speech[] {
  const { guide, names, reading, words } = turn;
  const { theyCan, theyCannot, theySeeBasics } = words.people;
  const those = (able: Ability[TierId]): readonly Speech[] =>
    guide.abilities
      .filter((id) => readingOf(guide).take(`can-${id}`).value[tier] === able)
      .slice(0, able === false ? MOST_INABILITIES : most)
      .map((id) => say`${nameOf(reading.take(`can-${id}`), names.abilities[id])}`);
  return which.flatMap((able) => {
    const abilities = those(able);
    const tell = able === true ? theyCan : able === false ? theyCannot : theySeeBasics;
    return abilities.length > 0 ? [tell(abilities)] : [];
  });
}

/** How do I get to the tier that does not answer first? */
function secondTier(turn: Turn): Answer {
  const { words } = turn;
  const tiers = tiersIn(turn);
  const first = firstOf(tiers);
  const other = tiers.find((tier) => tier !== first) ?? first;
  const who = whoIs(turn, other.id);
  const firstWho = whoIs(turn, first.id);
  const opens = ifKnown(turn, (own) => own.reading.take('service-request').value.openedBy.includes(first.id));
  const { toTier, opensRequest, mayCallBack } = words.people;
  const then = other.reached !== 'calls-back' ? undefined : opens ? opensRequest(firstWho) : mayCallBack;
  return done(sentences(toTier[other.reached](who, firstWho), then, maybeNote(turn, 'callback-check')));
}

/** Can they do something for me? Who says so is told of that, and not of who is who. */
function canThey(turn: Turn): Answer | Instead {
  const ability = slotId(turn, 'ability', turn.guide.abilities);
  if (ability) return aboutAbility(turn, ability, slotId(turn, 'tier', turn.guide.tiers));
  if (turn.guide.abilities.length === 0) throw new UnknownFact('abilities');
  const all = turn.guide.abilities.map((id) => say`${turn.names.abilities[id]?.name ?? id}`);
  const { whatAbility } = turn.words.people;
  return askingBack(turn, whatAbility(all.slice(0, 2)), whatAbility(all.slice(0, MOST_CHOICES)));
}

function aboutAbility(turn: Turn, id: AbilityId, asked: TierId | undefined): Answer {
  const answer = canTheyDo(turn, id, asked);
  return {
    ...answer,
    caveat:
      caveatOf(
        turn,
        turn.reading.taken.filter(({ id: taken }) => !taken.startsWith('tier-')),
      ) ?? [],
  };
}

function canTheyDo(turn: Turn, id: AbilityId, asked: TierId | undefined): Answer {
  const { names, reading, words } = turn;
  const { can, how } = words.people;
  const known = reading.take(`can-${id}`);
  const able = known.value;
  const name = nameOf(known, names.abilities[id]);
  const tiers = tiersIn(turn);
  const isKnownOfAll = tiers.every(({ id: tier }) => able[tier] !== undefined);
  if (isKnownOfAll && Object.values(able).every((one) => one === false)) {
    const request = reading.maybe('service-request');
    const goesTo = request && (names.places[request.value.goesTo] ?? request.value.goesTo);
    return done(sentences(can.nobody(name), goesTo === undefined ? undefined : can.insteadRequest(goesTo)));
  }
  const fully = (but: TierId): Tier | undefined => tiers.find((tier) => tier.id !== but && able[tier.id] === true);
  if (asked) {
    const [who, ordinal] = named(turn, asked);
    const other = fully(asked);
    if (able[asked] === true) return done(can.tierCan(who, ordinal, name));
    if (able[asked] === 'basics')
      return done(sentences(can.tierBasics(who, ordinal, name), other && can.butTierSees(...named(turn, other.id))));
    const cannot = able[asked] === false ? can.tierCannot : can.tierUnknown;
    return done(sentences(cannot(who, ordinal, name), other && can.butTier(...named(turn, other.id))));
  }
  const first = firstOf(tiers).id;
  const who = whoIs(turn, first);
  const other = fully(first);
  const [otherWho, otherOrdinal] = other ? named(turn, other.id) : ['', ''];
  switch (able[first]) {
    case true:
      return done(can.firstCan(who, name));
    case 'basics':
      return done(sentences(can.basics(who, name), other && can.butSees(otherWho, otherOrdinal, how[other.reached])));
    case false:
      return done(
        sentences(can.firstCannot(who), other && can.butCan(otherWho, otherOrdinal, how[other.reached], name)),
      );
    default:
      return done(
        other
          ? can.atLeast(otherWho, otherOrdinal, how[other.reached], name)
          : can.tierUnknown(...named(turn, first), name),
      );
  }
}

/** What is a service request? */
function serviceRequest(turn: Turn): Answer {
  const { names, reading, words } = turn;
  const { goesTo, openedBy } = reading.take('service-request').value;
  const by = openedBy.map((tier) => say`${whoIs(turn, tier)}`);
  return done(words.people.serviceRequest(by, names.places[goesTo] ?? goesTo));
}

export const questions = {
  WhoAnswersIntent: whoAnswers,
  SecondTierIntent: secondTier,
  CanTheyIntent: canThey,
  ServiceRequestIntent: serviceRequest,
} satisfies Some;
