/** Questions about ways other than the phone. */
import { done, offering, showing, type Answer } from '../conversation/answer';
import type { Some } from '../conversation/question';
import { maybeNote, note, shortNote } from '../conversation/note';
import { say, sentences, type Speech } from '../speech/speech';
import { agencyOf, slotId, type Turn } from '../conversation/turn';
import type { ChannelId, NoteKind } from '../guide/guide';
import { UnknownFact } from '../guide/reading';
import { keyFact, menusOf, placeOf } from '../guide/phone-menu';
import { topicMeant } from './menu';
import { channelsOnScreen } from './on-screen';

/** The name of a channel that they are on. */
function onChannel(turn: Turn, channel: ChannelId, short = false): string {
  const { id } = turn.reading.take(`on-${channel}`);
  return short ? shortName(turn, channel) : (turn.names.channels[channel]?.name ?? id);
}

const shortName = ({ names: { channels } }: Turn, channel: ChannelId): string =>
  channels[channel]?.short ?? channels[channel]?.name ?? channel;

/** As many channels as are told among other ways. */
const MOST_CHANNELS = 2;

/** Are they on social media, and which is quicker? */
function socialMedia(turn: Turn): Answer {
  const { guide, reading, words } = turn;
  const asked = slotId(turn, 'channel', guide.channels);
  // A channel that is asked for by name, and that the guide does not know of, is told by those that it knows.
  if (guide.channels.length === 0) throw new UnknownFact('channels');
  const on = asked
    ? words.channels.yesOn(agencyOf(turn), onChannel(turn, asked))
    : words.channels.on(
        agencyOf(turn),
        guide.channels.map((channel) => say`${onChannel(turn, channel, true)}`),
      );
  const isPrivate = maybeNote(turn, 'social-private');
  const quicker = reading.maybe('quicker-channel')?.value;
  const elsewhere =
    quicker && (quicker === asked ? words.channels.quicker : words.channels.quickerElsewhere(shortName(turn, quicker)));
  return done(sentences(on, isPrivate, elsewhere));
}

/** Where is a local office, and can I just go there? */
function localOffice(turn: Turn): Answer {
  const { guide, names, reading, words } = turn;
  const visit = note(turn, 'local-office');
  const topic = topicMeant(turn, 'LocalOfficeIntent');
  const place = topic && placeOf(guide, topic);
  const press = place?.keys.at(-1);
  if (!place || press === undefined || place.menu !== menusOf(guide)[0]) return done(visit);
  const [found] = reading.take(keyFact(place.menu, press)).value;
  const inMenu = names.menus[place.menu]?.in ?? place.menu;
  return done(sentences(visit, found && words.channels.nearestOffice(words.grammar.key(press), inMenu)));
}

/** Notes that are ways, in the order in which they are told. */
const ways: readonly NoteKind[] = ['local-office', 'web-chat', 'online-account', 'contact-page'];

/** The ways besides the phone, in a sentence; undefined where the guide knows of none. */
export function waysSaid(turn: Turn): Speech | undefined {
  const { guide, reading, words } = turn;
  const all: readonly Speech[] = [
    ...(reading.maybe('tty') ? [words.channels.tty] : []),
    ...guide.channels.slice(0, MOST_CHANNELS).map((channel) => say`${onChannel(turn, channel, true)}`),
    ...ways.flatMap((id) => {
      const short = shortNote(turn, id);
      return short ? [short] : [];
    }),
  ];
  return all.length > 0 ? words.channels.otherWays(agencyOf(turn), all) : undefined;
}

/** What ways are there besides the phone? */
function otherWays(turn: Turn): Answer {
  const answer = offering(waysSaid(turn) ?? turn.words.channels.noOtherWays, 'way');
  return showing(answer, turn, channelsOnScreen);
}

export const questions = {
  SocialMediaIntent: socialMedia,
  LocalOfficeIntent: localOffice,
  OtherWaysIntent: otherWays,
} satisfies Some;
