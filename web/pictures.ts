/** The pictures of the README: `npm run pictures` draws them anew into docs/pictures. It needs Chromium. */
import { mkdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserArguments, browserPath } from './chromium';
import { pageServer } from './server';

const folder = join(__dirname, '../docs/pictures');

/** Screens on their own: what is said on which device, and the file. */
const screens = [
  { file: 'way.png', device: 'echo-show-8', says: ['how do i reach a live person'] },
  { file: 'call.png', device: 'echo-spot', says: ['walk me through it', 'next'] },
  { file: 'hours.png', device: 'fire-tv', says: ['when can i call'] },
] as const;

const CLOCK = '2026-03-03T10:00';

async function ask(page: Page, says: readonly string[]): Promise<void> {
  for (const text of says) {
    const lines = await page.locator('#lines li').count();
    await page.fill('#utterance', text);
    await page.press('#utterance', 'Enter');
    await page.waitForFunction((before) => document.querySelectorAll('#lines li').length >= before + 2, lines);
  }
  // Lists scroll to their place.
  await page.waitForTimeout(1200);
}

async function open(page: Page, address: string, device: string): Promise<void> {
  await page.goto(address);
  await page.uncheck('#aloud');
  await page.selectOption('#device', device);
  await page.fill('#zone', 'America/Los_Angeles');
  await page.fill('#clock', CLOCK);
}

async function main(): Promise<void> {
  if (browserPath === undefined) throw new Error('There is no Chromium: the pictures are drawn with it.');
  mkdirSync(folder, { recursive: true });
  const server = pageServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const { file, device, says } of screens) {
    await open(page, address, device);
    await ask(page, says);
    await page.locator('#frame').screenshot({ path: join(folder, file) });
  }
  await open(page, address, 'echo-show-8');
  await ask(page, ['how do i reach a live person']);
  await page.screenshot({ path: join(folder, 'page.png') });
  for (const file of [...screens.map((screen) => screen.file), 'page.png']) {
    process.stdout.write(`docs/pictures/${file} ${Math.round(statSync(join(folder, file)).size / 1024)} KB\n`);
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
