/** The skill in a browser: `npm run simulator`, or `npm run simulator -- --port 8080`. */
import { parseArgs } from 'node:util';
import { pageServer } from './server';

function fail(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}

function portIn(args: readonly string[]): number | undefined {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '3000' } } });
  const port = Number(values.port);
  return /^\d+$/.test(values.port) && port <= 65535 ? port : undefined;
}

function main(): void {
  let port: number | undefined;
  try {
    port = portIn(process.argv.slice(2));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  if (port === undefined) return fail('--port: not a number from 0 to 65535');
  const server = pageServer();
  server.on('error', (error: NodeJS.ErrnoException) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `port ${port} is taken: choose another, such as npm run simulator -- --port ${port + 1}`
        : `port ${port} cannot be used: ${error.message}`,
    ),
  );
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const taken = typeof address === 'object' && address !== null ? address.port : port;
    process.stdout.write(`http://localhost:${taken}\n`);
  });
}

main();
