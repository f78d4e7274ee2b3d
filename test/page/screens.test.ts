/** Every screen on every device, in Amazon's own engine. */
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type JsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { listenerFor, startConversation, type Exchange } from '../../simulator/conversation';
import { devices } from '../../simulator/devices';
import type { Returned } from '../../simulator/envelope';
import { readYaml } from '../../tools/read';
import { sizeOf } from '../../web/client/device';
import type { PageAnswer } from '../../web/talks';
import { certify } from '../certification';
import { FOR_GOOD, inChromium, openSite, settled, type Site } from './chromium';
import { measure } from './measure';

interface Shown {
  readonly screen: string;
  readonly asks: readonly string[];
  readonly at?: string;
  readonly zone?: string;
  readonly dials?: string;
}

const screens = readYaml(join(__dirname, 'screens.yaml')) as readonly Shown[];

/** The devices with the fewest units of width or height. */
const tightest = ['fire-tv', 'echo-spot', 'echo-show-15-portrait'];

const shownOn = Object.entries(devices).flatMap(([id, viewport]) => (viewport ? [{ id, viewport }] : []));

jest.setTimeout(FOR_GOOD);

inChromium('screens', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await site.page.addScriptTag({ path: require.resolve('jsqr') });
    // The device stands at its own size: one dp a pixel.
    await site.page.addStyleTag({ content: 'main { grid-template-columns: 200px 1fr !important }' });
  });
  afterAll(() => site.close());

  test.each([
    ...shownOn.map((device) => ({ locale: 'en-US', id: device.id, device })),
    // Spanish is longer: it is shown where there is least room.
    ...shownOn.filter(({ id }) => tightest.includes(id)).map((device) => ({ locale: 'es-US', id: device.id, device })),
  ])('in $locale on $id', async ({ locale, device: { id, viewport } }) => {
    const { page, reports, outside } = site;
    const { width, height } = sizeOf(viewport);
    await page.setViewportSize({ width: width + 400, height: height + 600 });
    await page.selectOption('#device', id);
    const wrong: string[] = [];
    for (const { screen: name, ...shown } of screens) {
      reports.length = 0;
      const { exchange, mistakes } = await exchangeFor(locale, id, shown);
      wrong.push(...mistakes.map((mistake) => `${name}: ${mistake}`));
      await display(page, exchange);
      const texts = await page.evaluate(measure, viewport.shape === 'ROUND');
      if (texts.length === 0) wrong.push(`${name}: nothing is shown`);
      for (const { text, size, wrong: misfit } of texts) {
        if (misfit !== '') wrong.push(`${name}: "${text}" is ${misfit}`);
        if (size < 20) wrong.push(`${name}: "${text}" is too small: ${size} dp`);
      }
      wrong.push(...complaintsIn(site).map((complaint) => `${name}: ${complaint}`));
      if (shown.dials !== undefined) {
        if (viewport.shape === 'ROUND') await swipe(page);
        const read = await codeOn(page);
        if (read !== shown.dials) wrong.push(`${name}: the code reads ${read ?? 'nothing'}, not ${shown.dials}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(outside).toEqual([]);
  });
});

const listeners = new Map<string, ReturnType<typeof listenerFor>>();

/** The last exchange of a conversation, and what certification would find wrong with any of its responses. */
async function exchangeFor(
  locale: string,
  device: string,
  shown: Omit<Shown, 'screen'>,
): Promise<{ readonly exchange: Exchange; readonly mistakes: readonly string[] }> {
  const mistakes: string[] = [];
  const traffic = (request: unknown, returned: Returned): void => void mistakes.push(...certify(request, returned));
  const listener = listeners.get(locale) ?? listenerFor(locale);
  listeners.set(locale, listener);
  const { asks, at = '2026-03-03T10:00-05:00', zone = 'America/New_York' } = shown;
  const clock = (): DateTime => DateTime.fromISO(at, { setZone: true });
  const conversation = startConversation({ locale, device, zone, clock, listener, traffic });
  let last: Exchange | undefined;
  for (const asked of asks) last = await conversation.touch(['ask', ...asked.split(' ')]);
  if (!last?.screen) throw new Error(`${asks.join(' ')} shows nothing on ${device}`);
  return { exchange: last, mistakes };
}

/** Has the page show an exchange, as if its server had answered with it. */
async function display(page: Page, exchange: Exchange): Promise<void> {
  const answer: PageAnswer = { exchange, traffic: [] };
  await page.route('**/ask', (route) => route.fulfill({ json: answer }), { times: 1 });
  await page.fill('#utterance', 'show');
  await page.press('#utterance', 'Enter');
  await page.waitForFunction(
    (said) => document.querySelector('#lines li:last-child')?.textContent.includes(said) === true,
    exchange.speech,
  );
  await settled(page);
  await page.evaluate(() => document.getElementById('lines')?.replaceChildren());
}

/** What the engine complains of. Boxes that are a pixel too large are its own rounding. */
function complaintsIn({ reports }: Site): readonly string[] {
  return [...new Set(reports)].filter((report) => {
    const sizes = [...report.matchAll(/(?:WIDTH|HEIGHT): (-?\d+) => (-?\d+)/g)];
    return sizes.length === 0 || sizes.some(([, wanted, got]) => Math.abs(Number(wanted) - Number(got)) > 1);
  });
}

/** The smallest square of a code that a camera reads from an arm's length, in dp. */
const SMALLEST_MODULE = 6;

/** What a telephone reads from the device as it is seen; undefined also where the squares are too small for a camera. */
async function codeOn(page: Page): Promise<string | undefined> {
  const picture = (await page.locator('#frame').screenshot()).toString('base64');
  const code = await page.evaluate(readCode, `data:image/png;base64,${picture}`);
  if (!code) return undefined;
  const { topLeftCorner: left, topRightCorner: right } = code.location;
  const module = Math.hypot(right.x - left.x, right.y - left.y) / (17 + 4 * code.version);
  return module > SMALLEST_MODULE - 0.1 ? code.data : undefined;
}

/** Reads the code in a picture, by the jsQR that was added to the page. Runs in the browser. */
async function readCode(picture: string): Promise<ReturnType<typeof JsQR>> {
  const { jsQR } = globalThis as unknown as { jsQR: typeof JsQR };
  const image = new Image();
  image.src = picture;
  await image.decode();
  const { width, height } = image;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  context?.drawImage(image, 0, 0);
  const drawn = context?.getImageData(0, 0, width, height);
  return drawn ? jsQR(drawn.data, width, height) : null;
}

/** Turns a page of the device from right to left. */
async function swipe(page: Page): Promise<void> {
  const box = await page.locator('#frame').boundingBox();
  if (!box) throw new Error('there is no device');
  const y = box.y + box.height * 0.3;
  await page.mouse.move(box.x + box.width * 0.85, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.15, y, { steps: 8 });
  await page.mouse.up();
  await settled(page);
}
