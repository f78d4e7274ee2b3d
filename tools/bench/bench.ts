/**
 * How fast the skill is, against what: `npm run bench`, or `npm run bench -- RUNS` (at least 20).
 * Every cold run is a process of its own, and the programs take turns, so that what slows the machine slows all of them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intentOf, type Request } from '../../simulator/envelope';
import { playTable } from '../../test/alexa/table';
import { eventFor } from '../event';
import { readYaml } from '../read';
import type { Figures } from './child';
import { baseEnv, madeReady, SKILL_ID, tableEnv, type Program } from './programs';
import { coldTable, growthTable, median, verdict, warmTable, type ColdRow } from './report';

const ENTRIES = [10, 100, 1000, 10_000];
/** The turns of a warm row. */
const TURNS = '30000';

const event = (request: Request): object => eventFor(SKILL_ID, request);
const intent = (name: string, slots: Parameters<typeof intentOf>[1] = {}): object => event(intentOf(name, slots));

const launch = event({ type: 'LaunchRequest' });
const livePerson = intent('LivePersonIntent');
const whatsNext = intent('AMAZON.NextIntent');

/** What a day is made of: the questions of the warm rows. */
const mix = (readYaml(join(__dirname, 'mix.yaml')) as readonly { asks: string; slots?: object }[]).map(
  ({ asks, slots = {} }) => intent(asks, slots as Parameters<typeof intentOf>[1]),
);

/** Runs a child on its own and reads the figures that it prints on standard error; its log lines go nowhere. */
async function figures(
  child: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Figures> {
  const running = spawn(process.execPath, [child, ...args], {
    env: { ...baseEnv, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  for await (const chunk of running.stderr) printed += String(chunk);
  try {
    return JSON.parse(printed) as Figures;
  } catch {
    throw new Error(`${args.join(' ')} printed no figures: ${printed}`);
  }
}

async function coldRows(programs: readonly Program[], child: string, runs: number): Promise<readonly ColdRow[]> {
  const all = programs.map(({ name }) => ({ name, colds: [] as Figures[] }));
  for (let run = 0; run < runs; run += 1) {
    for (const [i, { path, event, env, name }] of programs.entries()) {
      const cold = await figures(child, [path, JSON.stringify([event])], env);
      if (cold.said === 0) throw new Error(`${name} said nothing`);
      all[i]?.colds.push(cold);
    }
  }
  return all.map(({ name, colds }) => ({
    name,
    load: median(colds.map(({ load }) => load)),
    first: median(colds.map(({ first }) => first)),
    total: median(colds.map(({ load, first }) => load + first)),
    rss: median(colds.map(({ rss }) => rss)),
  }));
}

async function main(folder: string, runs: number): Promise<void> {
  const { ours, size, menu, floor, hello, helloWithLuxon, child } = await madeReady(folder);
  const warmly = (path: string, env = {}): Promise<Figures> => figures(child, [path, JSON.stringify(mix), TURNS], env);
  const table = await playTable('memory');
  try {
    const remembering = tableEnv(table.name, table.endpoint);
    await figures(child, [ours, JSON.stringify([intent('CallCompanionIntent')])], remembering);
    const programs: readonly Program[] = [
      { name: 'floor: ask-sdk-core and one time zone, bundled', path: floor, event: launch },
      { name: 'this skill: "how do I reach a live person"', path: ours, event: livePerson },
      { name: 'this skill: "what’s next", without a table', path: ours, event: whatsNext },
      { name: 'this skill: "what’s next", with a table', path: ours, event: whatsNext, env: remembering },
      { name: 'hello world of ask-sdk-core, not bundled', path: hello, event: launch },
      { name: 'the same with luxon', path: helloWithLuxon, event: launch },
    ];
    const cold = await coldRows(programs, child, runs);
    console.log(coldTable(cold, runs));
    const warm = await warmly(ours);
    console.log(warmTable(warm, size));
    const growth = [];
    for (const entries of ENTRIES) growth.push({ entries, ...(await warmly(menu, { ENTRIES: String(entries) })) });
    console.log(growthTable(growth));
    const { lines, held } = verdict({ cold, warm, size, growth });
    console.log(lines.join('\n'));
    if (!held) process.exitCode = 1;
  } finally {
    await table.stop();
  }
}

const runs = Number(process.argv[2] ?? 25);
if (!Number.isSafeInteger(runs) || runs < 20) {
  console.error('npm run bench -- RUNS: a whole number, 20 or more');
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  main(folder, runs)
    .finally(() => rmSync(folder, { recursive: true, force: true }))
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
}
