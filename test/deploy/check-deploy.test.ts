import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../languages/index';
import { problemsOf } from '../../tools/deploy/problems';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'skill-package/skill.json'), 'utf8');

/** A checkout in which all is built, with another manifest. */
function checkout(skill: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  cpSync(join(root, 'skill-package/assets'), join(folder, 'skill-package/assets'), { recursive: true });
  writeFileSync(join(folder, 'skill-package/skill.json'), skill);
  mkdirSync(join(folder, 'skill-package/interactionModels/custom'), { recursive: true });
  for (const locale of locales)
    writeFileSync(join(folder, `skill-package/interactionModels/custom/${locale}.json`), '{}');
  mkdirSync(join(folder, 'dist/lambda'), { recursive: true });
  writeFileSync(join(folder, 'dist/lambda/index.js'), '');
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const owned = manifest.replace(/your-(privacy|terms)-page\.invalid/g, 'phone-guide.dev');

test('what only the owner can give is asked for by name, in every locale', () => {
  const problems = problemsOf(checkout(manifest));
  for (const locale of locales) {
    expect(problems).toContainEqual(expect.stringMatching(`locales.${locale}.privacyPolicyUrl is a placeholder`));
    expect(problems).toContainEqual(expect.stringMatching(`locales.${locale}.termsOfUseUrl is a placeholder`));
  }
  expect(problems).toHaveLength(2 * locales.length);
});

test('once the owner has given it, nothing is missing', () => {
  expect(problemsOf(checkout(owned))).toEqual([]);
});

const images = 'skill-package/assets/images';

test.each([
  ['dist', /dist\/lambda\/index\.js is not built/],
  ['skill-package/interactionModels/custom/en-US.json', /en-US\.json is not built/],
  [`${images}/smallIcon.png`, /no assets\/images\/smallIcon/],
])('what is missing is named: %s', (path, named) => {
  const folder = checkout(owned);
  rmSync(join(folder, path), { recursive: true });
  expect(problemsOf(folder).join('\n')).toMatch(named);
});

test('an icon of another size is none', () => {
  const folder = checkout(owned);
  cpSync(join(folder, images, 'largeIcon.png'), join(folder, images, 'smallIcon.png'));
  expect(problemsOf(folder).join('\n')).toMatch(/smallIconUri is 512 by 512 pixels, not 108 by 108/);
});

test('an address without https is none', () => {
  const [problem = ''] = problemsOf(checkout(owned.replace('https://phone-guide.dev', 'http://phone-guide.dev')));
  expect(problem).toMatch(/is no https address$/);
});
