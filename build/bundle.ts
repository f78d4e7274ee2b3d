/** Makes the one file that runs on AWS Lambda. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(__dirname, '..');

/** Writes the bundle of lambda/index.ts, or of `entry`, to `outfile`. Rejects where it cannot be built. */
export async function bundle(outfile: string, entry = join(root, 'lambda/index.ts')): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    nodePaths: [join(root, 'node_modules')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    // The Lambda runtime brings the AWS SDK; a `require` finds it there, a native import would not.
    external: ['@aws-sdk/*'],
    supported: { 'dynamic-import': false },
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutCallersWords],
  });
}

/** What callers call things is half of a guide's names. It goes into the interaction models; the skill itself hears ids. */
const withoutCallersWords: Plugin = {
  name: 'without-callers-words',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]guides[\\/].*\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8'), heardByTheListener) as unknown),
      loader: 'json',
    }));
  },
};

const heardByTheListener = (key: string, value: unknown): unknown => (key === 'callers' ? undefined : value);
