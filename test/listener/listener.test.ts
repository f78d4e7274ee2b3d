import { ask, line } from './bakery';

const exact = { similarity: false };

describe('exact samples', () => {
  test.each([
    ['When is the rye bread baked?', 'BakedIntent bread=rye'],
    ['when is the dark bread baked', 'BakedIntent bread=rye'],
    ['when is the sour dough loaf baked', 'BakedIntent bread=sourdough'],
    ['is the number 7 loaf fresh', 'BakedIntent bread=no-seven'],
    ['order 12 croissant', 'OrderIntent bread=croissant count=12'],
    ['order twenty two rye for tomorrow eight thirty', 'OrderIntent bread=rye count=22 date=2026-11-25 time=08:30'],
    ['order bread', 'OrderIntent'],
    ['do you send receipts to the irs', 'TaxIntent'],
    ['do you send receipts to the I R S', 'TaxIntent'],
    ['is the V.A.T. in the price', 'TaxIntent'],
    ['look for a cake with seven candles', 'SearchIntent query=a cake with seven candles'],
  ])('%s', (said, expected) => {
    const heard = ask(said, exact);
    expect(line(heard)).toBe(expected);
    expect(heard).toMatchObject({ how: 'exact', score: 1, invoked: false });
  });

  test('a slot holds what was said, the id and the canonical name', () => {
    expect(ask('is the crescent roll fresh', exact)).toMatchObject({
      slots: { bread: { value: 'crescent roll', id: 'croissant', name: 'croissant' } },
    });
  });

  test.each([
    ['uh are you like open', 'OpenIntent'],
    ['okay so um are you open please', 'OpenIntent'],
    ['hey can you tell me where are you', 'WayIntent'],
    ['what’s your address thank you very much', 'WayIntent'],
    ['whats your address', 'WayIntent'],
  ])('fillers and politeness: %s', (said, expected) => {
    expect(line(ask(said, exact))).toBe(expected);
  });
});

describe('built-in intents', () => {
  test.each([
    ['help', 'AMAZON.HelpIntent'],
    ['what breads do you know', 'AMAZON.HelpIntent'],
    ['stop', 'AMAZON.StopIntent'],
    ['never mind', 'AMAZON.CancelIntent'],
    ['yes', 'AMAZON.YesIntent'],
    ['yes please', 'AMAZON.YesIntent'],
    ['Okay.', 'AMAZON.YesIntent'],
    ['no thanks', 'AMAZON.NoIntent'],
    ['say that again please', 'AMAZON.RepeatIntent'],
    ["what's next", 'AMAZON.NextIntent'],
    ['go back', 'AMAZON.PreviousIntent'],
    ['go home', 'AMAZON.NavigateHomeIntent'],
  ])('%s', (said, expected) => {
    expect(line(ask(said, exact))).toBe(expected);
  });

  test('an intent that the model does not name is not heard', () => {
    expect(line(ask('pause', exact))).toBe('AMAZON.FallbackIntent');
  });
});

describe('invocation', () => {
  test.each([
    'open corner bakery',
    'Alexa, open Corner Bakery',
    'alexa please launch the corner bakery',
    'talk to corner bakery',
    'ask corner bakery',
    'corner bakery',
  ])('%s launches', (said) => {
    expect(ask(said, exact)).toEqual({ kind: 'launch', invoked: true });
  });

  test.each([
    ['alexa ask corner bakery where are you', 'WayIntent'],
    ['ask corner bakery how do i get to the bakery', 'WayIntent'],
    ['ask corner bakery to order two croissant', 'OrderIntent bread=croissant count=2'],
    ['tell corner bakery to put a rye aside for me', 'OrderIntent bread=rye'],
    ['ask corner bakery if the rye is fresh', 'AMAZON.FallbackIntent'],
    ['ask corner bakery for help', 'AMAZON.HelpIntent'],
    ['open corner bakery and order bread', 'OrderIntent'],
    ['order bread from corner bakery', 'OrderIntent'],
    ['alexa look for cake with corner bakery', 'SearchIntent query=cake'],
  ])('%s', (said, expected) => {
    const heard = ask(said, exact);
    expect(line(heard)).toBe(expected);
    expect(heard.invoked).toBe(true);
  });
});

describe('fallback', () => {
  test.each(['', '   ', '?!', 'uh', 'the quick brown fox', 'order', 'is the fresh'])('"%s"', (said) => {
    expect(ask(said, exact)).toEqual({
      kind: 'intent',
      intent: 'AMAZON.FallbackIntent',
      slots: {},
      how: 'fallback',
      score: 0,
      invoked: false,
    });
  });
});
