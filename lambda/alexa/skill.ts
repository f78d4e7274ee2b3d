import { SkillBuilders, type HandlerInput, type PersistenceAdapter, type RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope, services } from 'ask-sdk-model';
import { guide as ownGuide, names } from '../../guides/index';
import { converse } from '../conversation/converse';
import type { Guide } from '../guide/guide';
import { sentences, toSsml } from '../conversation/speech';
import { wordsFor } from '../words/index';
import { patientApiClient } from './api-client';
import { logToConsole, nameForLog, type Log } from './log';
import { localeOf, turnOf } from './request';
import { responseOf } from './response';
import { memoryOf } from './memory';
import { servicesOf } from './services';
import { readSession, writeSession } from './session';

/** What the skill is put together from; each has a default that runs on AWS Lambda. */
export interface Parts {
  readonly log?: Log;
  readonly skillId?: string;
  /** The facts; another guide of the same agency, for tests of what a changed fact changes. */
  readonly guide?: Guide;
  /** Where steps are remembered across sessions; without it, nowhere. */
  readonly memory?: PersistenceAdapter;
  /** How Amazon's own services are reached. */
  readonly apiClient?: services.ApiClient;
}

export type Handler = (event: unknown, context?: unknown) => Promise<ResponseEnvelope>;

/** The types of request that a caller's question comes in. */
const conversational = new Set(['LaunchRequest', 'IntentRequest', 'Connections.Response']);

/** The caller has left the skill: what is remembered of them goes too. */
const DISABLED = 'AlexaSkillEvent.SkillDisabled';

/** The skill as one function from an event to a response. It never throws: whatever comes is answered and logged. */
export function createHandler({
  log = logToConsole,
  skillId,
  guide = ownGuide,
  memory,
  apiClient = patientApiClient,
}: Parts = {}): Handler {
  const turns: RequestHandler = {
    canHandle: ({ requestEnvelope }) => conversational.has(requestEnvelope.request.type),
    handle: (input) => answerTurn(input, { guide, log, ...(memory && { memory }) }),
  };
  const endings: RequestHandler = {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionEndedRequest',
    handle: ({ requestEnvelope, responseBuilder }) => {
      log({ level: 'info', request: 'SessionEndedRequest', locale: localeOf(requestEnvelope.request) });
      return responseBuilder.getResponse();
    },
  };
  const disabled: RequestHandler = {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === DISABLED,
    handle: async ({ requestEnvelope, responseBuilder }) => {
      const problems: string[] = [];
      const failed = (problem: string): void => void problems.push(problem);
      await memoryOf(requestEnvelope, { adapter: memory, at: undefined, failed }).forget();
      log({
        level: problems.length > 0 ? 'error' : 'info',
        request: DISABLED,
        ...(problems.length > 0 && { problem: problems.join('; ') }),
      });
      return responseBuilder.getResponse();
    },
  };
  const builder = SkillBuilders.custom().addRequestHandlers(turns, endings, disabled).withApiClient(apiClient);
  const skill = (skillId === undefined ? builder : builder.withSkillId(skillId)).create();

  return async (event, context) => {
    const problem = problemOf(event);
    if (problem !== undefined) return sorry(event, problem, log);
    try {
      // The guard above has seen that it is an envelope with a request of some type.
      return await skill.invoke(event as RequestEnvelope, context);
    } catch (error) {
      return sorry(event, error instanceof Error ? error.name : 'unknown', log);
    }
  };
}

async function answerTurn(
  input: HandlerInput,
  { guide, log, memory }: Required<Pick<Parts, 'guide' | 'log'>> & Pick<Parts, 'memory'>,
): Promise<Response> {
  const { requestEnvelope, attributesManager } = input;
  const turn = turnOf(requestEnvelope, guide);
  const services = servicesOf(input, turn, memory);
  const reply = await converse(turn, services);
  await services.save();
  const zone = services.zone();
  attributesManager.setSessionAttributes(writeSession({ ...reply.session, ...(zone !== undefined && { zone }) }));
  const problems = [...(turn.at ? [] : ['the timestamp of the request is no time']), ...services.problems];
  log({
    level: problems.length > 0 ? 'warn' : 'info',
    request: requestEnvelope.request.type,
    intent: nameForLog(turn.intent),
    locale: nameForLog(localeOf(requestEnvelope.request)),
    from: turn.session.place.at,
    to: reply.session.place.at,
    facts: reply.facts,
    memory: services.memoryUsed(),
    ...(reply.declined && { declined: reply.declined }),
    ...(problems.length > 0 && { problem: problems.join('; ') }),
  });
  return responseOf(reply, turn);
}

/** What is wrong with an event that no question could be read from, or undefined. */
function problemOf(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null) return 'the event is no object';
  const { request } = event as { readonly request?: unknown };
  if (typeof request !== 'object' || request === null) return 'the event has no request';
  const { type } = request as { readonly type?: unknown };
  if (typeof type !== 'string') return 'the request has no type';
  if (!conversational.has(type) && type !== 'SessionEndedRequest' && type !== DISABLED)
    return `the request is of an unknown type: ${nameForLog(type)}`;
  return undefined;
}

/** A helpful sentence instead of an exception; the session is handed back as it came. */
function sorry(event: unknown, problem: string, log: Log): ResponseEnvelope {
  const envelope = (event ?? {}) as Partial<RequestEnvelope>;
  log({ level: 'error', request: nameForLog(envelope.request?.type), declined: 'error', problem });
  const { tryAgain, trouble } = wordsFor(names.en.skill.name).conversation;
  const ssml = (inside: string): { type: 'SSML'; ssml: string } => ({ type: 'SSML', ssml: `<speak>${inside}</speak>` });
  return {
    version: '1.0',
    sessionAttributes: writeSession(readSession(envelope.session?.attributes)),
    response: {
      outputSpeech: ssml(toSsml(sentences(trouble, tryAgain))),
      reprompt: { outputSpeech: ssml(toSsml(tryAgain)) },
      shouldEndSession: false,
    },
  };
}
