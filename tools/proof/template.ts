/** The template, by the AWS CDK's parser and its rules, which come from what CloudFormation specifies of its resources. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, run } from './command';

const packages = ['aws-cdk-lib@2.276.0', 'constructs@10.8.1'];

/** Returns what was checked; rejects where the template is wrong. */
export async function proveTemplate(folder: string, template: string): Promise<readonly string[]> {
  await install(folder, packages);
  // Beside the packages, so that it finds them.
  const child = join(folder, 'template-child.mjs');
  copyFileSync(join(__dirname, 'template-child.mjs'), child);
  const { code, output } = await run(process.execPath, [child, template], { cwd: folder });
  if (code !== 0) throw new Error(output);
  return output.trim().split('\n');
}
