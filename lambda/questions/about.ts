/** Questions about the agency, about this guide, and about the line as such. */
import { done, type Answer } from '../conversation/answer';
import { say, sentences, type Speech } from '../conversation/speech';
import type { Turn } from '../conversation/turn';
import { known, provenance, type FactId, type Facts } from '../guide/guide';
import { clockFace } from './hours';

const agencyOf = ({ names, words }: Turn) => words.grammar.initials(names.agency.name);

/** What is the agency? */
export function agency(turn: Turn): Answer {
  known(turn.guide, 'agency');
  const { fullName, is } = turn.names.agency;
  return done(turn.words.about.agency(agencyOf(turn), fullName, is), ['agency']);
}

/** Are you the agency? */
export function identity(turn: Turn): Answer {
  return done(turn.words.about.identity(agencyOf(turn)), []);
}

/** The fact that the whole guide is judged by where nothing was asked before. */
const HEART: FactId = 'way-to-person';

/** The facts that an older source tells otherwise. */
const changed = ['live-hours', 'local-office', 'can-case-lookup', 'tier-two-condition'] as const;

const isChanged = (fact: FactId): fact is (typeof changed)[number] => changed.some((id) => id === fact);

/** Is that up to date, and where is it from? Of what was said last, else of the guide as a whole. */
export function upToDate(turn: Turn): Answer {
  const { guide, words, session } = turn;
  const spoken = session.last?.facts[0];
  const about = spoken ?? HEART;
  const menu = spoken === undefined || isOfMenu(spoken) ? words.about.menuMayDiffer : undefined;
  const menuFacts: readonly FactId[] = menu ? ['menu-changes'] : [];
  if (spoken !== undefined) {
    return done(sentences(from(turn, about), older(turn, about), menu), [about, ...menuFacts]);
  }
  const facts: Partial<Facts> = guide.facts;
  const newer = changed.filter((id) => facts[id]?.older !== undefined);
  const differing = words.about.otherLead(words.grammar.list(newer.map((id) => say`${words.about.differing[id]}`)));
  return done(sentences(from(turn, about), newer.length > 0 ? differing : undefined, menu), [
    about,
    ...newer,
    ...menuFacts,
  ]);
}

function from({ guide, names, words }: Turn, fact: FactId): Speech {
  const { source, published, checked } = provenance(guide, fact);
  const [name, when] = [names.sources[source] ?? source, words.grammar.month(checked)];
  return published === null
    ? words.about.upToDateUndated(name, when)
    : words.about.upToDate(name, words.grammar.month(published), when);
}

/** What an older source says of a fact instead, if there is one. */
function older(turn: Turn, fact: FactId): Speech | undefined {
  if (!isChanged(fact)) return undefined;
  const { guide, names, words } = turn;
  const { older: before } = guide.facts[fact];
  if (!before) return undefined;
  const told = words.about.otherwise[fact];
  const until = guide.facts['live-hours'].older?.value.until ?? '';
  const otherwise = typeof told === 'string' ? told : told(clockFace(turn, until));
  const name = names.sources[before.source] ?? before.source;
  if (before.published === null) return words.about.otherSaysUndated(name, otherwise);
  const { published } = guide.facts[fact];
  const says = published !== null && before.published < published ? words.about.olderSays : words.about.otherSays;
  return says(name, words.grammar.month(before.published), otherwise);
}

const isOfMenu = (fact: FactId): boolean => fact === 'way-to-person' || /^(main|star)-/.test(fact);

/** Why does a machine answer? */
export function whyMachine(turn: Turn): Answer {
  const volume = turn.words.calling.volume[known(turn.guide, 'volume')];
  return done(turn.words.calling.machine(agencyOf(turn), volume), ['volume']);
}

/** How long is the wait? */
export function wait({ guide, words }: Turn): Answer {
  known(guide, 'wait');
  known(guide, 'wait-peak');
  return done(sentences(words.calling.wait, words.calling.waitAtPeak), ['wait', 'wait-peak']);
}

/** When is the best time to call? */
export function bestTime({ guide, words }: Turn): Answer {
  known(guide, 'best-time');
  return done(words.calling.bestTime, ['best-time']);
}
