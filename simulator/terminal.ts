/** The skill in a terminal: utterances as arguments, on standard input, or typed at a prompt. */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { DateTime, IANAZone } from 'luxon';
import { locales } from '../languages/index';
import { guideFolders } from '../tools/check-guide';
import { startConversation, type Conversation, type Exchange } from './conversation';
import { devices } from './devices';
import { otherGuide } from './other-guide';
import { failingMemory, memoryFile } from './memory-file';

/** A mistake in the command line: told on standard error, exit code 2. */
class UsageError extends Error {}

type Options = ReturnType<typeof readOptions>;

function readOptions(args: readonly string[]) {
  const { values, positionals } = asked(() => parseArgs({ args: [...args], allowPositionals: true, options }));
  const locale = oneOf('locale', values.locale, locales);
  const device = oneOf('device', values.device, Object.keys(devices));
  const zone = values['time-zone'] === 'none' ? undefined : values['time-zone'];
  if (zone !== undefined && !IANAZone.isValidZone(zone))
    throw new UsageError(`--time-zone ${zone}: not an IANA time zone, such as America/New_York, and not none`);
  const permissions = oneOf('permissions', values.permissions, ['reminders', 'none'] as const);
  const fail = values.fail
    .split(',')
    .flatMap((one) => (one === '' ? [] : [oneOf('fail', one, ['settings', 'reminders', 'memory'] as const)]));
  return {
    utterances: positionals,
    json: values.json,
    fresh: values.fresh,
    locale,
    zone,
    device,
    clock: clockAt(values.at),
    amazon: { permissions, fail },
    ...(values.memory !== 'none' && {
      memory: fail.includes('memory') ? failingMemory('refuse') : memoryFile(values.memory),
    }),
    other:
      values.guide === undefined
        ? {}
        : asked(() => otherGuide(oneOf('guide', values.guide ?? '', guideFolders(join(__dirname, '..'))), locale)),
  };
}

/** What is done with what stands in the command line: what it throws is a mistake there. */
function asked<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${option} ${value}: not one of ${values.join(', ')}`);
  return found;
}

const options = {
  json: { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  locale: { type: 'string', default: 'en-US' },
  at: { type: 'string' },
  'time-zone': { type: 'string', default: 'America/New_York' },
  device: { type: 'string', default: 'echo' },
  memory: { type: 'string', default: 'none' },
  permissions: { type: 'string', default: 'none' },
  fail: { type: 'string', default: '' },
  guide: { type: 'string' },
} as const;

/** The time of the requests: a fixed moment, given with its offset, or now. */
function clockAt(at: string | undefined): () => DateTime {
  if (at === undefined) return () => DateTime.now();
  const moment = DateTime.fromISO(at, { setZone: true });
  if (!moment.isValid || !/(Z|[+-]\d\d:?\d\d)$/i.test(at)) {
    throw new UsageError(`--at ${at}: not a time in ISO 8601 with an offset or Z, such as 2026-03-02T09:30-05:00`);
  }
  return () => moment;
}

/** Answers one utterance, and prints it; with --fresh, in a session of its own. */
async function answer(options: Options, conversation: Conversation, utterance: string, before = ''): Promise<Exchange> {
  if (options.fresh) conversation.hangUp();
  const exchange = await conversation.hear(utterance);
  process.stdout.write(`${options.json ? JSON.stringify(exchange) : `${before}${exchange.speech}`}\n`);
  return exchange;
}

async function atThePrompt(options: Options, conversation: Conversation): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  process.stdout.write('Ask away, for example: how do i reach a live person. "stop" or Ctrl-D ends.\n');
  lines.prompt();
  for await (const line of lines) {
    const { intent } = await answer(options, conversation, line);
    if (intent === 'AMAZON.StopIntent') break;
    lines.prompt();
  }
  lines.close();
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { other, utterances, json: _, fresh: __, ...settings } = options;
  const conversation = startConversation({ ...settings, ...other });
  if (utterances.length === 0 && process.stdin.isTTY) return atThePrompt(options, conversation);
  const said = utterances.length > 0 ? utterances : createInterface({ input: process.stdin });
  for await (const utterance of said) await answer(options, conversation, utterance, `> ${utterance}\n`);
}

main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
