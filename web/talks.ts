/** The conversations of the page: one for each window, each with a device of its own. */
import { DateTime, IANAZone } from 'luxon';
import { isLocale, languageOf } from '../languages/index';
import { listenerFor, startConversation, type Conversation, type Exchange } from '../simulator/conversation';
import { devices } from '../simulator/devices';
import type { Listener } from '../listener/listener';
import type { Store } from '../simulator/memory-file';

/** What the page can set. */
export interface PageSettings {
  readonly device: string;
  readonly locale: string;
  /** An IANA zone, or "" for a device that has none. */
  readonly zone: string;
  /** A fixed clock, ISO 8601 with offset, or "" for now. */
  readonly at: string;
  /** Whether the caller has allowed reminders, or what they answer when they are asked. */
  readonly reminders: 'allowed' | 'accept' | 'deny';
}

/** What the page asks: to say something, to touch something, or to begin anew. */
export interface PageRequest {
  readonly talk: string;
  readonly settings: PageSettings;
  readonly says?: string;
  readonly touches?: readonly unknown[];
}

/** What came of it: the exchange, and the requests and responses as they went. */
export interface PageAnswer {
  readonly exchange: Exchange;
  readonly traffic: readonly { readonly request: unknown; readonly response: unknown }[];
}

/** A request of the page's that makes no sense, in words for the page. */
export class PageMistake extends Error {}

interface Talk {
  readonly device: string;
  readonly conversation: Conversation;
  readonly traffic: PageAnswer['traffic'][number][];
  at: string;
}

/** As many windows as one person opens: the oldest talk makes room. */
const MOST_TALKS = 20;

export interface Talks {
  /** Answers what the page asks. Rejects with PageMistake for what it cannot ask. */
  readonly answer: (request: PageRequest) => Promise<PageAnswer>;
  /** Ends a talk and forgets what was remembered in it. */
  readonly forget: (talk: string) => void;
}

export function createTalks(): Talks {
  const talks = new Map<string, Talk>();
  const memories = new Map<string, Store>();
  const listeners = new Map<string, Listener>();

  /** One listener a language, whatever else is set: learning takes it seconds. */
  const earFor = (locale: string): Listener => {
    const { code: language } = languageOf(locale);
    const listener = listeners.get(language) ?? listenerFor(locale);
    listeners.set(language, listener);
    return listener;
  };

  const talkOf = ({ talk: id, settings }: PageRequest): Talk => {
    const { locale, zone, device, reminders } = settings;
    const key = [locale, zone, device, reminders].join();
    const known = talks.get(id);
    if (known?.device === key) return known;
    // Another device is another conversation with the same caller.
    const memory = memories.get(id) ?? remembering();
    memories.set(id, memory);
    const traffic: Talk['traffic'] = [];
    const talk: Talk = {
      device: key,
      at: '',
      traffic,
      conversation: startConversation({
        locale,
        zone: zone === '' ? undefined : zone,
        device,
        clock: () => clockOf(talk.at),
        memory,
        listener: earFor(locale),
        amazon: {
          permissions: reminders === 'allowed' ? 'reminders' : 'none',
          consent: reminders === 'deny' ? 'deny' : 'accept',
        },
        traffic: (request, response) => traffic.push({ request, response }),
      }),
    };
    talks.delete(id);
    talks.set(id, talk);
    for (const oldest of [...talks.keys()].slice(0, -MOST_TALKS)) {
      talks.delete(oldest);
      memories.delete(oldest);
    }
    return talk;
  };

  return {
    async answer(request) {
      check(request);
      const talk = talkOf(request);
      talk.at = request.settings.at;
      talk.traffic.length = 0;
      const { says, touches } = request;
      const exchange =
        touches === undefined ? await talk.conversation.hear(says ?? '') : await talk.conversation.touch(touches);
      return { exchange, traffic: [...talk.traffic] };
    },
    forget(id) {
      talks.delete(id);
      memories.delete(id);
    },
  };
}

const clockOf = (at: string): DateTime => (at === '' ? DateTime.now() : DateTime.fromISO(at, { setZone: true }));

/** What is remembered in one window, while the simulator runs. */
function remembering(): Store {
  let kept: Readonly<Record<string, unknown>> = {};
  return {
    getAttributes: () => Promise.resolve(kept),
    saveAttributes: (_, attributes) => Promise.resolve(void (kept = attributes)),
    deleteAttributes: () => Promise.resolve(void (kept = {})),
  };
}

function check({ talk, settings, says, touches }: PageRequest): void {
  const { device, locale, zone, at, reminders } = settings;
  const mistake = (why: string): PageMistake => new PageMistake(why);
  if (typeof talk !== 'string' || talk === '' || talk.length > 64) throw mistake('the window has no name');
  if (!Object.hasOwn(devices, device)) throw mistake(`There is no device ${device}.`);
  if (!isLocale(locale)) throw mistake(`There is no locale ${locale}.`);
  if (zone !== '' && !IANAZone.isValidZone(zone)) throw mistake(`${zone} is no time zone, such as America/New_York.`);
  if (!clockOf(at).isValid) throw mistake(`${at} is no time.`);
  if (!['allowed', 'accept', 'deny'].includes(reminders)) throw mistake('Reminders are allowed or asked for.');
  if (says !== undefined && (typeof says !== 'string' || says.length > 500)) throw mistake('That is too long.');
  if (touches !== undefined && !Array.isArray(touches)) throw mistake('A touch has a list of arguments.');
  if ((says === undefined) === (touches === undefined)) throw mistake('Say something, or touch something.');
}
