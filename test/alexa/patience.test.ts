/** How long others are waited for, on a clock that is turned by hand. */
import { OutOfPatience, patienceFor, within } from '../../lambda/alexa/patience';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = (): Promise<never> => new Promise(() => undefined);

/** What becomes of a wait, by the time in milliseconds at which it is over. */
async function over(wait: Promise<unknown>): Promise<number> {
  const began = performance.now();
  let ended: number | undefined;
  void wait.catch((error: unknown) => {
    expect(error).toBeInstanceOf(OutOfPatience);
    ended = performance.now() - began;
  });
  for (let turned = 0; ended === undefined && turned < 10_000; turned += 100) await jest.advanceTimersByTimeAsync(100);
  return ended ?? Infinity;
}

test('one call is waited for as long as it may take, and no longer', async () => {
  expect(await over(within(1000, never))).toBe(1000);
  await expect(within(1000, () => Promise.resolve('answered'))).resolves.toBe('answered');
});

test('all calls of a turn share its patience: the second has what the first has left', async () => {
  const patience = patienceFor(2500);
  expect(await over(patience(2000, never))).toBe(2000);
  expect(await over(patience(2000, never))).toBe(500);
  // Then nothing more is asked.
  const ask = jest.fn(never);
  await expect(patience(2000, ask)).rejects.toThrow('no time left in this turn');
  expect(ask).not.toHaveBeenCalled();
});
