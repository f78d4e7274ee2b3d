/** Runs other programs for the proof. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Finished {
  readonly code: number;
  /** What it printed, on either channel. */
  readonly output: string;
}

export interface Setting {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The longest that a program may run, in milliseconds: then it is ended, and has failed. */
const LONGEST = 10 * 60 * 1000;

/** Starts a program. `finished` rejects only where it cannot be started. */
export function start(program: string, args: readonly string[], { cwd, env = {} }: Setting) {
  const running = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    timeout: LONGEST,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const finished = new Promise<Finished>((resolve, reject) => {
    let output = '';
    for (const channel of [running.stdout, running.stderr])
      channel.on('data', (chunk: Buffer) => (output += chunk.toString()));
    running.on('error', reject);
    running.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
  return { finished, kill: (): boolean => running.kill() };
}

/** Runs a program to its end. */
export const run = (...what: Parameters<typeof start>): Promise<Finished> => start(...what).finished;

/** Something that the proof needs and that is not to be had on this machine. */
export class NotToBeHad extends Error {}

/** Installs packages into `folder`. Rejects with NotToBeHad, and npm's first words of why. */
export async function install(
  folder: string,
  packages: readonly string[],
  { overrides = {}, scripts = false }: { readonly overrides?: object; readonly scripts?: boolean } = {},
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, overrides }));
  const options = ['--no-audit', '--no-fund', ...(scripts ? [] : ['--ignore-scripts'])];
  const { code, output } = await run('npm', ['install', ...options, ...packages], { cwd: folder });
  if (code === 0) return;
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  throw new NotToBeHad(`${packages.join(' ')} cannot be installed here:\n  ${errors.slice(0, 12).join('\n  ')}`);
}
