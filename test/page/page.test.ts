/** The page in a browser, used as a visitor would. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { close, listen } from '../../tools/loopback';
import { FOR_GOOD, inChromium, openSite, settled, touch, type Site } from './chromium';

jest.setTimeout(FOR_GOOD);

inChromium('the page', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    ({ page } = site);
    await page.setViewportSize({ width: 1280, height: 860 });
  });
  afterAll(() => site.close());
  // The page is kept, and begins anew as a visitor would have it.
  beforeEach(async () => {
    await page.getByRole('button', { name: 'Start anew' }).click();
    await page.selectOption('#device', 'echo-show-8');
    await page.selectOption('#locale', 'en-US');
    await page.fill('#zone', 'America/New_York');
    await page.fill('#clock', '2026-03-03T10:00');
    site.reports.length = 0;
  });
  afterEach(() => expect(site.outside).toEqual([]));

  /** The last thing that Alexa said. */
  const lastLine = (): Promise<string> => page.locator('#lines li:last-child').innerText();

  async function answered(text: string): Promise<void> {
    await page.waitForFunction(
      (said) => document.querySelector('#lines li:last-child.alexa')?.textContent.includes(said) === true,
      text,
    );
  }

  /** Says something, and waits for the answer. */
  const say = async (text: string, answer: string): Promise<void> => {
    await page.fill('#utterance', text);
    await page.press('#utterance', 'Enter');
    await answered(answer);
  };

  const shown = async (): Promise<string> => {
    await settled(page);
    return page.locator('#view').innerText();
  };

  test('a conversation, typed and answered', async () => {
    await say('how do i reach a live person', 'Call 1 800 375 5283.');
    expect(await lastLine()).toContain('Someone answers now, until 8 p.m. Eastern.');
    expect(await shown()).toContain('1-800-375-5283');
    await say('yes', 'When it asks whether you want English, press 1.');
    expect(await page.locator('#microphone').innerText()).toContain('microphone is open');
    expect(site.reports).toEqual([]);
  });

  test('a touch on next, and one on a key of a menu, ask what a voice would', async () => {
    await say('walk me through it', 'press 1');
    await shown();
    await touch(page.locator('#view').getByText('Next', { exact: true }));
    await answered('When a voice asks why you call');
    expect(await shown()).toContain('Step 2 of 5');

    await page.getByRole('button', { name: 'Read me the menu' }).click();
    await answered('the main menu offers');
    await shown();
    await touch(page.locator('#view').getByText('A petition you filed or a general question'));
    await answered('2 is for a petition you filed or a general question.');
    expect(await shown()).toContain('1-800-375-5283');
  });

  test('a touch ticks what is there, and the next takes the tick away', async () => {
    await say('what should i have ready', 'Have these ready');
    await shown();
    await touch(page.locator('#view').getByText('All information on your case or question'));
    await answered('Is that ready?');
    expect(await shown()).toMatch(/All information on your case or question\s+Ready/);
    await page.getByRole('button', { name: 'All information on your case or question, Ready' }).press('Enter');
    await answered('First:');
    expect(await shown()).toMatch(/All information on your case or question\s+Not yet/);
  });

  test('a television is used with the keys of its remote', async () => {
    await page.selectOption('#device', 'fire-tv');
    await say('read me the menu', 'the main menu offers');
    await shown();
    await page.focus('#view');
    await page.keyboard.press('ArrowDown');
    await settled(page);
    await page.keyboard.press('Enter');
    await answered('1 is for getting a form.');
  });

  test('clock, zone and language are those that are set', async () => {
    await page.fill('#zone', 'America/Los_Angeles');
    await page.fill('#clock', '2026-03-07T19:00');
    await say('are they open now', 'nobody answers on weekends');
    await page.fill('#zone', 'Nowhere/At_All');
    await page.fill('#utterance', 'are they open now');
    await page.press('#utterance', 'Enter');
    await page.waitForSelector('#lines li.mistake');
    expect(await lastLine()).toContain('Nowhere/At_All is no time zone');
    await page.fill('#zone', 'America/New_York');
    await page.selectOption('#locale', 'es-US');
    await page.getByRole('button', { name: '¿Cómo hablo con una persona?' }).click();
    await answered('Llame al 1 800 375 5283');
  });

  test('request and response are there to read', async () => {
    await say('what is the number', '1 800 375 5283');
    await page.getByText('Request and response').click();
    expect(await page.locator('#traffic').innerText()).toContain('"name": "PhoneNumberIntent"');
  });

  test('axe finds nothing, before and after an answer, on each kind of device', async () => {
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    const violations = (): Promise<unknown> =>
      page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
    expect(await violations()).toEqual([]);
    for (const device of ['echo-show-8', 'echo-spot', 'fire-tv']) {
      await page.selectOption('#device', device);
      await say('read me the menu', 'the main menu offers');
      await shown();
      expect(await violations()).toEqual([]);
    }
  });
});

test('a port that is taken is told in a line, exit code 2', async () => {
  const other = createServer();
  const [, port = ''] = (await listen(other)).split(':');
  const main = join(__dirname, '../../web/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--port', port]);
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  await close(other);
  expect(told).toContain(`port ${port} is taken: choose another`);
  expect(code).toBe(2);
});
