/** The programs that are measured, each made ready in a folder of its own. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle, bundleSkill, options } from '../bundle';

/** A program that exports a handler, and the event that it answers. */
export interface Program {
  readonly name: string;
  readonly path: string;
  readonly event: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** The id that the skill guards. */
export const SKILL_ID = 'amzn1.ask.skill.bench';

const root = join(__dirname, '../..');
const host = (file: string): string => join(__dirname, 'hosts', file);

/** The children that measure, and the skill whose menu grows, bundled; by name. */
export async function bundles(folder: string): Promise<Readonly<Record<'cold' | 'warm' | 'menu', string>>> {
  const path = (name: string): string => join(folder, `${name}.js`);
  for (const name of ['cold', 'warm']) await bundle(join(__dirname, 'child', `${name}.ts`), path(name));
  await bundle(host('menu.ts'), path('menu'));
  return { cold: path('cold'), warm: path('warm'), menu: path('menu') };
}

/** The skill as it is shipped: the file that Lambda loads, and its size in bytes. */
export async function shipped(folder: string): Promise<{ readonly path: string; readonly size: number }> {
  const path = await bundleSkill(join(folder, 'lambda'));
  return { path, size: statSync(path).size };
}

/** Not bundled: only made into CommonJS. */
const asItIs = { format: 'cjs', platform: 'node', target: 'node20' } as const;

/** The floor, and Amazon's hello world without a bundler, alone and with luxon. */
export async function yardsticks(
  folder: string,
): Promise<Readonly<Record<'floor' | 'hello' | 'helloWithLuxon', string>>> {
  const paths = {
    floor: join(folder, 'floor.js'),
    hello: join(folder, 'hello.js'),
    helloWithLuxon: join(folder, 'hello-with-luxon.js'),
  };
  await build({ ...options, entryPoints: [host('floor.ts')], outfile: paths.floor });
  await build({ ...asItIs, entryPoints: [host('hello.ts')], outfile: paths.hello });
  await build({ ...asItIs, entryPoints: [host('floor.ts')], outfile: paths.helloWithLuxon });
  return paths;
}

/** What every measured process is given; packages that are not bundled are this project's. */
export const baseEnv: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  NODE_ENV: 'production',
  NODE_PATH: join(root, 'node_modules'),
  SKILL_ID,
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** What a process needs to find a table that is played at `endpoint`. */
export const tableEnv = (name: string, endpoint: string): Readonly<Record<string, string>> => ({
  MEMORY_TABLE: name,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});
