/** Answers with a guide of as many menu entries as the first argument says, made up and put before the real ones. */
import real from '../../../guides/uscis/guide.json';
import { createHandler } from '../../../lambda/alexa/skill';
import { readGuide, type Guide } from '../../../core/guide/guide';
import { mix } from '../events';

/** Times in milliseconds. */
export interface Growth {
  readonly first: number;
  readonly p50: number;
}

const WARM_UP = 3000;
const TURNS = 10_000;

function guideOf(entries: number): Guide {
  const { main } = real.menus;
  const [like] = main.keys;
  if (!like) throw new Error('the main menu of the guide is empty');
  const madeUp = Array.from({ length: Math.max(0, entries - main.keys.length) }, (_, i) => ({
    press: `made-up-${i}`,
    claims: like.claims.map((claim) => ({ ...claim, value: [`made-up-${i}`] })),
  }));
  return readGuide({ ...real, menus: { ...real.menus, main: { ...main, keys: [...madeUp, ...main.keys] } } });
}

async function main([entries = '']: readonly string[]): Promise<void> {
  const handler = createHandler({ guide: guideOf(Number(entries)), log: () => undefined });
  const began = performance.now();
  await handler(mix[0]);
  const first = performance.now() - began;
  for (let turn = 0; turn < WARM_UP; turn += 1) await handler(mix[turn % mix.length]);
  const took = new Float64Array(TURNS);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const asked = performance.now();
    await handler(mix[turn % mix.length]);
    took[turn] = performance.now() - asked;
  }
  const growth: Growth = { first, p50: took.sort()[TURNS / 2] ?? NaN };
  process.stderr.write(JSON.stringify(growth));
}

void main(process.argv.slice(2));
