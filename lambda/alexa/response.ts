import { sentences, toText, type Asking, type Reply } from '../../core/index';
import { ssml } from '../ssml';
import type { Response } from 'ask-sdk-model';
import { askForReminders, REMINDERS_PERMISSION } from './consent';
import { renderOf } from './render';

/**
 * A reply as Amazon wants it. The microphone stays open after a question; a finished answer closes the
 * session, or on a screen leaves it to the device, so that screen and touch live on.
 */
export async function responseOf(reply: Reply, asking: Asking): Promise<Response> {
  const { ending, session } = reply;
  const question = ending.is === 'listening' ? ending.question : undefined;
  const card = reply.askPermission ? permissionCard : reply.discreet ? undefined : cardOf(reply, asking);
  const directive = ending.is === 'asking-leave' ? askForReminders(ending.place.when) : await renderOf(reply, asking);
  return {
    outputSpeech: ssml(sentences(reply.say, question), session.slowly),
    ...(question && { reprompt: { outputSpeech: ssml(question, session.slowly) } }),
    ...(card && { card }),
    ...(directive && { directives: [directive] }),
    ...(leftToDevice(reply, asking) ? {} : { shouldEndSession: ending.is !== 'listening' }),
  };
}

/** Undecided is a session that a screen keeps open, and one in which Alexa goes on talking herself. */
const leftToDevice = ({ discreet, ending }: Reply, { front }: Asking): boolean =>
  (ending.is === 'finished' && front.screen && !discreet) || ending.is === 'asking-leave';

const permissionCard: Response['card'] = { type: 'AskForPermissionsConsent', permissions: [REMINDERS_PERMISSION] };

/** What was said or more, to read again, with its sources; only for answers that hold facts. */
function cardOf({ say, taken, card }: Reply, { guide, names, words }: Asking): Response['card'] {
  const { holds, taken: told } = card ?? { holds: [say], taken };
  if (told.length === 0) return undefined;
  const { cardNotice, cardSources, cardTitle } = words.screen;
  const sources = new Set(told.flatMap(({ claim, others }) => [claim, ...others].map(({ source }) => source)));
  // A source that has no address on the web is named in the caller's language.
  const addresses = [...sources].map((source) => {
    const [address = ''] = (guide.sources[source]?.address ?? '').split(/[\s,]/);
    return /\w\.\w/.test(address) ? address : (names.sources[source] ?? source);
  });
  const lines = [...holds.map(toText), cardSources(addresses.join('; ')), cardNotice];
  return { type: 'Simple', title: cardTitle(names.skill.name), content: lines.join('\n') };
}
