/** What `npm run facts` shows and records, told of a guide that was made up for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { facts } from '../../tools/facts/command';
import { readJson, readYaml } from '../../tools/read';

const parks = join(__dirname, 'parks');
const guide = readJson(join(parks, 'guide.json')) as object;
const table = readYaml(join(__dirname, 'facts.yaml')) as {
  readonly leads: Readonly<Record<string, string>>;
  readonly due: readonly { readonly today: string; readonly due: string; readonly lines: readonly string[] }[];
  readonly refused: Readonly<Record<string, string>>;
};

let root: string;
const at = (path: string): string => join(root, path);
const write = (path: string, content: unknown): void => writeFileSync(at(path), JSON.stringify(content));
const text = (): string => readFileSync(at('guides/parks/guide.json'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
  cpSync(parks, at('guides/parks'), { recursive: true });
  write('guides/parks/guide.json', guide);
});
afterEach(() => rmSync(root, { recursive: true }));

/** What `npm run facts` answers in a checkout that holds the made-up guide. */
const ask = (asked: string, today = '2030-01-31'): Promise<string> =>
  facts(asked.split(' ').filter(Boolean), { root, today, format: (json) => Promise.resolve(`${json}\n`) });

describe('the page', () => {
  const page = async (today?: string): Promise<string> => {
    await ask('', today);
    return readFileSync(at('dist/facts.html'), 'utf8');
  };
  /** The words of a part of the page, from one heading to the next of its level, one space between them. */
  const words = async (heading: string, level: number): Promise<string> => {
    const html = await page();
    const [, part = ''] = html.split(new RegExp(`<h${level}[^>]*>${heading}</h${level}>`));
    const [shown = ''] = part.split(new RegExp(`<h[1-${level}]`));
    return shown
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  };

  test.each(Object.entries(table.leads))('%s: what leads, and why', async (id, said) => {
    expect(await words(id, 5)).toMatch(new RegExp(`^${said.replace(/[.?()|]/g, '\\$&')} Value Agreement`));
  });

  test('each claim stands beside what leads', async () => {
    expect(await words('phone', 5)).toContain(
      [
        'Value Agreement Source Grade Date Checked Check by Upstream',
        '1-800-555-0100 differs leaflet: a leaflet of &#60;the&#62; &#34;parks&#34; &#38; more C 2029 2030-01-10 2030-07-10 none',
        '1-800-555-0199 leads office: https://copy.example/office?a=1&#38;b=2 (a copy) A undated 2030-01-10 2030-07-10 none',
        '1-800-555-0199 agrees ranger: https://ranger.example B 2028 2030-01-10 2030-07-10 office',
      ].join(' '),
    );
  });

  test('conflicts alone: what leads, what others say, why', async () => {
    const shown = await words('Where sources differ', 3);
    expect(shown).toContain(
      'phone 1-800-555-0199 (office, grade A, undated) 1-800-555-0100 (leaflet, grade C, 2029) its grade is better: A against C',
    );
    expect(shown).not.toContain('radio');
  });

  test('what is due comes soonest first, with the page to look at', async () => {
    expect(await words('Due for checking', 3)).toBe(
      [
        'Check by Fact Source Compare with',
        '2030-01-31 soon on-radio leaflet no known page of a leaflet of &#60;the&#62; &#34;parks&#34; &#38; more',
        '2030-02-01 soon english-key office https://parks.example',
        '2030-03-01 soon live-hours hiker https://hiker.example',
      ].join(' '),
    );
    expect(await page('2030-03-02')).toMatch(/2030-03-01<\/span> <strong class="differs">past</);
  });

  test('sources: how much rests on each, and its oldest check', async () => {
    const shown = await words('Sources', 3);
    expect(shown).toContain(
      'office https://copy.example/office?a=1&#38;b=2 (a copy) the government’s own A https://parks.example 3 2030-01-10',
    );
    expect(shown).toContain('hiker https://hiker.example article B none 5 2030-01-09');
  });

  test('nothing of a guide becomes markup, and addresses become links', async () => {
    const html = await page();
    expect(html).not.toMatch(/<the>|<dialed>/);
    expect(html).toContain('<a href="https://copy.example/office?a=1&#38;b=2">');
    expect(html).not.toMatch(/<script|<link|src=/);
  });

  test.each(table.due)('the summary of $today', async ({ today, due, lines }) => {
    const [path, counts, ...rest] = (await ask('', today)).trimEnd().split('\n');
    expect(path).toBe('dist/facts.html');
    expect(counts).toContain(`parks: 10 facts, 18 claims, 5 facts on which sources differ, ${due}`);
    expect(rest.map((line) => line.trim().split('  ').slice(0, 2).join('  '))).toEqual(lines);
  });

  test('a guide with mistakes is not shown', async () => {
    write('guides/parks/guide.json', { ...guide, id: 'woods' });
    await expect(ask('')).rejects.toThrow('guides/parks/guide.json: id must be the name of its folder, "parks"');
  });
});

describe('a look', () => {
  /** The file with new days in the claims that `which` ("source":"office") finds. */
  const renewed = (which: string, checked: string, checkBy: string): string =>
    `${JSON.stringify(guide)}\n`.replace(
      new RegExp(`(${which},"date":[^,]*,"checked":)"[^"]*","checkBy":"[^"]*"`, 'g'),
      `$1"${checked}","checkBy":"${checkBy}"`,
    );

  test('renews that source, and only its two days', async () => {
    expect(await ask('look office --guide parks')).toBe(
      `3 claims by office checked on 2030-01-31, to be checked again by 2030-07-31: phone, english-key, main-1
to be compared with: https://parks.example
`,
    );
    expect(text()).toBe(renewed('"source":"office"', '2030-01-31', '2030-07-31'));
  });

  test('on a day that is past, for another time; the month ends where it ends', async () => {
    await ask('look ranger --guide parks --at 2030-01-31 --months 13', '2030-03-02');
    expect(text()).toBe(renewed('"source":"ranger"', '2030-01-31', '2031-02-28'));
  });

  test('at one fact', async () => {
    expect(await ask('look leaflet --guide parks --fact main-#')).toBe(
      `1 claim by leaflet checked on 2030-01-31, to be checked again by 2030-07-31: main-#
to be compared with: no known page of a leaflet of <the> "parks" & more
`,
    );
    expect(text()).toBe(renewed(String.raw`\["trails"\],"source":"leaflet"`, '2030-01-31', '2030-07-31'));
  });

  test('a second look on the same day changes nothing more', async () => {
    await ask('look office --guide parks');
    const once = text();
    await ask('look office --guide parks');
    expect(text()).toBe(once);
  });
});

describe('what is refused leaves the guide as it is', () => {
  test.each(Object.entries(table.refused))('%s', async (asked, message) => {
    await expect(ask(asked)).rejects.toThrow(message);
    expect(text()).toBe(JSON.stringify(guide));
  });

  test.each([
    ['no JSON', '{', 'guides/parks/guide.json: not JSON'],
    ['of the wrong shape', '{}', "guides/parks/guide.json must have required property 'id'"],
  ])('a guide that is %s', async (_, content, message) => {
    writeFileSync(at('guides/parks/guide.json'), content);
    await expect(ask('look office --guide parks')).rejects.toThrow(message);
    expect(text()).toBe(content);
  });
});

test.each(['--help', 'look --help', 'look office --help'])('%s tells how to ask', async (asked) => {
  expect(await ask(asked)).toMatch(/^npm run facts\n[^]*npm run facts -- look SOURCE/);
  expect(text()).toBe(JSON.stringify(guide));
});
