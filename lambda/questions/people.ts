/** Questions about who answers and what they can do. */
import { asking, done, type Answer } from '../conversation/answer';
import { phone, sentences } from '../conversation/speech';
import { slotId, type Turn } from '../conversation/turn';
import { known, type AbilityId, type FactId, type TierId } from '../guide/guide';

const tierIds = ['one', 'two'] as const;

const abilityIds: readonly AbilityId[] = [
  'basic-questions',
  'form-questions',
  'technical-trouble',
  'case-lookup',
  'decided-cases',
  'office-appointments',
  'review-evidence-request',
  'duplicate-notice',
  'legal-advice',
];

/** Who answers? What is tier one, what is tier two? */
export function whoAnswers(turn: Turn): Answer {
  const { guide, names, words, session } = turn;
  const tier = slotId(turn, 'tier', tierIds);
  const last = session.last?.asked;
  // "and tier two?" after "can they …" asks the same of the other tier.
  if (tier && !turn.oneShot && last?.intent === 'CanTheyIntent' && last.slots['ability'] !== undefined) {
    return canTheyDo(
      turn,
      abilityIds.find((id) => id === last.slots['ability']),
      tier,
    );
  }
  known(guide, 'tier-one');
  known(guide, 'tier-two');
  known(guide, 'can-case-lookup');
  if (tier === 'one') return done(words.people.one(names.tiers.one.name), ['can-case-lookup', 'tier-one']);
  if (tier === 'two') return done(words.people.two(names.tiers.two.name), ['can-case-lookup', 'tier-two']);
  known(guide, 'tier-two-condition');
  return done(words.people.both(names.tiers.one.name, names.tiers.two.name), [
    'tier-two-condition',
    'can-case-lookup',
    'tier-one',
    'tier-two',
  ]);
}

/** How do I get to tier two? */
export function secondTier({ guide, names, words }: Turn): Answer {
  known(guide, 'tier-two-condition');
  known(guide, 'callback-check');
  return done(sentences(words.people.toTierTwo(names.tiers.one.name), words.people.pickUp), [
    'tier-two-condition',
    'callback-check',
  ]);
}

/** Will an officer call me back? */
export function callback({ guide, words }: Turn): Answer {
  known(guide, 'no-fee-by-phone');
  known(guide, 'callback-check');
  const say = words.people.callback(phone(known(guide, 'callback').phone));
  return done(say, ['callback', 'callback-check', 'no-fee-by-phone']);
}

/** Can they do something for me? */
export function canThey(turn: Turn): Answer {
  return canTheyDo(turn, slotId(turn, 'ability', abilityIds), slotId(turn, 'tier', tierIds));
}

function canTheyDo({ guide, names, words }: Turn, ability: AbilityId | undefined, tier: TierId | undefined): Answer {
  const { can } = words.people;
  if (ability === undefined) return asking([], [], words.people.whatAbility, { at: 'nowhere' });
  const { name } = names.abilities[ability];
  const [one, two] = [names.tiers.one.name, names.tiers.two.name];
  const able = known(guide, `can-${ability}`);
  const fact: FactId = `can-${ability}`;
  if (able.one === false && able.two === false) {
    const { goesTo } = known(guide, 'service-request');
    return done(sentences(can.nobody(name), can.insteadRequest(words.people.goesTo[goesTo])), [
      fact,
      'service-request',
    ]);
  }
  if (tier) {
    const other: TierId = tier === 'one' ? 'two' : 'one';
    const but = able[other] === true ? can.butTier(other, names.tiers[other].name) : undefined;
    const who = names.tiers[tier].name;
    if (able[tier] === true) return done(can.tierCan(tier, who, name), [fact]);
    if (able[tier] === 'basics') {
      const more = able[other] === true ? can.butTierSees(other, names.tiers[other].name) : undefined;
      return done(sentences(can.tierBasics(tier, who, name), more), [fact]);
    }
    const cannot = able[tier] === false ? can.tierCannot : can.tierUnknown;
    return done(sentences(cannot(tier, who, name), but), [fact]);
  }
  if (able.one === 'basics') return done(can.basicsOnly(one, two, name), [fact]);
  if (able.one === true) return done(can.oneOnly(one, name), [fact]);
  if (able.one === false) return done(can.twoOnly(one, two, name), [fact]);
  return done(can.twoAtLeast(two, name), [fact]);
}

/** What is a service request? */
export function serviceRequest({ guide, words }: Turn): Answer {
  const { goesTo } = known(guide, 'service-request');
  known(guide, 'local-alternative');
  known(guide, 'local-office');
  return done(sentences(words.people.serviceRequest(words.people.goesTo[goesTo]), words.people.can.insteadOffice), [
    'service-request',
    'local-alternative',
    'local-office',
  ]);
}

/** I have a VAWA, T or U case: may I call? */
export function protectedCase({ guide, words }: Turn): Answer {
  const { since } = known(guide, 'protected-cases');
  return done(words.people.protectedCase(words.grammar.month(since)), ['protected-cases']);
}
