/** Amazon's rules for models: what breaks each of them is model-rules.yaml, but for what is too much. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { breachesOf } from '../tools/model-rules';
import { readJson, readYaml } from '../tools/read';
import type { LintedIntent, LintedLanguage, LintedModel, LintedType } from '../tools/rules/linted-model';

interface Broken {
  readonly rule: string;
  readonly why: string;
  readonly names: string;
}
type Slot = NonNullable<LintedIntent['slots']>[number];
type Value = NonNullable<LintedType['values']>[number];

const table = readYaml(join(__dirname, 'model-rules.yaml')) as {
  readonly bakery: LintedLanguage;
  readonly samples: readonly (Broken & { readonly of: string; readonly slot?: Slot; readonly says?: string })[];
  readonly intents: readonly (Broken & { readonly intent: LintedIntent })[];
  readonly values: readonly (Broken & { readonly id?: string; readonly synonyms: readonly string[] })[];
  readonly types: readonly (Broken & {
    readonly type: string;
    readonly values: readonly string[];
    readonly slot?: string;
  })[];
  readonly invocations: readonly (Broken & { readonly name: string })[];
};
const { bakery } = table;
const { intents, types = [] } = bakery;

/** The bakery with a sample more, or a slot, of one intent. */
const asked = (of: string, says: readonly string[], slot?: Slot): LintedLanguage => ({
  ...bakery,
  intents: intents.map((intent) => {
    const { name, slots = [], samples = [] } = intent;
    return name === of ? { name, slots: slot ? [...slots, slot] : slots, samples: [...samples, ...says] } : intent;
  }),
});

const selling = (cake: Value): LintedLanguage => ({
  ...bakery,
  types: types.map(({ name, values = [] }) => ({ name, values: [...values, cake] })),
});

const withType = (name: string, values: readonly string[], slot: string | undefined): LintedLanguage => ({
  ...(slot === undefined ? bakery : asked('PriceIntent', [`one {${slot}}`], { name: slot, type: name })),
  types: [...types, { name, values: values.map((value) => ({ name: { value } })) }],
});

const lemon = (synonyms: readonly string[], id = 'lemon'): LintedLanguage =>
  selling({ id, name: { value: 'lemon cake', synonyms } });

const lettersOf = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const many = <T>(count: number, one: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => one(i));
const { modelConfiguration, ...insensitive } = bakery;

const broken: readonly (Broken & { readonly model: LintedLanguage })[] = [
  ...table.samples.map((row) => ({ ...row, model: asked(row.of, [row.says ?? []].flat(), row.slot) })),
  ...table.intents.map((row) => ({ ...row, model: { ...bakery, intents: [...intents, row.intent] } })),
  ...table.values.map((row) => ({ ...row, model: lemon(row.synonyms, row.id) })),
  ...table.types.map((row) => ({ ...row, model: withType(row.type, row.values, row.slot) })),
  ...table.invocations.map((row) => ({ ...row, model: { ...bakery, invocationName: row.name } })),
  {
    ...{ rule: 'missing-required-built-in', why: 'no way to stop', names: 'AMAZON.StopIntent' },
    model: { ...bakery, intents: intents.filter(({ name }) => name !== 'AMAZON.StopIntent') },
  },
  { rule: 'fallback-sensitivity-unset', why: 'none', names: 'fallbackIntentSensitivity', model: insensitive },
  { rule: 'too-long-value', why: '141 characters', names: '141', model: lemon(['x'.repeat(141)]) },
  { rule: 'too-many-values', why: 'more than 50,000', names: '50004', model: lemon(many(50_000, lettersOf)) },
  {
    ...{ rule: 'model-too-large', why: 'more than 1.5 MB', names: 'bytes' },
    model: asked(
      'PriceIntent',
      many(20_000, (i) => `${'so '.repeat(25)}${lettersOf(i)}`),
    ),
  },
  {
    ...{ rule: 'too-many-intents', why: '251 intents', names: '251' },
    model: {
      ...bakery,
      intents: [
        ...intents,
        ...many(251 - intents.length, (i) => ({ name: `Intent_${lettersOf(i)}`, samples: [`say ${lettersOf(i)}`] })),
      ],
    },
  },
];

const breachesIn = (languageModel: LintedLanguage): ReturnType<typeof breachesOf> =>
  breachesOf({ interactionModel: { languageModel } });

it('finds nothing wrong with a model without a fault', () => {
  expect(modelConfiguration).toBeDefined();
  expect(breachesIn(bakery)).toEqual([]);
});

it.each(broken)('$rule: $why', ({ rule, names, model }) => {
  const breaches = breachesIn(model);
  expect([...new Set(breaches.map((breach) => breach.rule))]).toEqual([rule]);
  expect(breaches[0]?.message).toContain(names);
});

const committed = join(__dirname, '../skill-package/interactionModels/custom');

it.each(readdirSync(committed))('the committed model %s keeps every rule', (file) => {
  expect(breachesOf(readJson(join(committed, file)) as LintedModel).map(({ message }) => message)).toEqual([]);
});
