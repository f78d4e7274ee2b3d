import type { Asking, Reply } from '../../core/index';
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
  const card = reply.askPermission ? permissionCard : cardOf(reply);
  const directive = ending.is === 'asking-leave' ? askForReminders(ending.place.when) : await renderOf(reply, asking);
  return {
    outputSpeech: ssml(reply.spoken, session.slowly),
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

/** A card as the app shows it. */
const cardOf = ({ card }: Reply): Response['card'] =>
  card && { type: 'Simple', title: card.holds.title, content: card.holds.lines.join('\n') };
