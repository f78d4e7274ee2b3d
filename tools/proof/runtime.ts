/** The bundle under Lambda's own runtime client: real invocations, answered end to end. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { certify } from '../../test/certification';
import { intentOf, type Returned } from '../../simulator/envelope';
import { eventFor } from '../event';
import { install } from './command';
import { provide } from './debian';
import { playRuntimeApi } from './runtime-api';

/** File and function, as the template names them. */
const HANDLER = 'index.handler';

/**
 * What Lambda tells every function; version 3 of the client is told the handler as an argument too.
 * Source: docs.aws.amazon.com, "Using Lambda environment variables".
 */
const lambdaEnv = {
  _HANDLER: HANDLER,
  AWS_LAMBDA_FUNCTION_NAME: 'proof',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
  AWS_LAMBDA_LOG_GROUP_NAME: '/skill/proof',
  AWS_LAMBDA_LOG_STREAM_NAME: 'proof',
};

const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

/** The client's version for a Node: it is built natively, and each knows some Nodes. */
const versionFor = (node: number): string => (node >= 22 ? '4.0.2' : '3.3.0');

/** What it is built with, and Debian's package of each. */
const tools = {
  autoreconf: 'autoconf',
  automake: 'automake',
  libtoolize: 'libtool',
  cmake: 'cmake',
  make: 'make',
  'g++': 'g++',
  python3: 'python3',
  xz: 'xz-utils',
};

const ask = intentOf('LivePersonIntent');

/** What is asked, and what must be in the answer. */
const asked: readonly {
  readonly what: string;
  readonly event: object;
  readonly holds: RegExp;
  readonly not?: RegExp;
}[] = [
  { what: 'how do I reach a live person', event: eventFor(SKILL_ID, ask), holds: />5283</ },
  {
    what: 'the same in Spanish on a screen',
    event: eventFor(SKILL_ID, ask, { locale: 'es-US', screen: true }),
    holds: /RenderDocument/,
  },
  {
    what: 'the same from another skill',
    event: eventFor(`${SKILL_ID}1`, ask),
    holds: /Sorry/,
    not: />5283</,
  },
];

/** Runs `bundle` under the client, installed into `folder`. Returns what was seen; rejects where something is wrong. */
export async function proveRuntime(folder: string, bundle: string): Promise<readonly string[]> {
  const version = versionFor(Number(process.versions.node.split('.')[0]));
  await provide(tools);
  await install(folder, [`aws-lambda-ric@${version}`], { scripts: true });
  const api = await playRuntimeApi(asked.map(({ event }) => event));
  const client = entryOf(join(folder, 'node_modules/aws-lambda-ric'));
  const lambda = { ...lambdaEnv, AWS_LAMBDA_RUNTIME_API: api.address, LAMBDA_TASK_ROOT: bundle };
  const running = spawn(process.execPath, [client, HANDLER], {
    cwd: bundle,
    env: { ...process.env, ...lambda, SKILL_ID },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  running.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  running.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const over = new Promise((resolve) => running.on('close', resolve));
  void over.then(api.ended);
  const answers = await api.answers;
  const wrong = asked.flatMap((one, i) => wrongIn(one, answers[i]));
  running.kill();
  // Only now has all been read that it printed.
  await over;
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
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly bin: string | object };
  return join(folder, typeof bin === 'string' ? bin : String(Object.values(bin)[0]));
}

/** What is wrong with the answer to an event; empty where nothing is. */
function wrongIn({ what, event, holds, not }: (typeof asked)[number], answer: unknown): readonly string[] {
  if (answer instanceof Error) return [`"${what}": ${String(answer)}`];
  const text = JSON.stringify(answer);
  const breaches = [...certify(event, answer as Returned)];
  if (!holds.test(text)) breaches.push(`it lacks ${holds.source}`);
  if (not?.test(text)) breaches.push(`it holds ${not.source}`);
  return breaches.map((breach) => `"${what}": ${breach}\n${text}`);
}
