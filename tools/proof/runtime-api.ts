/**
 * The runtime API of AWS Lambda on this machine's own loopback, for one event after the other.
 * Source: docs.aws.amazon.com, "Using the Lambda runtime API for custom runtimes".
 */
import { createServer } from 'node:http';
import { bodyOf, close, listen } from '../loopback';

export interface RuntimeApi {
  /** Host and port, as AWS_LAMBDA_RUNTIME_API has them. */
  readonly address: string;
  /** What the function returned for each event: an error where it, or its start, failed. */
  readonly answers: Promise<readonly unknown[]>;
  /** To be told when the function has ended: what it has not answered yet it never will. */
  readonly ended: () => void;
  readonly stop: () => Promise<void>;
}

const BASE = '/2018-06-01/runtime';

/** How long an answer may take, in milliseconds: what the template gives the function. */
const PATIENCE = 8000;

export async function playRuntimeApi(events: readonly unknown[]): Promise<RuntimeApi> {
  const answers: unknown[] = [];
  let over = (): void => undefined;
  const all = new Promise<void>((resolve) => (over = resolve));
  let timer: NodeJS.Timeout | undefined;
  const answered = (answer: unknown): void => {
    clearTimeout(timer);
    answers.push(answer);
  };
  const breakOff = (why: string): void => {
    while (answers.length < events.length) answered(new Error(why));
    over();
  };

  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (url === `${BASE}/invocation/next`) {
      if (answers.length === events.length) return over();
      timer = setTimeout(() => breakOff('no answer in 8 seconds'), PATIENCE);
      response.writeHead(200, {
        'content-type': 'application/json',
        'Lambda-Runtime-Aws-Request-Id': `proof-${answers.length}`,
        'Lambda-Runtime-Deadline-Ms': String(Date.now() + PATIENCE),
        'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:000000000000:function:proof',
      });
      return void response.end(JSON.stringify(events[answers.length]));
    }
    void bodyOf(request).then((buffer) => {
      const body = buffer.toString('utf8');
      response.writeHead(202).end('{}');
      const [, what] = /\/invocation\/[^/]+\/(response|error)$/.exec(url) ?? [];
      if (what === 'response') answered(JSON.parse(body));
      else if (what === 'error') answered(new Error(`the function failed: ${body}`));
      else breakOff(`the function did not start: ${body}`);
    });
  });
  return {
    address: await listen(server),
    answers: all.then(() => answers),
    ended: () => breakOff('the function has ended'),
    stop: () => close(server),
  };
}
