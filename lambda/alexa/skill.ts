import type { Guide, GuideNames } from '../../core/index';
import { converse, leftBehind, momentOf, readSession, writeSession } from '../../core/index';
import { SkillBuilders, type HandlerInput, type PersistenceAdapter, type RequestHandler } from 'ask-sdk-core';
import type { Response, ResponseEnvelope, services } from 'ask-sdk-model';
import { guide as ownGuide, namesIn as ownNames } from '../../guides/index';
import { isLocale, languages as allLanguages, type Language } from '../../languages/index';
import { patientApiClient } from './api-client';
import { idIn, isObject, requestIn, skillIdIn, typeIn, withSystem } from './guard';
import { intentForLog, localeForLog, logToStandardOutput, nameForLog, type Log } from './log';
import { askingOf, localeOf } from './request';
import { responseOf } from './response';
import { memoryOf } from './memory';
import { servicesOf, type Reach } from './services';
import { spokenIn, type Speaking } from './spoken';
import { TOUCHED } from './touch';
import { milliseconds } from './stopwatch';
import { refusal, sorry } from './trouble';

/** What the skill is put together from; each has a default that runs on AWS Lambda. */
export interface Parts {
  readonly log?: Log;
  readonly skillId?: string;
  /** Another guide than the one that the skill is built with, and its names in the languages that it has (ISO 639-1). */
  readonly guide?: Guide;
  readonly namesIn?: (code: string) => Promise<GuideNames | undefined>;
  readonly languages?: readonly [Language, ...Language[]];
  /** Where steps are remembered across sessions; without it, nowhere. */
  readonly memory?: PersistenceAdapter;
  /** How Amazon's own services are reached. */
  readonly apiClient?: services.ApiClient;
}

export type Handler = (event: unknown) => Promise<ResponseEnvelope>;

/** The types of request that a caller's question comes in. */
const conversational = new Set(['LaunchRequest', 'IntentRequest', 'Connections.Response', TOUCHED]);

/** The session is over: nothing can be said any more. */
const ENDED = 'SessionEndedRequest';

/** The caller has left the skill: what is remembered of them goes too. */
const DISABLED = 'AlexaSkillEvent.SkillDisabled';

/** The types of request that Amazon only tells something in. */
const TOLD = /^(AlexaSkillEvent|System|AudioPlayer|PlaybackController|Alexa\.Presentation)\.|^CanFulfillIntentRequest$/;

