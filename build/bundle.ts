/** Makes the files that run on AWS Lambda. They are read anew at every cold start: what is not needed is left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const root = join(__dirname, '..');

/** Rooms that most turns do without: each is a file beside the bundle, loaded by the first turn that imports it. */
const lazyRooms: Readonly<Record<string, string>> = { '../screens/index': 'screens' };

/** The services of Amazon's that the skill calls, by the names of their clients in ask-sdk-model. */
const usedClients = ['BaseServiceClient', 'ReminderManagementServiceClient', 'UpsServiceClient'];

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

/** Bundles the skill into `folder`: index.js, and beside it the rooms that are loaded late. Returns the files. */
export async function bundleSkill(folder: string): Promise<readonly string[]> {
  const entries = [
    ['lambda/index.ts', 'index'],
    ...Object.values(lazyRooms).map((room) => [`lambda/${room}/index.ts`, room]),
  ];
  const files = entries.map(([entry = '', name = '']) => ({
    entry: join(root, entry),
    file: join(folder, `${name}.js`),
  }));
  for (const { entry, file } of files) await bundle(entry, file);
  return files.map(({ file }) => file);
}

const slim: Plugin = {
  name: 'slim',
  setup(building) {
    building.onResolve({ filter: /^\./ }, ({ kind, path }) => {
      const room = kind === 'dynamic-import' ? lazyRooms[path] : undefined;
      return room === undefined ? undefined : { path: `./${room}.js`, external: true };
    });
    // The package's index loads all of it, for one of its parts.
    building.onResolve({ filter: /^ask-sdk-core$/ }, () => ({
      path: require.resolve('ask-sdk-core/dist/skill/SkillBuilders.js'),
    }));
    building.onLoad({ filter: /[\\/]ask-sdk-model[\\/]index\.js$/ }, ({ path }) => ({
      contents: withUsedClients(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    // What callers call things is half of a guide's names. It goes into the models; the skill itself hears ids.
    building.onLoad({ filter: /[\\/]guides[\\/].*\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8'), heardByTheListener) as unknown),
      loader: 'json',
    }));
  },
};

const heardByTheListener = (key: string, value: unknown): unknown => (key === 'callers' ? undefined : value);

/**
 * ask-sdk-model without the clients of services that the skill does not call. The package is generated, one section
 * a client. Throws where it is not made that way, so that another version of it is looked at.
 */
function withUsedClients(source: string): string {
  const sections = source.split(/^(?=\(function \(services\) \{)/m);
  const clientIn = (section: string): string | undefined => /var (\w+ServiceClient) = /.exec(section)?.[1];
  const missing = usedClients.filter((client) => !sections.some((section) => clientIn(section) === client));
  if (missing.length > 0)
    throw new Error(`ask-sdk-model is not made as build/bundle.ts expects: no ${missing.join(', ')}`);
  return sections.filter((section) => usedClients.includes(clientIn(section) ?? 'BaseServiceClient')).join('');
}
