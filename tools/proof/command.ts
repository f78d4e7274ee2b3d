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

/** Runs a program to its end. Rejects only where it cannot be started. */
export function run(program: string, args: readonly string[], { cwd, env = {} }: Setting): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    const running = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: [...stdio], timeout: LONGEST });
    let output = '';
    running.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    running.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    running.on('error', reject);
    running.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

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
