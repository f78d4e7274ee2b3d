/**
 * Sends envelopes to the skill until `npm run soak -- 100000` of them are answered, and reports the rate and the memory.
 * A second argument is the seed; the same seed sends the same envelopes. Exit code 1 where something broke.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { conversation } from './conversations';
import { breachesIn } from './soak';

const CONVERSATIONS_A_ROUND = 250;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Memory that is in use after the garbage is gone, in megabytes. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

async function main([most = '100000', from = String(Date.now() % 2 ** 31)]: readonly string[]): Promise<void> {
  const seed = Number(from);
  const wanted = Number(most);
  if (!Number.isSafeInteger(wanted) || wanted < 1 || !Number.isSafeInteger(seed)) {
    process.stderr.write('npm run soak -- [how many envelopes] [seed]: both are whole numbers\n');
    process.exitCode = 2;
    return;
  }
  process.stdout.write(`seed ${seed}\n`);
  let envelopes = 0;
  let settled: number | undefined;
  const began = performance.now();
  for (let round = 0; envelopes < wanted; round += 1) {
    const property = fc.asyncProperty(conversation, async (talk) => {
      const breaches = await breachesIn(talk, (more) => (envelopes += more));
      if (breaches.length > 0) throw new Error(breaches.join('\n'));
    });
    await fc.assert(property, {
      seed: seed + round,
      numRuns: CONVERSATIONS_A_ROUND,
      maxSkipsPerRun: 0,
      endOnFailure: false,
    });
    // After the first rounds everything that is made once has been made.
    if (round === 10) settled = heap();
    if (round % 40 === 0) process.stdout.write(`${envelopes} envelopes, heap ${heap().toFixed(1)} MB\n`);
  }
  const seconds = (performance.now() - began) / 1000;
  const end = heap();
  const growth = settled === undefined ? '' : `, ${(end - settled).toFixed(1)} MB more than after the first rounds`;
  process.stdout.write(
    `${envelopes} envelopes in ${seconds.toFixed(0)} s, ${(envelopes / seconds).toFixed(0)} a second\n`,
  );
  process.stdout.write(`no exception, no invalid response; heap ${end.toFixed(1)} MB${growth}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${message}\n${cause instanceof Error ? cause.message : ''}\n`);
  process.exitCode = 1;
});
