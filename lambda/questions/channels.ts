/** Questions about ways other than the phone. */
import { done, offering, showing, type Answer } from '../conversation/answer';
import { phone, saidAs, sentences } from '../conversation/speech';
import { slotId, type Turn } from '../conversation/turn';
import { known, type ChannelId, type FactId } from '../guide/guide';
import { keyFact, placeOf } from '../guide/phone-menu';
import { clockOn } from '../guide/hours';
import { channelsOnScreen } from './on-screen';
import { DateTime } from 'luxon';

const agencyOf = ({ names, words }: Turn) => words.grammar.initials(names.agency.name);
const siteOf = ({ names }: Turn) => saidAs(names.agency.site, names.agency.siteSpoken);

/** "Twitter" of "Twitter, now called X": the rest need not be said twice. */
const shortName = ({ names }: Turn, channel: ChannelId): string => names.channels[channel].name.split(',')[0] ?? '';

/** Are they on social media, and which is quicker? */
export function socialMedia(turn: Turn): Answer {
  const { guide, names, words } = turn;
  const channel = slotId(turn, 'channel', Object.keys(names.channels) as ChannelId[]);
  const quicker = known(guide, 'quicker-channel');
  const on = (id: ChannelId) => words.channels.on(agencyOf(turn), names.channels[id].name);
  switch (channel) {
    case 'twitter':
      known(guide, 'twitter');
      known(guide, 'twitter-private');
      return done(
        sentences(on(channel), quicker === channel ? words.channels.quicker : undefined),
        ['twitter', 'quicker-channel', 'twitter-private'],
        { caveat: words.channels.private },
      );
    case 'facebook':
      known(guide, 'facebook');
      return done(
        sentences(
          on(channel),
          quicker === channel ? words.channels.quicker : words.channels.quickerElsewhere(shortName(turn, quicker)),
        ),
        ['facebook', 'quicker-channel'],
      );
    case 'youtube':
    case 'instagram':
    case 'linkedin':
      if (!known(guide, 'other-social').includes(channel)) break;
      return done(on(channel), ['other-social']);
    case undefined:
      break;
  }
  const facts: readonly FactId[] = ['facebook', 'twitter', 'quicker-channel', 'twitter-private'];
  known(guide, 'twitter-private');
  return done(words.channels.social(agencyOf(turn), shortName(turn, quicker)), facts, {
    caveat: words.channels.private,
  });
}

/** Where is a local office, and can I just go there? */
export function localOffice({ guide, names, words }: Turn): Answer {
  known(guide, 'local-office');
  const { appointments, appointmentsSpoken } = names.agency;
  const visit = words.channels.localOffice(saidAs(appointments, appointmentsSpoken));
  const finder = placeOf(guide, 'local-office');
  if (finder?.menu !== 'main') return done(visit, ['local-office']);
  const nearest = words.channels.nearestOffice(words.grammar.key(finder.key.press));
  return done(sentences(visit, nearest), ['local-office', keyFact('main', finder.key.press)]);
}

/** Where is the contact page? */
export function contactPage(turn: Turn): Answer {
  known(turn.guide, 'contact-page');
  return done(turn.words.channels.contactPage(agencyOf(turn), siteOf(turn)), ['contact-page']);
}

/** What ways are there besides the phone? */
export function otherWays(turn: Turn): Answer {
  const facts: readonly FactId[] = ['tty', 'facebook', 'twitter', 'local-office', 'contact-page'];
  const answer = offering(turn.words.channels.otherWays(agencyOf(turn)), facts, 'way');
  return showing(answer, turn, () => channelsOnScreen(turn));
}

/** What can I do in an online account? */
export function onlineAccount(turn: Turn): Answer {
  known(turn.guide, 'online-account');
  known(turn.guide, 'case-status-online');
  return done(sentences(turn.words.channels.account, turn.words.channels.statusOnline(siteOf(turn))), [
    'online-account',
    'case-status-online',
  ]);
}

/** What is an e-Request? */
export function eRequest(turn: Turn): Answer {
  known(turn.guide, 'e-request');
  return done(turn.words.channels.eRequest(agencyOf(turn)), ['e-request']);
}

/** Is there a chat? */
export function webChat({ guide, words }: Turn): Answer {
  const { person } = known(guide, 'web-chat');
  const said = (time: string): string => words.grammar.clock(clockOn(DateTime.fromMillis(0, { zone: 'utc' }), time));
  return done(words.channels.webChat(words.grammar.days(person.days), said(person.from), said(person.until)), [
    'web-chat',
  ]);
}

/** Somebody asks me for money: is that them? */
export function scam(turn: Turn): Answer {
  const { guide, words } = turn;
  known(guide, 'no-fee-by-phone');
  known(guide, 'callback-check');
  const say = words.channels.scam(agencyOf(turn), phone(known(guide, 'phone')));
  return done(say, ['no-fee-by-phone', 'phone', 'callback-check']);
}
