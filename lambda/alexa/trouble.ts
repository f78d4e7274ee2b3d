/** What is answered when there is no answer: a helpful sentence instead of an exception. */
import { readSession, sentences, writeSession } from '../../core/index';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { attributesIn, localeIn } from './guard';
import { wordsFor } from '../../languages/index';
import { ssml } from '../ssml';
import type { Speaking } from './spoken';

/** Asks the caller to try again; the session is handed back as it came. */
export async function sorry(event: unknown, { languages }: Speaking): Promise<ResponseEnvelope> {
  const { tryAgain, trouble } = (await wordsFor(localeIn(event), languages)).findingOnesWay;
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
export async function refusal(event: unknown, { languages }: Speaking): Promise<ResponseEnvelope> {
  const { trouble } = (await wordsFor(localeIn(event), languages)).findingOnesWay;
  return { version: '1.0', response: { outputSpeech: ssml(trouble), shouldEndSession: true } };
}
