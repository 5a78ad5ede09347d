import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');
const BUILT = join(ROOT, 'test-results', 'site');
/** Any path on any host must do, so the tests use one that is not the root. */
const SUB_PATH = '/some/where/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
  '.wasm': 'application/wasm',
};

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the page when something it is made of is newer than the last build. */
async function buildSite(): Promise<void> {
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json'];
  const index = join(BUILT, 'index.html');
  const isFresh = existsSync(index) && sources.every((name) => newest(join(ROOT, name)) < statSync(index).mtimeMs);
  if (isFresh) return;
  await build({ root: ROOT, logLevel: 'error', build: { outDir: BUILT, emptyOutDir: true } });
}

export interface Site {
  readonly url: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

function serve(): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]);
    const inside = path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length) || 'index.html' : null;
    const file = inside === null ? null : join(BUILT, inside);
    if (!file?.startsWith(BUILT) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
}

/** The built page on a plain static server, below a path. */
export async function openSite(): Promise<Site> {
  await buildSite();
  const server = serve();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}${SUB_PATH}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
