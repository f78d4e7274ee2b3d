import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGuides } from '../../tools/check-guide';
import { schemas } from '../../tools/schemas';
import { readJson, readYaml } from '../../tools/read';
import { changed } from '../paths';

const root = join(__dirname, '../..');

const GUIDE = 'guides/uscis/guide.json';
const EN = 'guides/uscis/en.json';

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'guides-'));
  // One language is enough to break: each further one would repeat the mistakes.
  for (const file of [GUIDE, EN]) cpSync(join(root, file), join(copy, file));
});
afterEach(() => rmSync(copy, { recursive: true }));

/** Sets, or with `undefined` deletes, what stands at a path such as "menus.main.keys.2.press". */
function change(file: string, path: string, value: unknown): void {
  const at = join(copy, file);
  writeFileSync(at, JSON.stringify(changed(readJson(at), path, value)));
}

test('the committed guides hold no mistake', () => {
  expect(checkGuides(root).mistakes).toEqual([]);
  expect(checkGuides(root).guides.map(({ file }) => file)).toContain(GUIDE);
});

/** A mistake made in the guide or in its English; without `becomes`, what stands at the path is taken away. */
interface Mistake {
  readonly guide?: string;
  readonly en?: string;
  readonly becomes?: unknown;
  readonly told: string | readonly string[];
}

const mistakes = readYaml(join(__dirname, 'mistakes.yaml')) as Readonly<Record<string, readonly Mistake[]>>;

describe.each(Object.entries(mistakes))(
  'each mistake is told with its file and path, and by one line: %s',
  (_, made) => {
    test.each(made.map((mistake) => [mistake.guide ?? mistake.en ?? '', mistake] as const))(
      '%s',
      (path, { guide, becomes, told }) => {
        const file = guide === undefined ? EN : GUIDE;
        change(file, path, becomes);
        expect(checkGuides(copy).mistakes).toEqual(
          [told].flat().map((line) => (line.startsWith('guides/') ? line : `${file}: ${line}`)),
        );
      },
    );
  },
);

test('a date of publication may be missing', () => {
  change(GUIDE, 'facts.tty.claims.0.date', null);
  expect(checkGuides(copy).mistakes).toEqual([]);
});

test('every mistake is told, not the first alone', () => {
  change(GUIDE, 'facts.tty.claims.0.source', undefined);
  change(GUIDE, 'facts.phone.claims.0.value', 'none');
  change(EN, 'ready.letters.name', '');
  expect(checkGuides(copy).mistakes).toHaveLength(3);
});

test('a file that is no JSON, or missing', () => {
  writeFileSync(join(copy, GUIDE), '{ "id": ');
  rmSync(join(copy, EN));
  expect(checkGuides(copy).mistakes).toEqual([
    expect.stringMatching(/^guides\/uscis\/guide\.json: not JSON: /),
    'guides/uscis: there is no language file, such as en.json',
  ]);
  rmSync(join(copy, GUIDE));
  expect(checkGuides(copy).mistakes[0]).toBe('guides/uscis/guide.json: there is no such file');
});

test('the schemas that complete what an editor types are those of the shape', () => {
  for (const { path, text } of schemas()) expect(readFileSync(path, 'utf8')).toBe(text);
});
