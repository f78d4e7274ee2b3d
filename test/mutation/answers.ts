/** All that a guide makes the skill say, show and print: one answer after the other, asked of the core itself. */
import { DateTime } from 'luxon';
import { converse, noServices, type Asking, type Services } from '../../core/index';
import type { Intent } from '../../core/conversation/intents';
import { newSession, type Place, type Session } from '../../core/conversation/state';
import type { Slot } from '../../core/conversation/turn';
import { type FactId, type Guide, type GuideNames } from '../../core/guide/guide';
import { wordsFor } from '../../languages/index';
import { everyQuestion } from '../soak/requests';

/** A guide in a language, as an answer needs it. */
export interface Told {
  readonly guide: Guide;
  readonly names: GuideNames;
  readonly locale: string;
}

/** What is asked, where, when, and of whom. */
export interface Asked {
  readonly what: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly session: Session;
  readonly at: string;
  readonly zone: string | undefined;
  readonly screen: boolean;
  /** A call that an earlier session left off. */
  readonly remembered?: { readonly way: string; readonly step: number };
}

/** What came of it, by surface: the text of each, and the facts that it took. */
export interface Came {
  readonly speech: string;
  readonly card: string;
  readonly screen: string;
  /** The question at the end: a call, a menu or a list that goes on. */
  readonly question: string;
  readonly took: Readonly<Record<'speech' | 'card' | 'screen', readonly FactId[]>>;
  readonly declined: string;
  readonly discreet: boolean;
}

/** A Tuesday morning in New York, the evening after it, and a Friday that is a holiday, years on. */
const OPEN = '2026-11-24T15:00:00Z';
const CLOSED = '2026-11-25T02:30:00Z';
const HOLIDAY = '2026-12-25T15:00:00Z';

const launched: Session = { ...newSession, launched: true, turns: 1 };

/** Two slots say more than each alone where one is of whom or in which menu the other is asked. */
const isTelling = ({ name, slots }: (typeof everyQuestion)[number]): boolean =>
  Object.keys(slots).length < 2 || 'menu' in slots || 'before' in slots || name === 'CanTheyIntent';

/** Every question, once as most callers ask it and once in a conversation, before a screen, when nobody answers. */
const plain: readonly Asked[] = everyQuestion.filter(isTelling).flatMap(({ name, slots }) => {
  const asked = { intent: name.replace(/^AMAZON\./, ''), slots };
  const what = `${name} ${JSON.stringify(Object.values(asked.slots).map(({ id, value }) => id ?? value))}`;
  const zone = 'America/New_York';
  return [
    { what: `${what}, open`, ...asked, session: newSession, at: OPEN, zone, screen: false },
    { what: `${what}, closed`, ...asked, session: launched, at: CLOSED, zone: 'America/Anchorage', screen: true },
  ];
});

const at = (place: Place, more: Partial<Session> = {}): Session => ({ ...launched, place, ...more });

/** What is only asked in the middle of something, from abroad, or on another day. */
const inBetween: readonly Asked[] = [
  ...[0, 1, 2, 3].flatMap((step) =>
    ['person', 'appointment', 'employers'].flatMap((way) =>
      ['WhereAmIIntent', 'NextIntent', 'NoIntent', 'YesIntent', 'OnHoldIntent'].map((intent) =>
        asking(intent, at({ at: 'calling', way, step }, { call: { way, step } })),
      ),
    ),
  ),
  ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((item) => [
    asking('NoIntent', at({ at: 'checklist', item })),
    asking('YesIntent', at({ at: 'checklist', item }, { ticked: ['letters'] })),
  ]),
  ...['main', 'star'].flatMap((menu) =>
    [0, 3, 6].map((from) => asking('YesIntent', at({ at: 'reading-menu', menu, from }))),
  ),
  ...['LivePersonIntent', 'PhoneNumberIntent', 'CallCompanionIntent', 'CostIntent'].map((intent) =>
    asking(intent, { ...launched, abroad: true }),
  ),
  ...['LivePersonIntent', 'OpenIntent', 'HoursIntent', 'NextOpeningIntent', 'HolidaysIntent'].map((intent) => ({
    ...asking(intent, newSession),
    at: HOLIDAY,
  })),
  asking('FallbackIntent', { ...launched, misses: 2 }),
  ...['LaunchIntent', 'WhereAmIIntent', 'NextIntent', 'WrongKeyIntent', 'AskingToTalkIntent'].map((intent) => ({
    ...asking(intent, launched),
    remembered: { way: 'person', step: 2 },
  })),
  ...['vawa', 't-visa', 'u-visa'].map((id) => ({
    ...asking('ProcessingTimeIntent', launched),
    slots: { form: { value: id, id } },
  })),
];

