/** The page in a real browser: Debian's Chromium, where it is installed. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright-core';
import { pageServer } from '../../simulator/page/server';

const executablePath = '/usr/bin/chromium';

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A suite that needs Chromium; without it one line says that it is left out. */
export const inChromium: typeof describe.skip = existsSync(executablePath) ? describe : describe.skip;

if (!existsSync(executablePath)) {
  process.stderr.write(`There is no ${executablePath}: the tests of the screens and of the page are left out.\n`);
}

/** The page's server on a free port, and a browser. */
export interface Site {
  readonly address: string;
  /** A window of a size, on the page, with everything that it reports and everything it asks for elsewhere. */
  readonly open: (width: number, height: number) => Promise<Window>;
  readonly close: () => Promise<void>;
}

export interface Window {
  readonly page: Page;
  /** What the console and uncaught errors said since it was last emptied. */
  readonly reports: string[];
  /** Addresses outside the page's own that were asked for. */
  readonly outside: readonly string[];
}

export async function openSite(): Promise<Site> {
  const server = pageServer();
  const address = await listening(server);
  const browser: Browser = await chromium.launch({ executablePath, args });
  return {
    address,
    async open(width, height) {
      const page = await browser.newPage({ viewport: { width, height } });
      page.setDefaultTimeout(10_000);
      const reports: string[] = [];
      const outside: string[] = [];
      page.on('console', (message) => reports.push(message.text()));
      page.on('pageerror', (error) => reports.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !request.url().startsWith('data:')) outside.push(request.url());
      });
      await page.goto(address);
      await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined))));
      await page.uncheck('#aloud');
      return { page, reports, outside };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

const listening = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  });

/** Waits until the device shows something and nothing on it moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const view = document.getElementById('view');
    const memory = window as unknown as { shown?: string; since?: number };
    const scrolled = [...(view?.querySelectorAll('.ps') ?? [])].map((one) => one.scrollTop).join();
    const now = `${view?.innerHTML ?? ''}${scrolled}`;
    if (now !== memory.shown) {
      memory.shown = now;
      memory.since = performance.now();
    }
    return view?.querySelector('p') !== null && performance.now() - (memory.since ?? 0) > 150;
  });
}
