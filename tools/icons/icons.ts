/** Draws the skill's icons from icon.svg, in the sizes that the store wants: `npm run icons`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icons } from '../manifest';

const root = join(__dirname, '../..');
const images = join(root, 'skill-package/assets/images');

const svg = readFileSync(join(__dirname, 'icon.svg'), 'utf8');
mkdirSync(images, { recursive: true });
for (const [name, width] of Object.entries(icons)) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
  writeFileSync(join(images, `${name}.png`), png);
  process.stdout.write(`wrote skill-package/assets/images/${name}.png, ${png.length} bytes\n`);
}
