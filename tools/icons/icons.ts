/** Draws the skill's icons from icon.svg, in the sizes that the store wants: `npm run icons`. Needs Chromium. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, browserPath } from '../../web/chromium';
import { icons } from '../manifest';

const images = join(__dirname, '../../skill-package/assets/images');
const svg = readFileSync(join(__dirname, 'icon.svg'), 'utf8');

async function main(): Promise<void> {
  if (browserPath === undefined) throw new Error('There is no Chromium, which draws the icons.');
  mkdirSync(images, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments });
  for (const [name, side] of Object.entries(icons)) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    // Outside of the drawing nothing is painted.
    await page.screenshot({ path: join(images, `${name}.png`), omitBackground: true });
    process.stdout.write(`wrote skill-package/assets/images/${name}.png\n`);
  }
  await browser.close();
}

void main();
