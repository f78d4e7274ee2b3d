/** The programs that are measured, each made ready in a folder of its own. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
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

/** Not bundled: only made into CommonJS. */
const asItIs: BuildOptions = { format: 'cjs', platform: 'node', target: 'node20' };

/**
 * Makes ready in `folder` what measures (the child) and what is measured: the skill as it is shipped, with its size in
 * bytes, the skill whose menu grows, the floor, and Amazon's hello world without a bundler, alone and with luxon.
 */
export async function madeReady(folder: string) {
  const source = (file: string): string => join(__dirname, `${file}.ts`);
  const ours = await bundleSkill(join(folder, 'lambda'));
  const at = (name: string): string => join(folder, `${name}.js`);
  const made = { child: at('child'), menu: at('menu') };
  await bundle(source('child'), made.child);
  await bundle(source('hosts/menu'), made.menu);
  const yardsticks = { floor: at('floor'), hello: at('hello'), helloWithLuxon: at('hello-with-luxon') };
  await build({ ...options, entryPoints: [source('hosts/floor')], outfile: yardsticks.floor });
  await build({ ...asItIs, entryPoints: [source('hosts/hello')], outfile: yardsticks.hello });
  await build({ ...asItIs, entryPoints: [source('hosts/floor')], outfile: yardsticks.helloWithLuxon });
  return { ours, size: statSync(ours).size, ...made, ...yardsticks };
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
