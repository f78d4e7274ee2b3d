/** What the listener makes of sentences: heard.yaml, said to the bakeries of bakeries.yaml. */
import { join } from 'node:path';
import { DateTime } from 'luxon';
import {
  createListener,
  type Heard,
  type InteractionModel,
  type ListenerOptions,
  readBuiltIns,
} from '../../listener/listener';
import { readYaml } from '../../tools/read';

interface Table {
  readonly what: string;
  readonly options?: ListenerOptions;
  /** Samples of the fallback intent: the model has none. */
  readonly declined?: readonly string[];
  readonly at?: string;
  readonly zone?: string;
  /** Where each entry is said: "are you open …". */
  readonly within?: string;
  readonly slot?: string;
  readonly all?: string;
  readonly like?: object;
  readonly heard: Readonly<Record<string, string | null>> | readonly string[];
}

const read = (file: string): unknown => readYaml(join(__dirname, file));
const tables = read('heard.yaml') as Readonly<Record<'en' | 'es', readonly Table[]>>;
const bakeries = read('bakeries.yaml') as Readonly<Record<'en' | 'es', InteractionModel>>;

/** A bakery that declines some sentences by its model. */
function declining({ interactionModel: { languageModel } }: InteractionModel, samples: readonly string[]) {
  const intents = languageModel.intents.filter(({ name }) => name !== 'AMAZON.FallbackIntent');
  const fallback = { name: 'AMAZON.FallbackIntent', samples };
  return { interactionModel: { languageModel: { ...languageModel, intents: [...intents, fallback] } } };
}

/** The intent and its slots in one line: "OrderIntent bread=rye count=2". */
function line(heard: Heard): string {
  if (heard.kind === 'launch') return 'launch';
  const slots = Object.entries(heard.slots).sort(([a], [b]) => a.localeCompare(b));
  return [heard.intent, ...slots.map(([name, { value, id }]) => `${name}=${id ?? value}`)].join(' ');
}

describe.each(['en', 'es'] as const)('%s', (language) => {
  describe.each(tables[language])('$what', (table) => {
    const { options, declined = [], slot, within = '…', like = {}, all = null, heard: entries } = table;
    const listener = createListener(declining(bakeries[language], declined), readBuiltIns(language), options);
    const now = DateTime.fromISO(table.at ?? '2026-11-24T14:30-06:00', { zone: table.zone ?? 'America/Chicago' });
    const rows = Array.isArray(entries)
      ? (entries as readonly string[]).map((said) => [said, all] as const)
      : Object.entries(entries as Readonly<Record<string, string | null>>);

    test.each(rows)('"%s" is %s', (said, expected) => {
      const heard = listener.hear(within.replace('…', said), now);
      const ofSlot = heard.kind === 'intent' ? heard.slots[slot ?? '']?.value : undefined;
      expect(slot === undefined ? line(heard) : (ofSlot ?? null)).toBe(expected);
      expect(heard).toMatchObject(like);
    });
  });
});

const tuesday = DateTime.fromISO('2026-11-24T14:30', { zone: 'America/Chicago' });
const hear = (said: string): Heard => createListener(bakeries.en, readBuiltIns('en')).hear(said, tuesday);

test('a slot that nothing was said of stays empty', () => {
  expect(line(hear('could you please put one aside for me today'))).not.toMatch(/bread=/);
});

test('the same sentence is heard the same by every listener of the model', () => {
  const said = 'could you keep three sourdough loaves aside for me for friday';
  expect(hear(said)).toEqual(hear(said));
});

test('phrases are written as words are heard: without what a contraction makes of two', () => {
  const { contractions, openers, closers, fillers, dates, clock, times, durations, intents, elsewhere, linkWords } =
    readBuiltIns('es');
  const phrases = [openers, closers, fillers, dates, clock, times, durations, intents, elsewhere, linkWords];
  const written = JSON.stringify(phrases).match(/[\p{L}']+/gu) ?? [];
  expect(written.filter((word) => word in contractions)).toEqual([]);
});
