import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breachesOf, type LintedModel } from '../tools/model-rules';

type Loose = Record<string, unknown> & { interactionModel: { languageModel: Loose2 } };
interface Loose2 {
  invocationName: string;
  intents: { name: string; slots?: { name: string; type: string }[]; samples?: string[] }[];
  types: { name: string; values: { id?: string; name: { value: string; synonyms?: string[] } }[] }[];
  modelConfiguration?: { fallbackIntentSensitivity: { level: string } };
}

/** A small model without a fault, of a bakery; each row of the table breaks it in one way. */
function bakery(): Loose {
  return {
    interactionModel: {
      languageModel: {
        invocationName: 'corner bakery',
        intents: [
          ...['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome', 'Yes', 'No', 'Repeat', 'Next', 'Previous'].map(
            (name) => ({ name: `AMAZON.${name}Intent`, samples: [] }),
          ),
          {
            name: 'PriceIntent',
            slots: [{ name: 'cake', type: 'CAKE' }],
            samples: ['what is a {cake}', "what's the {cake}'s price", 'ask the b. b. c. about {cake}'],
          },
          { name: 'NoteIntent', slots: [{ name: 'note', type: 'AMAZON.SearchQuery' }], samples: ['write {note}'] },
          { name: 'OpenIntent', samples: ['are you open', 'open señor'] },
        ],
        types: [
          {
            name: 'CAKE',
            values: [
              { id: 'apple', name: { value: 'apple pie', synonyms: ['pie'] } },
              { id: 'cherry', name: { value: 'cherry tart' } },
            ],
          },
        ],
        modelConfiguration: { fallbackIntentSensitivity: { level: 'HIGH' } },
      },
    },
  };
}

type Break = (model: Loose2) => void;

const price = (model: Loose2): Loose2['intents'][number] =>
  model.intents.find(({ name }) => name === 'PriceIntent') ?? { name: '' };
const sample =
  (text: string): Break =>
  (model) =>
    price(model).samples?.push(text);
const invocation =
  (name: string): Break =>
  (model) => {
    model.invocationName = name;
  };
const cake =
  (...synonyms: string[]): Break =>
  (model) =>
    model.types[0]?.values.push({ id: 'lemon', name: { value: 'lemon cake', synonyms } });

