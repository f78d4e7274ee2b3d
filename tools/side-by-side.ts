/** Runs scripts of package.json side by side: `tsx tools/side-by-side.ts types lint`. What each prints is kept together. */
import { exec } from 'node:child_process';

for (const script of process.argv.slice(2)) {
  const running = exec(`npm run --silent ${script}`, { maxBuffer: Infinity }, (error, out, complaints) => {
    process.stdout.write(`${out}${complaints}${error ? `FAILED: npm run ${script}\n` : ''}`);
    if (error) process.exitCode = 1;
  });
  running.stdin?.end();
}
