/** The bundle under Lambda's own runtime client: real invocations, answered end to end. */
import { join } from 'node:path';
import { certify } from '../../test/certification';
import { intentOf, type Returned } from '../../simulator/envelope';
import { eventFor } from '../event';
import { readJson, readYaml } from '../read';
import { install, start } from './command';
import { provide } from './debian';
import { playRuntimeApi } from './runtime-api';

/** File and function, as the template names them. */
const HANDLER = 'index.handler';

const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

/** The client's version for a Node: it is built natively, and each knows some Nodes. */
const versionFor = (node: number): string => (node >= 22 ? '4.0.2' : '3.3.0');

interface Asked {
  readonly what: string;
  readonly skill: string;
  readonly more?: Parameters<typeof eventFor>[2];
  readonly holds: string;
  readonly lacks?: string;
}

const table = readYaml(join(__dirname, 'runtime.yaml')) as Readonly<
  Record<'env' | 'tools', Readonly<Record<string, string>>>
> & { readonly asked: readonly Asked[] };

const asked = table.asked.map((one) => ({
  ...one,
  event: eventFor(one.skill, intentOf('LivePersonIntent'), one.more),
}));

/** Runs `bundle` under the client, installed into `folder`. Returns what was seen; rejects where something is wrong. */
export async function proveRuntime(folder: string, bundle: string): Promise<readonly string[]> {
  const version = versionFor(Number(process.versions.node.split('.')[0]));
  await provide(table.tools);
  await install(folder, [`aws-lambda-ric@${version}`], { scripts: true });
  const api = await playRuntimeApi(asked.map(({ event }) => event));
  const client = entryOf(join(folder, 'node_modules/aws-lambda-ric'));
  // Version 3 of the client is told the handler as an argument too.
  const lambda = { ...table.env, _HANDLER: HANDLER, AWS_LAMBDA_RUNTIME_API: api.address, LAMBDA_TASK_ROOT: bundle };
  const running = start(process.execPath, [client, HANDLER], { cwd: bundle, env: { ...lambda, SKILL_ID } });
  void running.finished.then(api.ended);
  const answers = await api.answers;
  const wrong = asked.flatMap((one, i) => wrongIn(one, answers[i]));
  running.kill();
  // Only now has all been read that it printed.
  const { output: printed } = await running.finished;
  await api.stop();
  const counted = printed.split('\n').filter((line) => line.startsWith('{"id":') && line.includes('"_aws":'));
  if (counted.length !== asked.length) wrong.push(`${counted.length} log lines hold metrics, not ${asked.length}`);
  if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n${printed}`);
  return [
    `aws-lambda-ric ${version} on Node ${process.versions.node}`,
    ...asked.map(({ what }) => `answered: ${what}`),
    `${counted.length} log lines, each with its metrics`,
  ];
}

/** The program of an installed package, wherever its version keeps it. */
function entryOf(folder: string): string {
  const { bin } = readJson(join(folder, 'package.json')) as { readonly bin: string | object };
  return join(folder, typeof bin === 'string' ? bin : String(Object.values(bin)[0]));
}

/** What is wrong with the answer to an event; empty where nothing is. */
function wrongIn({ what, event, holds, lacks }: (typeof asked)[number], answer: unknown): readonly string[] {
  if (answer instanceof Error) return [`"${what}": ${String(answer)}`];
  const text = JSON.stringify(answer);
  const breaches = [...certify(event, answer as Returned)];
  if (!text.includes(holds)) breaches.push(`it lacks ${holds}`);
  if (lacks !== undefined && text.includes(lacks)) breaches.push(`it holds ${lacks}`);
  return breaches.map((breach) => `"${what}": ${breach}\n${text}`);
}
