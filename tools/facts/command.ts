/** What `npm run facts` is asked, and what it answers. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { readNames } from '../../core/guide/guide';
import { checkGuides, guideFolders } from '../check-guide';
import type { GuideFile } from '../cross-check';
import { readJson } from '../read';
import { looked, refuseMistakes } from './look';
import { pageOf } from './page';
import { pageFor, soon, surveyOf, type Survey } from './survey';

const usage = `npm run facts
    writes dist/facts.html, a page of all facts with their claims and sources, and tells what is due for checking
npm run facts -- look SOURCE [--fact ID] [--guide uscis] [--at DAY] [--months 6]
    records that SOURCE was looked at on DAY (today in UTC) and its claims stand, for so many months (1 to 24);
    with --fact, its claims of one fact only
npm run facts -- --help
    prints this
`;

/** Where and when: the folder of the checkout, the ISO day in UTC, and how a file is formatted. */
export interface Setting {
  readonly root: string;
  readonly today: string;
  readonly format: (text: string, file: string) => Promise<string>;
}

/** Does what the arguments ask for, and tells what to print. Throws what is wrong with them, or with the guides. */
export async function facts(args: readonly string[], setting: Setting): Promise<string> {
  const text = { type: 'string' } as const;
  const options = { help: { type: 'boolean' }, fact: text, guide: text, at: text, months: text } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [command, source, ...rest] = positionals;
  if (command !== undefined && command !== 'look') throw new Error(`${command}: not a command; there is only look`);
  if (rest.length > 0) throw new Error(`${rest.join(' ')}: look takes one source`);
  const { help = false, ...ofLook } = values;
  if (help) return usage;
  if (command === 'look') return look(source, ofLook, setting);
  const [option] = Object.keys(ofLook);
  if (option !== undefined) throw new Error(`--${option}: only for look`);
  return writePage(setting);
}

function writePage({ root, today }: Setting): string {
  const { mistakes, guides } = checkGuides(root);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  const shown = guides.map(({ file, guide }) => {
    const english = join(root, dirname(file), 'en.json');
    return { survey: surveyOf(guide, today), names: existsSync(english) ? readNames(readJson(english)) : undefined };
  });
  const style = readFileSync(join(__dirname, 'page.css'), 'utf8');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/facts.html'), pageOf(shown, today, style));
  return `dist/facts.html\n${shown.map(({ survey }) => summary(survey)).join('')}`;
}

const counted = (things: readonly unknown[], one: string): string =>
  `${things.length} ${one}${things.length === 1 ? '' : 's'}`;

function summary({ guide, sources, facts, claims, conflicts, due }: Survey): string {
  const counts = [
    counted(facts, 'fact'),
    counted(claims, 'claim'),
    `${counted(conflicts, 'fact')} on which sources differ`,
  ];
  const lines = due.map(
    ({ id, source, checkBy, past }) =>
      `  ${checkBy}${past ? ' (past)' : ''}  ${id}  ${source}  ${pageFor(sources[source])}\n`,
  );
  return `${guide}: ${counts.join(', ')}, ${counted(due, 'claim')} due for checking within ${soon} days\n${lines.join('')}`;
}

type LookOptions = Readonly<Partial<Record<'fact' | 'guide' | 'at' | 'months', string>>>;

async function look(source: string | undefined, options: LookOptions, setting: Setting): Promise<string> {
  const { root, today, format } = setting;
  const { fact, guide = 'uscis', at = today, months = '6' } = options;
  if (source === undefined) throw new Error('look: which source? For example: npm run facts -- look uscis-contact-us');
  const day = DateTime.fromISO(at, { zone: 'utc' });
  if (!day.isValid || day.toISODate() !== at) throw new Error(`--at ${at}: not a day of the calendar such as ${today}`);
  if (at > today) throw new Error(`--at ${at}: later than today, ${today}`);
  if (!/^([1-9]|1\d|2[0-4])$/.test(months)) throw new Error(`--months ${months}: not a whole number from 1 to 24`);
  const folders = guideFolders(root);
  if (!folders.includes(guide)) throw new Error(`--guide ${guide}: not one of ${folders.join(', ')}`);

  const path = join(root, 'guides', guide, 'guide.json');
  refuseMistakes(root, guide, readFileSync(path, 'utf8'));
  const file = readJson(path) as GuideFile;
  const checkBy = day.plus({ months: Number(months) }).toISODate();
  const { text, facts } = looked(file, source, fact, { checked: at, checkBy });
  refuseMistakes(root, guide, text);
  writeFileSync(path, await format(text, path));
  const page = pageFor(Object.entries(file.sources).find(([id]) => id === source)?.[1]);
  return `${counted(facts, 'claim')} by ${source} checked on ${at}, to be checked again by ${checkBy}: ${facts.join(', ')}
to be compared with: ${page}
`;
}
