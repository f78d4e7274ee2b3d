/** What a turn may ask of the world outside, each with its own patience and all of them together with one. */
import { toText, type Services, type Asking } from '../../core/index';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope, services } from 'ask-sdk-model';
import { withClients } from './clients';
import { mayRemind } from './consent';
import { deviceIn } from './guard';
import { memoryOf } from './memory';
import { patienceFor } from './patience';
import { createReminder, upcoming, withReminders } from './reminders';
import { localeOf } from './request';
import { deviceZone } from './settings';

/** The longest that all services of a turn may take, in milliseconds; Alexa gives up at 8 seconds. */
const PATIENCE = 2500;

/** The services of one turn, and what they leave behind. */
export interface TurnServices extends Services {
  /** Writes what is to be remembered. Never rejects. */
  readonly save: () => Promise<void>;
  readonly memoryUsed: () => boolean;
  /** The zone as the session is to keep it: "" for a device that has none, undefined where it was not asked for. */
  readonly zone: () => string | undefined;
  /** What went wrong, for the operator. */
  readonly problems: readonly string[];
}

/** What the services of a turn are reached through. */
export interface Reach {
  readonly apiClient: services.ApiClient;
  /** Where steps are remembered across sessions; without it, nowhere. */
  readonly memory?: PersistenceAdapter;
}

/** The services of one request. Nothing here rejects: a service that fails says nothing, and leaves a problem. */
export function servicesOf(
  envelope: RequestEnvelope,
  asking: Asking,
  { apiClient, memory: adapter }: Reach,
): TurnServices {
  const problems: string[] = [];
  const failed = (problem: string): void => void problems.push(problem);
  const patience = patienceFor(PATIENCE);
  const memory = memoryOf(envelope, { adapter, at: asking.at, failed, patience });
  let { zone } = asking.session;
  const clients = () => withClients(envelope, apiClient);
  const asked = async (): Promise<string | undefined> => deviceZone(await clients(), patience);
  const noZone = (): undefined => failed('the settings service failed') as undefined;
  return {
    memory,
    problems,
    save: memory.save,
    memoryUsed: memory.used,
    zone: () => zone,
    // Asked once a session.
    timeZone: async () => {
      if (deviceIn(envelope) !== undefined) zone ??= await asked().catch(noZone);
      zone ??= '';
      return zone === '' ? undefined : zone;
    },
    reminders: {
      allowed: mayRemind(envelope),
      create: async (at, inZone, text) => {
        const locale = localeOf(envelope.request);
        const outcome = await createReminder(
          await clients(),
          { at, zone: inZone, locale, text: toText(text), asked: asking.at ?? at },
          patience,
        );
        if (outcome.is === 'failed') failed(outcome.problem);
        return outcome.is;
      },
      all: async () => {
        const { at } = asking;
        return (
          at && withReminders(await clients(), patience, failed, async (api) => upcoming(await api.getReminders(), at))
        );
      },
      cancel: async (id) =>
        (await withReminders(await clients(), patience, failed, (api) => api.deleteReminder(id).then(() => true))) ??
        false,
    },
  };
}
