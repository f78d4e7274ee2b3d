/** How many lines and files each room has, and may have: `npm run rooms`. The exit code is 1 where one has too many. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { devDependencies } from '../package.json';

const root = join(__dirname, '..');

/** Lines of TypeScript and JavaScript, comments and blanks included; the last room is what is in no other. */
const budgets: readonly { readonly room: string; readonly folders: readonly string[]; readonly most: number }[] = [
  { room: 'product', folders: ['core', 'languages', 'guides', 'lambda'], most: 8500 },
  { room: 'listener', folders: ['listener'], most: 1000 },
  { room: 'web', folders: ['web'], most: 1200 },
  { room: 'mcp', folders: ['mcp'], most: 1200 },
  { room: 'everything else', folders: [], most: 9500 },
];

const MOST_FILES = 430;
const MOST_PACKAGES = 26;

const roomOf = (file: string): string =>
  budgets.find(({ folders }) => folders.some((folder) => file.startsWith(`${folder}/`)))?.room ?? 'everything else';

const linesIn = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

function main(): void {
  // What git knows, or would. A copy without its history is not counted: what was built there is not told from the rest.
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  if (!existsSync(join(root, '.git'))) return console.log('No git here: nothing was counted.');
  const files = execFileSync('git', listing, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  const code = files.filter((file) => /\.[cm]?[jt]s$/.test(file));
  const rows = [
    ...budgets.map(({ room, most }) => {
      const has = code.filter((file) => roomOf(file) === room).reduce((sum, file) => sum + linesIn(file), 0);
      return { what: `lines in ${room}`, has, most };
    }),
    { what: 'files', has: files.length, most: MOST_FILES },
    { what: 'development packages', has: Object.keys(devDependencies).length, most: MOST_PACKAGES },
  ];
  for (const { what, has, most } of rows)
    console.log(`${has > most ? 'TOO MANY' : 'held    '} ${what}: ${has} of ${most}`);
  if (rows.some(({ has, most }) => has > most)) process.exitCode = 1;
}

main();
