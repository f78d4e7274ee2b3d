/**
 * The runtime API of AWS Lambda on this machine's own loopback, for one event after the other.
 * Source: docs.aws.amazon.com, "Using the Lambda runtime API for custom runtimes".
 */
import { bodyOf, serve, type Loopback } from './loopback';

/** Its address is host and port, as AWS_LAMBDA_RUNTIME_API has them. */
export interface RuntimeApi extends Loopback {
  /** What the function returned for an event. Rejects where it, or its start, failed. */
  readonly invoke: (event: unknown) => Promise<unknown>;
}

interface Waiting {
  readonly id: string;
  readonly event: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

const BASE = '/2018-06-01/runtime';

/** How long an answer may take, in milliseconds: what the template gives the function. */
const PATIENCE = 8000;

export async function playRuntimeApi(): Promise<RuntimeApi> {
  const asked: Waiting[] = [];
  const running = new Map<string, Waiting>();
  let hand: ((waiting: Waiting) => void) | undefined;
  let broken: Error | undefined;

  const loopback = await serve((request, response) => {
    const { url = '' } = request;
    if (url === `${BASE}/invocation/next`) {
      hand = (waiting) => {
        hand = undefined;
        running.set(waiting.id, waiting);
        response.writeHead(200, {
          'content-type': 'application/json',
          'Lambda-Runtime-Aws-Request-Id': waiting.id,
          'Lambda-Runtime-Deadline-Ms': String(Date.now() + PATIENCE),
          'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:000000000000:function:proof',
        });
        response.end(JSON.stringify(waiting.event));
      };
      const next = asked.shift();
      if (next) hand(next);
      return;
    }
    void bodyOf(request).then((buffer) => {
      const body = buffer.toString('utf8');
      response.writeHead(202).end('{}');
      const [, id = '', what] = /\/invocation\/([^/]+)\/(response|error)$/.exec(url) ?? [];
      const waiting = running.get(id);
      if (what === 'response') waiting?.resolve(JSON.parse(body));
      else if (what === 'error') waiting?.reject(new Error(`the function failed: ${body}`));
      else {
        broken = new Error(`the function did not start: ${body}`);
        asked.forEach(({ reject }) => reject(broken ?? new Error('the function did not start')));
      }
    });
  });
  let count = 0;
  return {
    ...loopback,
    invoke: (event) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        const timer = setTimeout(() => reject(new Error('no answer in 8 seconds')), PATIENCE);
        const over =
          <T>(then: (result: T) => void) =>
          (result: T): void => {
            clearTimeout(timer);
            then(result);
          };
        const waiting = { id: `proof-${(count += 1)}`, event, resolve: over(resolve), reject: over(reject) };
        if (hand) hand(waiting);
        else asked.push(waiting);
      }),
  };
}
