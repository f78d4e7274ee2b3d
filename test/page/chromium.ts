/** The page in a real browser, where one is installed. */
import { chromium, type Locator, type Page } from 'playwright-core';
import { close, listen } from '../../tools/loopback';
import { browserArguments, browserPath } from '../../web/chromium';
import { pageServer } from '../../web/server';

// A machine that checks what others send must not pass what it never looked at.
if (browserPath === undefined && process.env['CI'] !== undefined)
  throw new Error('There is no Chromium, and CI is set: the tests of the screens and of the page must run.');

/** A suite that needs Chromium; without it one line says that it is left out. */
export const inChromium: typeof describe.skip = browserPath === undefined ? describe.skip : describe;

if (browserPath === undefined)
  process.stderr.write('There is no Chromium: the tests of the screens and of the page are left out.\n');

/** Against a browser that hangs for good; a busy machine is only slow. */
export const FOR_GOOD = 600_000;

/** One page in one browser, kept for all tests of a file: the engine is large, and is compiled once. */
export interface Site {
  readonly page: Page;
  /** What the console and uncaught errors said since it was last emptied. */
  readonly reports: string[];
  /** Addresses outside the page's own that were asked for. */
  readonly outside: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const server = pageServer();
  const address = `http://${await listen(server)}/`;
  const browser = await chromium.launch({
    ...(browserPath !== undefined && { executablePath: browserPath }),
    args: browserArguments,
    timeout: FOR_GOOD,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(FOR_GOOD);
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
  return {
    page,
    reports,
    outside,
    async close() {
      await browser.close();
      await close(server);
    },
  };
}

/** As many frames drawn alike, one after the other, and the engine has come to rest: it moves something in each. */
const STILL_FRAMES = 12;

/** Frames within which the engine has told the page of a touch that it took. */
const FRAMES_OF_A_TOUCH = 30;

/**
 * Touches something on the device, and again where the engine was not ready yet: it takes touches some frames after
 * it has drawn, and says nowhere when.
 */
export async function touch(target: Locator): Promise<void> {
  const page = target.page();
  const before = await page.locator('#lines li').count();
  for (let isTaken = false; !isTaken; isTaken = (await page.locator('#lines li').count()) > before) {
    await target.click();
    const seen = await page.evaluateHandle(() => ({ frames: 0 }));
    // Looked at in every frame.
    await page.waitForFunction(
      ({ seen, before, most }) => document.querySelectorAll('#lines li').length > before || (seen.frames += 1) === most,
      { seen, before, most: FRAMES_OF_A_TOUCH },
    );
  }
}

/**
 * Waits until the device shows something, and draws it the same frame after frame. Counted in frames, which a busy machine
 * draws later, and not in time.
 */
export async function settled(page: Page): Promise<void> {
  const seen = await page.evaluateHandle(() => ({ before: '', still: 0 }));
  await page.waitForFunction(
    ({ seen, most }) => {
      const view = document.getElementById('view');
      const scrolled = [...(view?.querySelectorAll('.ps') ?? [])].map((one) => one.scrollTop).join();
      const now = `${view?.innerHTML ?? ''}${scrolled}`;
      seen.still = now === seen.before && view?.querySelector('p') ? seen.still + 1 : 0;
      seen.before = now;
      return seen.still >= most;
    },
    { seen, most: STILL_FRAMES },
  );
}
