/** Makes what is uploaded: the interaction models and the bundle for AWS Lambda. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { models } from './models';

const root = join(__dirname, '..');

async function main(): Promise<void> {
  for (const { path, text } of models()) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path.slice(root.length + 1)}`);
  }

  await build({
    entryPoints: [join(root, 'lambda/index.ts')],
    outfile: join(root, 'dist/lambda/index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  console.log('wrote dist/lambda/index.js');
}

void main();