function asking(intent: string, session: Session): Asked {
  const what = `${intent} at ${JSON.stringify(session.place)}`;
  return { what, intent, slots: {}, session, at: OPEN, zone: 'America/New_York', screen: true };
}

/** A conversation in which a question was answered last, by these facts. */
const after = (last: Intent, facts: readonly FactId[] = []): Session => ({
  ...launched,
  said: { asked: { intent: last, slots: {} }, from: { at: 'nowhere' }, mentions: [], facts },
});

/** Who says so, of each fact in turn. */
const whoSaysSo = ({ facts }: Guide): readonly Asked[] =>
  [...facts.keys()].map((id) => ({
    ...asking('UpToDateIntent', after('HelpIntent', [id])),
    what: `who says so, of ${id}`,
  }));

/** Half questions after each of the guide's own, and what a place and "what else?" come down to there. */
const halves = ({ aspects }: Guide): readonly Asked[] =>
  Object.entries(aspects).flatMap(([last, of]) =>
    Object.keys(of).map((id) => {
      const intent = id === 'next' ? 'NextIntent' : id === 'here' ? 'AndIntent' : 'FollowUpIntent';
      const slots = { place: { value: 'illinois', id: 'illinois' }, aspect: { value: id, id } };
      return { ...asking(intent, after(last as Intent)), what: `${id} after ${last}`, slots };
    }),
  );

/** Everything that is asked of a guide; of whose facts it is asked who says so stays the same when one is taken away. */
export const everythingAsked = (guide: Guide): readonly Asked[] =>
  [plain, inBetween, whoSaysSo(guide), halves(guide)].flat();

/** Answers one question. Throws what the skill throws: nothing may. */
export async function answer({ guide, names, locale }: Told, one: Asked): Promise<Came> {
  const device = { name: 'Alexa', maker: 'Amazon' };
  const turn: Asking = {
    ...one,
    asks: one.intent,
    at: DateTime.fromISO(one.at, { zone: 'utc' }),
    oneShot: !one.session.launched,
    front: { screen: one.screen, can: { remind: true, card: true, call: false }, device },
    guide,
    names,
    words: await wordsFor(locale),
  };
  const reply = await converse(turn, worldOf(one));
  return {
    speech: JSON.stringify(reply.say),
    card: JSON.stringify(reply.card?.holds ?? ''),
    screen: JSON.stringify(reply.screen?.holds ?? ''),
    question: JSON.stringify(reply.ending),
    took: {
      // What decides is depended on, told or not.
      speech: idsOf([...reply.taken, ...reply.weighed]),
      card: idsOf(reply.card?.taken ?? []),
      screen: idsOf(reply.screen?.taken ?? []),
    },
    declined: reply.declined ?? '',
    discreet: reply.discreet,
  };
}

const idsOf = (taken: readonly { readonly id: FactId }[]): readonly FactId[] => taken.map(({ id }) => id);

/** Amazon's side, which always works. */
function worldOf({ remembered, zone }: Asked): Services {
  return {
    memory: {
      recall: () => Promise.resolve(remembered ? { call: { ...remembered, until: 4e9 } } : {}),
      keep: () => Promise.resolve(),
      forget: () => Promise.resolve(true),
      used: () => false,
    },
    reminders: { ...noServices.reminders, allowed: true, create: () => Promise.resolve('created') },
    timeZone: () => Promise.resolve(zone),
  };
}
