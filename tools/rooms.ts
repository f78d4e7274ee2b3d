/** How many lines and files each room has, and may have: `npm run rooms`. The exit code is 1 where one has too many. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** Lines of TypeScript and JavaScript, comments and blanks included. */
const budgets: readonly { readonly room: string; readonly folders: readonly string[]; readonly most: number }[] = [
  { room: 'product', folders: ['core', 'languages', 'guides', 'lambda'], most: 8500 },
  { room: 'listener', folders: ['listener'], most: 1000 },
  { room: 'web', folders: ['web'], most: 1200 },
  { room: 'mcp', folders: ['mcp'], most: 1200 },
  { room: 'everything else', folders: [], most: 9500 },
];

const MOST_FILES = 430;
const MOST_PACKAGES = 26;

interface Row {
  readonly what: string;
  readonly has: number;
  readonly most: number;
}

/** What each room has beside what it may have. Reads the files that git knows, or would. */
export function rooms(): readonly Row[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  });
  const deleted = execFileSync('git', ['ls-files', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\n');
  const files = listed.split('\n').filter((file) => file !== '' && !deleted.includes(file));
  const named = new Set(budgets.flatMap(({ folders }) => folders));
  const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
  const code = files.filter((file) => /\.[cm]?[jt]s$/.test(file));
  const linesIn = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
  const linesOf = (some: readonly string[]): number => some.reduce((sum, file) => sum + linesIn(file), 0);
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return [
    ...budgets.map(({ room, folders, most }) => ({
      what: `lines in ${room}`,
      has: linesOf(
        code.filter((file) => (folders.length > 0 ? folders.includes(roomOf(file)) : !named.has(roomOf(file)))),
      ),
      most,
    })),
    { what: 'files', has: files.length, most: MOST_FILES },
    { what: 'development packages', has: Object.keys(devDependencies).length, most: MOST_PACKAGES },
  ];
}

function main(): void {
  for (const { what, has, most } of rooms()) {
    console.log(`${has > most ? 'TOO MANY' : 'held    '} ${what}: ${has} of ${most}`);
    if (has > most) process.exitCode = 1;
  }
}

main();