/** The skill as one function from an event to a response. It never throws: whatever comes is answered and logged. */
export function createHandler({
  log = logToStandardOutput,
  skillId,
  guide = ownGuide,
  namesIn = ownNames,
  languages = allLanguages,
  memory,
  apiClient = patientApiClient,
}: Parts = {}): Handler {
  const speaking: Speaking = { languages, namesIn };
  const turns: RequestHandler = {
    canHandle: ({ requestEnvelope }) => conversational.has(requestEnvelope.request.type),
    handle: (input) => answerTurn(input, guide, speaking, { apiClient, ...(memory && { memory }) }),
  };
  const endings: RequestHandler = {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === ENDED,
    handle: async (input) => {
      const { request, session } = input.requestEnvelope;
      // A session that nobody went on with: what was said last is kept for some minutes, as of one that was closed.
      const at = momentOf(request.timestamp);
      const kept = at && leftBehind(guide, readSession(session?.attributes), at);
      const problems: string[] = [];
      const store = memoryOf(input.requestEnvelope, {
        adapter: memory,
        at,
        failed: (problem) => void problems.push(problem),
      });
      if (kept) await store.keep(kept);
      await store.save();
      const level = problems.length > 0 ? 'warn' : 'info';
      const problem = problems.length > 0 ? { problem: problems.join('; ') } : {};
      logOf(input)({ level, request: ENDED, locale: localeForLog(localeOf(request)), ...problem });
      return input.responseBuilder.getResponse();
    },
  };
  const disabled: RequestHandler = {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === DISABLED,
    handle: async (input) => {
      const { requestEnvelope, responseBuilder } = input;
      const problems: string[] = [];
      const failed = (problem: string): void => void problems.push(problem);
      await memoryOf(requestEnvelope, { adapter: memory, at: undefined, failed }).forget();
      logOf(input)({
        level: problems.length > 0 ? 'error' : 'info',
        request: DISABLED,
        ...(problems.length > 0 && { problem: problems.join('; ') }),
      });
      return responseBuilder.getResponse();
    },
  };
  const builder = SkillBuilders.custom().addRequestHandlers(turns, endings, disabled);
  const skill = (skillId === undefined ? builder : builder.withSkillId(skillId)).create();

  return async (event) => {
    const began = milliseconds();
    const id = idIn(event);
    const logTurn: Log = (line) => {
      log({ ...(id !== undefined && { id }), ...line, milliseconds: Number((milliseconds() - began).toFixed(2)) });
    };
    const trouble = async (
      problem: string,
      answer: (event: unknown, speaking: Speaking) => Promise<ResponseEnvelope>,
    ): Promise<ResponseEnvelope> => {
      const type = typeIn(event);
      logTurn({ level: 'error', request: nameForLog(type), declined: 'error', problem });
      return isSilent(type) ? { version: '1.0', response: {} } : answer(event, speaking);
    };
    const problem = problemOf(event);
    const forId = skillIdIn(event);
    // One that names another skill is refused, whatever else is wrong with it.
    if (skillId !== undefined && forId !== skillId && (problem === undefined || forId !== undefined))
      return trouble('the request is for another skill', refusal);
    if (problem !== undefined) return trouble(problem, sorry);
    try {
      // The SDK hands its second argument on to the handlers: this turn's log travels with the turn.
      const answered = await skill.invoke(withSystem(event), logTurn);
      // After the end there is no session: what came of it is not handed back.
      return isSilent(typeIn(event)) ? { version: answered.version, response: answered.response } : answered;
    } catch (error) {
      return trouble(error instanceof Error ? error.name : 'unknown', sorry);
    }
  };
}

/** Nobody asked: an ending, an event, a failure or a button that Amazon only tells of. She takes no speech in answer. */
const isSilent = (type: unknown): boolean =>
  typeof type === 'string' && !conversational.has(type) && (type === ENDED || TOLD.test(type));

/** The log of the turn that is being handled: the entry sent it along. */
const logOf = ({ context }: HandlerInput): Log => context as Log;

async function answerTurn(input: HandlerInput, guide: Guide, speaking: Speaking, reach: Reach): Promise<Response> {
  const { requestEnvelope, attributesManager } = input;
  const locale = localeOf(requestEnvelope.request);
  const { language, ...spoken } = await spokenIn(locale, speaking);
  const asking = askingOf(requestEnvelope, guide, spoken);
  const services = servicesOf(requestEnvelope, asking, reach);
  const reply = await converse(asking, services);
  await services.save();
  const zone = services.zone();
  // A request may come without a session; then there is none to write to.
  if (isObject(requestEnvelope.session))
    attributesManager.setSessionAttributes(writeSession({ ...(zone !== undefined && { zone }), ...reply.session }));
  const response = await responseOf(reply, asking);
  const problems = [
    ...(asking.at ? [] : ['the timestamp of the request is no time']),
    ...(isLocale(locale) ? [] : [`the locale is none of this skill's: answered in ${language}`]),
    ...services.problems,
  ];
  logOf(input)({
    level: problems.length > 0 ? 'warn' : 'info',
    request: requestEnvelope.request.type,
    intent: intentForLog(asking.asks),
    locale: localeForLog(locale),
    from: asking.session.place.at,
    to: reply.session.place.at,
    facts: reply.taken.map(({ id }) => id),
    memory: services.memoryUsed(),
    ...(reply.declined && { declined: reply.declined }),
    ...(problems.length > 0 && { problem: problems.join('; ') }),
  });
  return response;
}

/** What is wrong with an event that no question could be read from, or undefined. */
function problemOf(event: unknown): string | undefined {
  if (!isObject(event)) return 'the event is no object';
  if (!isObject(requestIn(event))) return 'the event has no request';
  const type = typeIn(event);
  if (typeof type !== 'string') return 'the request has no type';
  if (!conversational.has(type) && type !== ENDED && type !== DISABLED)
    return `the request is of an unknown type: ${nameForLog(type)}`;
  return undefined;
}
