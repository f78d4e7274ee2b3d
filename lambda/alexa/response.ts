import type { Response } from 'ask-sdk-model';
import type { Reply } from '../../core/conversation/converse';
import { askForReminders, REMINDERS_PERMISSION } from './consent';
import { renderOf } from './render';
import { sentences, toSsml, toText } from '../../core/speech/speech';
import type { Turn } from '../../core/conversation/turn';

/**
 * A reply as Amazon wants it. The microphone stays open after a question; a finished answer closes the
 * session, or on a screen leaves it to the device, so that screen and touch live on.
 */
export async function responseOf(reply: Reply, turn: Turn): Promise<Response> {
  const { ending, session } = reply;
  const question = ending.is === 'listening' ? ending.question : undefined;
  const card = reply.askPermission ? permissionCard : reply.discreet ? undefined : cardOf(reply, turn);
  const directive = ending.is === 'asking-leave' ? askForReminders(ending.place.when) : await renderOf(reply, turn);
  return {
    outputSpeech: ssml(toSsml(sentences(reply.say, question), session.slowly)),
    ...(question && { reprompt: { outputSpeech: ssml(toSsml(question, session.slowly)) } }),
    ...(card && { card }),
    ...(directive && { directives: [directive] }),
    ...(leftToDevice(reply, turn) ? {} : { shouldEndSession: ending.is !== 'listening' }),
  };
}

/** Undecided is a session that a screen keeps open, and one in which Alexa goes on talking herself. */
const leftToDevice = ({ discreet, ending }: Reply, { device }: Turn): boolean =>
  (ending.is === 'finished' && device.screen && !discreet) || ending.is === 'asking-leave';

const permissionCard: Response['card'] = { type: 'AskForPermissionsConsent', permissions: [REMINDERS_PERMISSION] };

const ssml = (inside: string): { type: 'SSML'; ssml: string } => ({ type: 'SSML', ssml: `<speak>${inside}</speak>` });

/** What was said or more, to read again, with its sources; only for answers that hold facts. */
function cardOf({ say, taken, card }: Reply, { guide, names, words }: Turn): Response['card'] {
  const { holds, taken: told } = card ?? { holds: [say], taken };
  if (told.length === 0) return undefined;
  const { cardNotice, cardSources, cardTitle } = words.conversation;
  const sources = new Set(told.flatMap(({ claim, others }) => [claim, ...others].map(({ source }) => source)));
  // A source that has no address on the web is named in the caller's language.
  const addresses = [...sources].map((source) => {
    const address = guide.sources[source]?.address ?? '';
    return /\w\.\w/.test(address) ? address : (names.sources[source] ?? source);
  });
  const lines = [...holds.map(toText), cardSources(addresses), cardNotice];
  return { type: 'Simple', title: cardTitle(names.skill.name), content: lines.join('\n') };
}
