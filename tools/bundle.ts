/** Makes the files that run on AWS Lambda. They are read anew at every cold start: what is not needed is left out. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const root = join(__dirname, '..');

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

/** A part that is bundled by itself, as code. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...options, entryPoints: [entry], write: false, plugins: [slim] });
  return outputFiles[0]?.text ?? '';
}

/** A module that holds another as text: a cold start reads over text several times faster than over code. */
const asText = (code: string): string =>
  `const late = { exports: {} };
   new Function('module', 'exports', 'require', ${JSON.stringify(code)})(late, late.exports, require);
   module.exports = late.exports;`;

/** Bundles a program that stands on the skill. Rejects where it cannot be built. */
export async function bundle(entry: string, outfile: string): Promise<void> {
  await build({ ...options, entryPoints: [entry], outfile, plugins: [slim] });
}

/**
 * Bundles the skill into `folder`: one file that needs nothing beside it. What it imports late (screens, another
 * language, the clients of Amazon's services) is in it too, and is only run by the first turn that needs it.
 */
export async function bundleSkill(folder: string): Promise<string> {
  const outfile = join(folder, 'index.js');
  await bundle(join(root, 'lambda/index.ts'), outfile);
  return outfile;
}

/** Whether a module is bundled as text; a file of a guide, a language and what a package imports late are not. */
const isLate = (path: string): boolean => {
  const own = relative(root, path);
  return (
    (!/^(node_modules|languages)/.test(own) && own.endsWith('.ts')) ||
    own === join('node_modules/ask-sdk-model/index.js')
  );
};

const RESOLVED = Symbol('resolved once');

const slim: Plugin = {
  name: 'slim',
  setup(building) {
    // What is imported late is run by the first turn that needs it: screens, another language, the clients of services.
    building.onResolve({ filter: /./ }, async ({ importer, kind, path, pluginData, resolveDir }) => {
      if (kind !== 'dynamic-import' || pluginData === RESOLVED) return undefined;
      const found = await building.resolve(path, { importer, kind, resolveDir, pluginData: RESOLVED });
      return isLate(found.path) ? { path: found.path, namespace: 'late' } : found;
    });
    building.onLoad({ filter: /./, namespace: 'late' }, async ({ path }) => ({
      contents: asText(await bundled(path)),
      resolveDir: dirname(path),
    }));
    // The package's index loads all of it, for one of its parts.
    building.onResolve({ filter: /^ask-sdk-core$/ }, () => ({
      path: require.resolve('ask-sdk-core/dist/skill/SkillBuilders.js'),
    }));
    // It holds the clients of all services: of those that the skill never calls, nothing is kept.
    building.onLoad({ filter: /ask-sdk-model[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(unusedClients, ''),
      loader: 'js',
    }));
    // It would load the clients of all services for whoever hands it an ApiClient; lambda/alexa/clients.ts does so late.
    building.onResolve({ filter: /^ask-sdk-model$/ }, ({ importer }) =>
      /[\\/]ask-sdk-core[\\/]/.test(importer) ? { path: 'no-clients', namespace: 'slim' } : undefined,
    );
    building.onLoad({ filter: /./, namespace: 'slim' }, () => ({ contents: 'exports.services = {};' }));
    // What callers call things is half of a guide's names. It goes into the models; the skill itself hears ids.
    building.onLoad({ filter: /[\\/](guides|languages)[\\/].*\.json$/ }, ({ path }) => ({
      // As text, which a cold start reads over faster than code, and reads at all only where it is needed.
      contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(spokenIn(path)))});`,
      loader: 'js',
    }));
  },
};

/** A client of a service that the skill does not call, as the package's one file has them, each in a function of its own. */
const unusedClients =
  /\(function \(services\) \{\n {4}(?:var|let) (datastore|listManagement|monetization|proactiveEvents|skillMessaging|timerManagement);[\s\S]*?\n\}\)\(services = exports\.services .*\n/g;

/** A file of a guide or a language without what is only heard, or looked at by whoever keeps it. */
const spokenIn = (path: string): unknown =>
  JSON.parse(readFileSync(path, 'utf8'), (key: string, value: unknown) =>
    unspoken.has(key) && !path.endsWith('words.json') ? undefined : value,
  );

const unspoken: ReadonlySet<string> = new Set(['callers', 'forms', '$schema', 'live', 'because']);
