/** Makes the files that run on AWS Lambda. They are read anew at every cold start: what is not needed is left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const root = join(__dirname, '..');

/** What most turns do without, by how it is imported: each is a file beside the bundle, loaded by the first turn that needs it. */
const late: Readonly<Record<string, { readonly file: string; readonly entry: string }>> = {
  '../screens/index': { file: 'screens', entry: 'lambda/screens/index.ts' },
  './spanish': { file: 'spanish', entry: 'lambda/alexa/spanish.ts' },
  'ask-sdk-model': { file: 'ask-sdk-model', entry: 'node_modules/ask-sdk-model/index.js' },
};

/** How every bundle is made; the bench makes its yardsticks the same way. */
export const options: BuildOptions = {
  absWorkingDir: root,
  nodePaths: [join(root, 'node_modules')],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  // The Lambda runtime brings the AWS SDK; a `require` finds it there, a native import would not.
  external: ['@aws-sdk/*'],
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  logLevel: 'warning',
};

/** Bundles a program that stands on the skill. Rejects where it cannot be built. */
export async function bundle(entry: string, outfile: string): Promise<void> {
  await build({ ...options, entryPoints: [entry], outfile, plugins: [slim] });
}

/** Bundles the skill into `folder`: index.js, and beside it what is loaded late. Returns the files, index.js first. */
export async function bundleSkill(folder: string): Promise<readonly string[]> {
  const parts = [{ file: 'index', entry: 'lambda/index.ts' }, ...Object.values(late)].map(({ file, entry }) => ({
    entry: join(root, entry),
    outfile: join(folder, `${file}.js`),
  }));
  for (const { entry, outfile } of parts) await bundle(entry, outfile);
  return parts.map(({ outfile }) => outfile);
}

const slim: Plugin = {
  name: 'slim',
  setup(building) {
    building.onResolve({ filter: /./ }, ({ kind, path }) => {
      const part = kind === 'dynamic-import' ? late[path] : undefined;
      return part && { path: `./${part.file}.js`, external: true };
    });
    // The package's index loads all of it, for one of its parts.
    building.onResolve({ filter: /^ask-sdk-core$/ }, () => ({
      path: require.resolve('ask-sdk-core/dist/skill/SkillBuilders.js'),
    }));
    // It would load the clients of all services for whoever hands it an ApiClient; lambda/alexa/clients.ts does so late.
    building.onResolve({ filter: /^ask-sdk-model$/ }, ({ importer }) =>
      /[\\/]ask-sdk-core[\\/]/.test(importer) ? { path: 'no-clients', namespace: 'slim' } : undefined,
    );
    building.onLoad({ filter: /./, namespace: 'slim' }, () => ({ contents: 'exports.services = {};' }));
    // What callers call things is half of a guide's names. It goes into the models; the skill itself hears ids.
    building.onLoad({ filter: /[\\/]guides[\\/].*\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8'), heardByTheListener) as unknown),
      loader: 'json',
    }));
  },
};

const heardByTheListener = (key: string, value: unknown): unknown => (key === 'callers' ? undefined : value);
