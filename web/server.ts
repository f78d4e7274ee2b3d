/** The page's server: its own files, Amazon's engine from the package, and the conversation. This machine only. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createTalks, PageMistake, type PageRequest } from './talks';

/** The engine compiles WebAssembly and writes styles; nothing may come from, or go to, anywhere else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "connect-src 'self' data:",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const packages = createRequire(__filename);

interface Asset {
  readonly type: string;
  readonly read: () => string | Buffer;
}

const file = (type: string, ...path: readonly string[]): Asset => ({
  type,
  read: () => readFileSync(join(__dirname, ...path)),
});

const font = (weight: number): Asset => ({
  type: 'font/woff2',
  read: () => readFileSync(packages.resolve(`@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`)),
});

/** Everything that can be had, by its path: nothing else of the disk can. */
const assets: Readonly<Record<string, Asset>> = {
  '/': file('text/html; charset=utf-8', 'index.html'),
  '/page.css': file('text/css; charset=utf-8', 'page.css'),
  '/page.js': { type: 'text/javascript; charset=utf-8', read: bundle },
  '/engine.js': { type: 'text/javascript; charset=utf-8', read: engine },
  '/open-sans-400.woff2': font(400),
  '/open-sans-700.woff2': font(700),
};

/** Amazon's engine, but for the fonts that it would have from Amazon's network: the page brings its own. */
function engine(): string {
  const source = readFileSync(packages.resolve('apl-viewhost-web'), 'utf8');
  return source.replaceAll(/url\('https:\/\/[^']*\.ttf'\)/g, "local('amazon-ember')");
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'client/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: join(__dirname, 'tsconfig.json'),
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** The page's server, not listening yet. */
export function pageServer(): Server {
  const talks = createTalks();
  const kept = new Map<string, string | Buffer>();

  const serve = (path: string, response: ServerResponse): void => {
    const asset = Object.hasOwn(assets, path) ? assets[path] : undefined;
    if (!asset) return answer(response, 404, { mistake: 'There is nothing here.' });
    const body = kept.get(path) ?? asset.read();
    kept.set(path, body);
    response.writeHead(200, { 'content-type': asset.type, ...headers }).end(body);
  };

  const converse = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (path === '/ask') return answer(response, 200, await talks.answer(body as PageRequest));
    if (path !== '/forget') return answer(response, 404, { mistake: 'There is nothing here.' });
    talks.forget(String((body as { readonly talk?: unknown }).talk));
    return answer(response, 200, {});
  };

  return createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    // A page elsewhere could name this machine by a name of its own; it is not answered.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
      return answer(response, 403, { mistake: 'Only this machine is served.' });
    }
    if (request.method === 'GET') return serve(path, response);
    if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') {
      return answer(response, 405, { mistake: 'Only JSON can be posted.' });
    }
    converse(path, request, response).catch((error: unknown) => {
      if (error instanceof PageMistake) return answer(response, 400, { mistake: error.message });
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return answer(response, 500, { mistake: 'Something went wrong; the terminal says what.' });
    });
  });
}

const headers = { 'content-security-policy': POLICY, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const MOST_BYTES = 64 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new PageMistake('That is too long.');
    chunks.push(chunk);
  }
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new PageMistake('That is no JSON.');
  }
  const settings: unknown = (body as { readonly settings?: unknown } | null)?.settings ?? {};
  if (typeof body !== 'object' || body === null || typeof settings !== 'object')
    throw new PageMistake('That is no question.');
  return { ...body, settings };
}
