/** Programs that the proof needs from Debian. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { NotToBeHad, run } from './command';

/** Whether a program is found on the PATH. */
const isThere = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * Sees to it that programs are there; `packages` names Debian's package for each. What is missing is installed where
 * this process may do so, which is as root: on a machine made for such runs, not on somebody's laptop. Rejects with
 * NotToBeHad, and with the command that would mend it, where something is still missing.
 */
export async function provide(packages: Readonly<Record<string, string>>): Promise<void> {
  const missing = (): readonly string[] => Object.keys(packages).filter((program) => !isThere(program));
  const wanted = missing().flatMap((program) => packages[program] ?? []);
  if (wanted.length === 0) return;
  if (process.getuid?.() === 0 && isThere('apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // Without a list of what there is nothing is found; an old list will do where a new one is not to be had.
    await run('apt-get', ['update'], { cwd: tmpdir(), env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...wanted], { cwd: tmpdir(), env });
  }
  const still = missing();
  if (still.length > 0)
    throw new NotToBeHad(
      `${still.join(', ')} is missing here; on Debian or Ubuntu: sudo apt-get install ${wanted.join(' ')}`,
    );
}
