/**
 * The runtime API of AWS Lambda on this machine's own loopback, for one event after the other.
 * Source: docs.aws.amazon.com, "Using the Lambda runtime API for custom runtimes".
 */
import { bodyOf, serve, type Loopback } from './loopback';

/** Its address is host and port, as AWS_LAMBDA_RUNTIME_API has them. */
export interface RuntimeApi extends Loopback {
  /** What the function returned for an event. Rejects where it, or its start, failed. */
  readonly invoke: (event: unknown) => Promise<unknown>;
  /** To be told when the function has ended: what it has not answered yet it never will. */
  readonly ended: () => void;
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
  const breakOff = (why: string): void => {
    const error = (broken ??= new Error(why));
    [...asked, ...running.values()].forEach(({ reject }) => reject(error));
  };

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
      else breakOff(`the function did not start: ${body}`);
    });
  });
  let count = 0;
  return {
    ...loopback,
    ended: () => breakOff('the function has ended'),
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
