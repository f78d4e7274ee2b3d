/**
 * Proves, without an account, that what is deployed works: `npm run proof`. A step that this machine lacks something for
 * is left out, and says so. The exit code is 0 only where all is proven.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installAskCli, projectFor, proveDeploy, proveZip } from './ask-cli';
import { NotToBeHad, run } from './command';
import { proveRuntime } from './runtime';
import { proveTemplate } from './template';

const root = join(__dirname, '../..');

type Lines = readonly string[];

/** Builds, and holds manifest and models against Amazon's schema. */
async function proveSchema(): Promise<Lines> {
  for (const args of [
    ['tsx', 'tools/build.ts'],
    ['jest', 'test/skill-package', 'test/deploy'],
  ]) {
    const { code, output } = await run('npx', args, { cwd: root });
    if (code !== 0) throw new Error(output);
  }
  return ['manifest and models pass the schema of ask-smapi-model'];
}

async function main(folder: string): Promise<void> {
  const at = (name: string): string => join(folder, name);
  const steps: readonly (readonly [name: string, step: () => Promise<Lines>])[] = [
    ['schema', proveSchema],
    ['runtime', () => proveRuntime(at('runtime'), join(root, 'dist/lambda'))],
    [
      'ask-cli',
      async () => {
        await installAskCli(at('ask'));
        const project = projectFor(at('ask'), root);
        return [...(await proveZip(at('ask'), project)), ...(await proveDeploy(at('ask'), project))];
      },
    ],
    ['template', () => proveTemplate(at('template'), join(root, 'infrastructure/cfn-deployer/skill-stack.yaml'))],
  ];
  for (const [name, step] of steps) {
    try {
      for (const line of await step()) console.log(`proven   ${name}: ${line}`);
    } catch (error) {
      const { message } = error as Error;
      console.error(`${error instanceof NotToBeHad ? 'left out' : 'WRONG   '} ${name}: ${message}`);
      process.exitCode = 1;
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'proof-'));
void main(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