const breaks: readonly (readonly [rule: string, why: string, breakIt: Break, named: string])[] = [
  ['sample-characters', 'a digit', sample('what costs 3 pies'), '"3"'],
  ['sample-characters', 'a question mark', sample('how much is it?'), '"?"'],
  ['sample-characters', 'a comma', sample('well, how much'), '","'],
  ['sample-characters', 'a capital', sample('What costs a pie'), '"W"'],
  ['sample-characters', 'a hyphen', sample('low-fat cake'), '"-"'],
  ['sample-period', 'a full stop', sample('how much is it.'), 'how much is it.'],
  ['sample-spaces', 'two spaces', sample('how  much'), 'how  much'],
  ['sample-spaces', 'a space at the end', sample('how much '), 'how much '],
  ['sample-braces', 'half a slot', sample('price of {cake'), 'price of {cake'],
  ['empty-sample', 'nothing', sample(''), 'PriceIntent'],
  ['sample-wake-word', 'the wake word', sample('alexa what is a pie'), 'alexa'],
  ['duplicate-sample', 'the same in another intent', sample('are you open'), 'OpenIntent'],
  ['repeated-sample', 'the same in one intent', sample('what is a {cake}'), 'what is a {cake}'],
  [
    'duplicate-sample',
    'the same but for the name of the slot',
    ({ intents }) =>
      intents.push({ name: 'PieIntent', slots: [{ name: 'pie', type: 'CAKE' }], samples: ['what is a {pie}'] }),
    'PriceIntent',
  ],
  ['undeclared-slot', 'a slot that the intent lacks', sample('{bread} please'), '{bread}'],
  ['slot-twice', 'one slot twice', sample('{cake} or {cake}'), '{cake} or {cake}'],
  ['phrase-slot-needs-carrier', 'a slot of any words alone', note('{note}'), '{note}'],
  [
    'phrase-slot-alone',
    'a slot of any words beside another',
    (model) => {
      note('write {note} on {cake}')(model);
      model.intents.find(({ name }) => name === 'NoteIntent')?.slots?.push({ name: 'cake', type: 'CAKE' });
    },
    'write {note} on {cake}',
  ],
  [
    'slot-name-two-types',
    'a slot of two types',
    ({ intents }) =>
      intents.push({ name: 'DayIntent', slots: [{ name: 'cake', type: 'AMAZON.DATE' }], samples: ['on {cake}'] }),
    'AMAZON.DATE here and CAKE in PriceIntent',
  ],
  ['unused-slot', 'a slot in no sample', slot('day', 'AMAZON.DATE'), '{day}'],
  ['duplicate-slot', 'a slot declared twice', slot('cake', 'CAKE'), '{cake}'],
  ['slot-name', 'a digit in the name of a slot', slot('cake2', 'CAKE'), '{cake2}'],
  ['unknown-slot-type', 'a type that is not there', slot('bread', 'BREAD'), 'BREAD'],
  ['unknown-slot-type', 'a type that Amazon lacks', slot('bread', 'AMAZON.Bread'), 'AMAZON.Bread'],
  [
    'too-many-intents',
    '251 intents',
    ({ intents }) => {
      while (intents.length < 251) {
        const letters = [...String(intents.length)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
        intents.push({ name: `Intent_${letters}`, samples: [`say ${letters}`] });
      }
    },
    '251',
  ],
  ['duplicate-intent', 'an intent twice', ({ intents }) => intents.push({ name: 'AMAZON.YesIntent' }), 'AMAZON.Yes'],
  ['unknown-built-in', 'an intent that Amazon lacks', intent('AMAZON.PieIntent', 'pie'), 'AMAZON.PieIntent'],
  ['missing-required-built-in', 'no way to stop', without('AMAZON.StopIntent'), 'AMAZON.StopIntent'],
  ['intent-name', 'a hyphen in a name', intent('Pie-Intent', 'pie please'), 'Pie-Intent'],
  ['intent-without-sample', 'an intent that nothing leads to', intent('PieIntent'), 'PieIntent'],
  ['too-long-value', '141 characters', cake('x'.repeat(141)), '141'],
  ['value-characters', 'a digit in a synonym', cake('cake number 9'), '"9"'],
  ['value-period', 'a full stop in a synonym', cake('lemon.'), 'lemon.'],
  ['value-spaces', 'a space at the end of a synonym', cake('lemon '), 'lemon '],
  ['empty-value', 'an empty synonym', cake(''), 'lemon'],
  ['synonym-under-two-values', 'a synonym that is another’s', cake('pie'), '"apple" and "lemon"'],
  ['synonym-under-two-values', 'a synonym that is another’s name', cake('apple pie'), '"apple" and "lemon"'],
  ['repeated-synonym', 'a synonym twice', cake('sour', 'sour'), '"sour"'],
  [
    'duplicate-value-id',
    'one id for two values',
    ({ types }) => types[0]?.values.push({ id: 'apple', name: { value: 'strudel' } }),
    '"apple"',
  ],
  ['unused-type', 'a type of no slot', type('BREAD', 'rye'), 'BREAD'],
  ['type-without-value', 'a type of nothing', type('BREAD'), 'BREAD'],
  ['duplicate-type', 'a type twice', type('CAKE', 'rye'), 'CAKE'],
  ['type-name', 'a digit in the name of a type', type('CAKE2', 'rye'), 'CAKE2'],
  [
    'too-many-values',
    'more than 50,000 values',
    (model) => cake(...Array.from({ length: 50_000 }, (_, i) => lettersOf(i)))(model),
    '50004',
  ],
  [
    'model-too-large',
    'more than 1.5 MB',
    (model) =>
      price(model).samples?.push(...Array.from({ length: 20_000 }, (_, i) => `${'so '.repeat(25)}${lettersOf(i)}`)),
    'bytes',
  ],
  [
    'fallback-sensitivity-unset',
    'no sensitivity',
    (model) => {
      delete model.modelConfiguration;
    },
    'fallbackIntentSensitivity',
  ],
  ['invocation-name-words', 'one word', invocation('bakery'), 'bakery'],
  ['invocation-name-words', 'one word and an article', invocation('the bakery'), 'the bakery'],
  ['invocation-name-characters', 'a capital', invocation('Corner bakery'), 'Corner'],
  ['invocation-name-characters', 'a digit', invocation('bakery 24'), 'bakery 24'],
  ['invocation-name-launch-word', '"open"', invocation('open bakery'), '"open"'],
  ['invocation-name-connecting-word', '"from"', invocation('cakes from home'), '"from"'],
  ['invocation-name-wake-word', '"echo"', invocation('bakery echo'), '"echo"'],
  ['invocation-name-wake-word', '"skill"', invocation('bakery skill'), '"skill"'],
];

it('finds nothing wrong with a model without a fault', () => {
  expect(breachesOf(bakery() as unknown as LintedModel)).toEqual([]);
});

it.each(breaks)('%s: %s', (rule, _why, breakIt, named) => {
  const model = bakery();
  breakIt(model.interactionModel.languageModel);
  const breaches = breachesOf(model);
  expect([...new Set(breaches.map((breach) => breach.rule))]).toEqual([rule]);
  expect(breaches[0]?.message).toContain(named);
});

const committed = join(__dirname, '../skill-package/interactionModels/custom');

it.each(readdirSync(committed))('the committed model %s keeps every rule', (file) => {
  const model = JSON.parse(readFileSync(join(committed, file), 'utf8')) as LintedModel;
  expect(breachesOf(model).map(({ message }) => message)).toEqual([]);
});

function note(text: string): Break {
  return ({ intents }) => intents.find(({ name }) => name === 'NoteIntent')?.samples?.push(text);
}

function slot(name: string, type: string): Break {
  return (model) => {
    price(model).slots?.push({ name, type });
    // Named in a sample, so that being unused is not what is wrong; {day} is the one left unused.
    if (name !== 'day' && name !== 'cake') price(model).samples?.push(`a slice of {${name}}`);
  };
}

function intent(name: string, ...samples: string[]): Break {
  return ({ intents }) => intents.push({ name, samples });
}

function without(name: string): Break {
  return (model) => {
    model.intents = model.intents.filter((each) => each.name !== name);
  };
}

function type(name: string, ...values: string[]): Break {
  return (model) => {
    model.types.push({ name, values: values.map((value) => ({ name: { value } })) });
    if (name === 'CAKE2') {
      price(model).slots?.push({ name: 'more', type: name });
      price(model).samples?.push('one {more}');
    }
    if (values.length === 0) {
      price(model).slots?.push({ name: 'bread', type: name });
      price(model).samples?.push('one {bread}');
    }
  };
}

function lettersOf(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
