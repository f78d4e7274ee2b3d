/** The skill with as many menu entries as ENTRIES says, made up and put before the real ones. */
import real from '../../../guides/uscis/guide.json';
import { createHandler } from '../../../lambda/alexa/skill';
import { readGuide } from '../../../core/guide/guide';

const { main } = real.menus;
const madeUp = Array.from({ length: Number(process.env['ENTRIES']) - main.keys.length }, (_, i) => ({
  press: `made-up-${i}`,
  claims: main.keys[0]?.claims.map((claim) => ({ ...claim, value: [`made-up-${i}`] })),
}));
const keys = [...madeUp, ...main.keys];
const guide = readGuide({ ...real, menus: { ...real.menus, main: { ...main, keys } } });

export const handler = createHandler({ guide, log: () => undefined });
