import { createListener, type InteractionModel } from '../../listener/listener';
import { bakery, english, line, tuesday } from './bakery';

const listener = createListener(bakery, english);

describe('paraphrases that no sample says', () => {
  test.each([
    ['do you know when the rye comes out of your oven', 'BakedIntent bread=rye'],
    ['how fresh are the croissants', 'BakedIntent bread=croissant'],
    ['i want to order two croissants', 'OrderIntent bread=croissant count=2'],
    [
      'could you keep three sourdough loaves aside for me for friday',
      'OrderIntent bread=sourdough count=3 date=2026-11-27',
    ],
    ['is your shop open this saturday', 'OpenIntent date=2026-11-28'],
    ['will you be open tomorrow at eight p.m.', 'OpenIntent date=2026-11-25 time=20:00'],
    ['my daughter has a nut allergy so what can she eat', 'AllergyIntent'],
    ['i just moved here and i was wondering how do i get to your bakery', 'WayIntent'],
    ['i am coming by car is there a street where i can park', 'WayIntent'],
    ['what street are you on', 'WayIntent'],
    [
      'my son he turns six this week and his friend gets sick from peanuts so can i ask are there nuts in the cake',
      'AllergyIntent',
    ],
  ])('%s', (said, expected) => {
    const heard = listener.hear(said, tuesday);
    expect(line(heard)).toBe(expected);
    expect(heard).toMatchObject({ how: 'similar' });
  });
});

describe('misheard and misspelled words', () => {
  test.each([
    ['when is the sourdow baked', 'BakedIntent bread=sourdough'],
    ['is the croisant fresh', 'BakedIntent bread=croissant'],
    ['what is your adress', 'WayIntent'],
    ['wear can i park', 'WayIntent'],
    ['are there nutz in it', 'AllergyIntent'],
    ['are you open on satterday', 'OpenIntent date=2026-11-28'],
  ])('%s', (said, expected) => {
    expect(line(listener.hear(said, tuesday))).toBe(expected);
  });
});

describe('what the model does not cover', () => {
  test.each([
    'what is the weather like today',
    'play some jazz',
    'who won the world cup in nineteen ninety',
    'my bicycle has a flat tire',
    'purple monkey dishwasher',
    'is the post office open today',
    'how old is the queen of england',
    'la la la',
  ])('%s', (said) => {
    expect(listener.hear(said, tuesday)).toMatchObject({ intent: 'AMAZON.FallbackIntent', slots: {}, how: 'fallback' });
  });
});

test('a slot that nothing was said of stays empty', () => {
  expect(line(listener.hear('could you please put one aside for me today', tuesday))).not.toMatch(/bread=/);
});

test('the same sentence is heard the same by every listener of the model', () => {
  const said = 'could you keep three sourdough loaves aside for me for friday';
  expect(createListener(bakery, english).hear(said, tuesday)).toEqual(listener.hear(said, tuesday));
});

test('a higher threshold declines what a lower one takes', () => {
  const said = 'i am coming by car is there a street where i can park';
  expect(line(createListener(bakery, english, { threshold: 0.05 }).hear(said, tuesday))).toBe('WayIntent');
  expect(line(createListener(bakery, english, { threshold: 0.9999 }).hear(said, tuesday))).toBe(
    'AMAZON.FallbackIntent',
  );
});

test('samples of the fallback intent are declined, and so is what is like them', () => {
  const language = bakery.interactionModel.languageModel;
  const declining: InteractionModel = {
    interactionModel: {
      languageModel: {
        ...language,
        intents: [
          ...language.intents.filter(({ name }) => name !== 'AMAZON.FallbackIntent'),
          {
            name: 'AMAZON.FallbackIntent',
            samples: ['how do i park a truck', 'how do i park a trailer', 'can i learn to park'],
          },
        ],
      },
    },
  };
  const hear = (said: string) => line(createListener(declining, english).hear(said, tuesday));
  expect(hear('how do i park a truck')).toBe('AMAZON.FallbackIntent');
  expect(hear('how do i park a big truck')).toBe('AMAZON.FallbackIntent');
  expect(hear('where can i park')).toBe('WayIntent');
});
