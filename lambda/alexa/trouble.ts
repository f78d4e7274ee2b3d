/** What is answered when there is no answer: a helpful sentence instead of an exception. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { sentences, toSsml, type Speech } from '../../core/speech/speech';
import { attributesIn, localeIn } from './guard';
import { spokenIn } from './language';
import { readSession, writeSession } from '../../core/conversation/session';

/** Asks the caller to try again; the session is handed back as it came. */
export async function sorry(event: unknown): Promise<ResponseEnvelope> {
  const { words } = await spokenIn(localeIn(event));
  const { tryAgain, trouble } = words.conversation;
  return {
    version: '1.0',
    sessionAttributes: writeSession(readSession(attributesIn(event))),
    response: {
      outputSpeech: ssml(sentences(trouble, tryAgain)),
      reprompt: { outputSpeech: ssml(tryAgain) },
      shouldEndSession: false,
    },
  };
}

/** For another skill's request: nothing of this one is told, and nothing of a session is handed back. */
export async function refusal(event: unknown): Promise<ResponseEnvelope> {
  const { words } = await spokenIn(localeIn(event));
  const { trouble } = words.conversation;
  return { version: '1.0', response: { outputSpeech: ssml(trouble), shouldEndSession: true } };
}

const ssml = (speech: Speech): { type: 'SSML'; ssml: string } => ({
  type: 'SSML',
  ssml: `<speak>${toSsml(speech)}</speak>`,
});
