import { DateTime } from 'luxon';
import type { Listener } from '../listener/listener';

/** An utterance with the intent, and the ids of the slots, that it should be heard as. */
export interface Labelled {
  readonly utterance: string;
  readonly intent: string;
  readonly slots?: Readonly<Record<string, string>>;
}

interface Share {
  right: number;
  all: number;
}

export interface Evaluation {
  readonly inScope: Readonly<Share>;
  /** Right is whatever declines: which of the intents that decline is of no matter. */
  readonly outOfScope: Readonly<Share>;
  readonly byIntent: ReadonlyMap<string, Readonly<Share>>;
  readonly confusions: ReadonlyMap<string, number>;
  readonly misses: readonly { readonly utterance: string; readonly wanted: string; readonly heard: string }[];
}

/** The intents that are answered with "I can't": by Amazon's fallback, or by an answer of their own. */
export const declining: ReadonlySet<string> = new Set([
  'AMAZON.FallbackIntent',
  'MyCaseIntent',
  'ProcessingTimeIntent',
  'LegalAdviceIntent',
  'FeeIntent',
  'OtherAgencyIntent',
  'DistressIntent',
  'CaseNumberIntent',
  'ChitChatIntent',
]);

/** Labelled utterances, one JSON object a line. Throws an error that names file and line. */
export const readUtterances = (file: string, text: string): readonly Labelled[] =>
  text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [labelled(line, `${file}:${i + 1}`)]));

function labelled(line: string, where: string): Labelled {
  let read: Partial<Labelled> | null;
  try {
    read = JSON.parse(line) as Partial<Labelled> | null;
  } catch {
    throw new Error(`${where}: not a line of JSON`);
  }
  const { utterance, intent, slots } = read ?? {};
  if (typeof utterance !== 'string' || typeof intent !== 'string')
    throw new Error(`${where}: an utterance and an intent are needed`);
  return { utterance, intent, ...(slots && { slots }) };
}

/** The time at which utterances are heard: their dates are not judged, only that one was heard. */
const ANY_TIME = DateTime.fromISO('2026-03-03T10:00', { zone: 'America/New_York' });

/** Hears every utterance and compares what was heard with its label. */
export function evaluate(utterances: readonly Labelled[], listener: Listener): Evaluation {
  const inScope: Share = { right: 0, all: 0 };
  const outOfScope: Share = { right: 0, all: 0 };
  const byIntent = new Map<string, Share>();
  const confusions = new Map<string, number>();
  const misses: { utterance: string; wanted: string; heard: string }[] = [];
  for (const { utterance, intent, slots = {} } of utterances) {
    const heard = listener.hear(utterance, ANY_TIME);
    const name = heard.kind === 'launch' ? 'LaunchRequest' : heard.intent;
    const found = heard.kind === 'launch' ? {} : heard.slots;
    const wrongSlot = Object.entries(slots).find(([slot, id]) => !sameSlot(slot, id, found[slot]));
    const out = declining.has(intent);
    const right = out ? declining.has(name) : name === intent && !wrongSlot;
    const tally = byIntent.get(intent) ?? { right: 0, all: 0 };
    byIntent.set(intent, tally);
    for (const share of [out ? outOfScope : inScope, tally]) {
      share.all += 1;
      share.right += right ? 1 : 0;
    }
    if (right) continue;
    const as = name === intent && wrongSlot ? `${name} with another ${wrongSlot[0]}` : name;
    confusions.set(`${intent} as ${as}`, (confusions.get(`${intent} as ${as}`) ?? 0) + 1);
    misses.push({ utterance, wanted: described(intent, slots), heard: described(name, idsOf(found)) });
  }
  return { inScope, outOfScope, byIntent, confusions, misses };
}

/** Dates and times are labelled in the caller's words: that one was heard is enough. */
function sameSlot(
  slot: string,
  id: string,
  found: { readonly value: string; readonly id?: string } | undefined,
): boolean {
  return slot === 'date' || slot === 'time' || slot === 'holiday' ? found !== undefined : found?.id === id;
}

const idsOf = (
  slots: Readonly<Record<string, { readonly value: string; readonly id?: string }>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(slots).map(([name, { value, id }]) => [name, id ?? value]));

const described = (intent: string, slots: Readonly<Record<string, string>>): string =>
  [intent, ...Object.entries(slots).map(([name, id]) => `${name}=${id}`)].join(' ');
