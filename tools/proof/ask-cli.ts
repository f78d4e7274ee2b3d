/** What ask-cli itself makes of the project: the zip of the function, and the skill package as it is uploaded. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, run } from './command';
import { NEW_SKILL, playSkillManagement } from './skill-management';

/** Installs the CLI. A plain install of it crashes; the override mends that. */
export const installAskCli = (folder: string): Promise<void> =>
  install(folder, ['ask-cli@2.30.7'], { overrides: { antlr4ts: '0.5.0-alpha.4' } });

/** The names of the files in a zip, from its central directory. */
export function filesIn(zip: Buffer): readonly string[] {
  const files: string[] = [];
  const entry = Buffer.from('PK\u0001\u0002', 'latin1');
  for (let at = zip.indexOf(entry); at >= 0; at = zip.indexOf(entry, at + 46)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (!name.endsWith('/')) files.push(name);
  }
  return files.toSorted();
}

function expectSame(what: string, found: readonly string[], wanted: readonly string[]): void {
  if (found.join() !== wanted.join())
    throw new Error(`${what} holds\n  ${found.join('\n  ')}\nand not\n  ${wanted.join('\n  ')}`);
}

/** The CLI's own build step over the built function. Rejects where its zip holds anything but the bundle. */
export async function proveZip(folder: string, project: string): Promise<readonly string[]> {
  const script = join(folder, 'build.cjs');
  const zip = join(folder, 'build', 'build.zip');
  const config = { src: './dist/lambda', build: { folder: join(folder, 'build'), file: zip } };
  writeFileSync(
    script,
    `const CodeBuilder = require('ask-cli/dist/lib/controllers/skill-code-controller/code-builder');
     new CodeBuilder(${JSON.stringify(config)}).execute((error) => { if (error) throw error; });`,
  );
  const { code, output } = await run(process.execPath, [script], { cwd: project });
  if (code !== 0) throw new Error(output);
  const files = filesIn(readFileSync(zip));
  expectSame('the zip of the function', files, readdirSync(join(project, 'dist/lambda')).toSorted());
  return [
    `ask-cli's zip of the function holds ${files.join(', ')}, ${(readFileSync(zip).length / 1000).toFixed(0)} KB`,
  ];
}

/** `ask deploy -t skill-metadata` against a stand-in. Rejects where it fails or another package arrives than the one here. */
export async function proveDeploy(folder: string, project: string): Promise<readonly string[]> {
  const home = join(folder, 'home');
  mkdirSync(join(home, '.ask'), { recursive: true });
  const token = { access_token: 'none', refresh_token: 'none', token_type: 'bearer', expires_in: 3600 };
  const account = { token: { ...token, expires_at: '2099-01-01T00:00:00.000Z' }, vendor_id: 'M0', aws_profile: null };
  writeFileSync(join(home, '.ask/cli_config'), JSON.stringify({ profiles: { default: account }, share_usage: false }));
  const management = await playSkillManagement();
  try {
    const env = {
      HOME: home,
      ASK_SMAPI_SERVER_BASE_URL: management.address,
      ASK_SHARE_USAGE: 'false',
      ASK_SKIP_NEW_VERSION_REMINDER: 'true',
    };
    const cli = join(folder, 'node_modules/ask-cli/dist/bin/ask.js');
    const { code, output } = await run(process.execPath, [cli, 'deploy', '-t', 'skill-metadata'], {
      cwd: project,
      env,
    });
    const zip = management.uploaded();
    if (code !== 0 || !output.includes(NEW_SKILL) || !zip) throw new Error(output);
    const here = readdirSync(join(project, 'skill-package'), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(join(project, 'skill-package').length + 1));
    expectSame('the uploaded skill package', filesIn(zip), here.toSorted());
    return [`ask deploy -t skill-metadata uploaded ${here.length} files and was given a skill id`];
  } finally {
    await management.stop();
  }
}

/** A copy of what the CLI works on, for it writes into the project. */
export function projectFor(folder: string, root: string): string {
  const project = join(folder, 'project');
  for (const part of ['ask-resources.json', 'skill-package', 'infrastructure', 'dist'])
    cpSync(join(root, part), join(project, part), { recursive: true });
  return project;
}
