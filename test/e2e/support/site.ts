import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { seededRandom } from '../../support/randomPoses';

const ROOT = resolve(import.meta.dirname, '../../..');
const RESULTS = join(ROOT, 'test-results');
/** Any path on any host must do, so the tests use one that is not the root. */
const SUB_PATH = '/some/where/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
  '.wasm': 'application/wasm',
};

/** A page that can be built and served: where it is built, from what. */
interface Built {
  readonly folder: string;
  readonly index: string;
  readonly sources: readonly string[];
}

const SHARED = ['src', 'docs', 'tools/docs', 'tools/offline', 'public', 'vite.config.ts', 'package.json'];

const PAGES = {
  app: { folder: join(ROOT, 'dist'), index: 'index.html', sources: [...SHARED, 'index.html'] },
  gallery: {
    folder: join(RESULTS, 'gallery'),
    index: 'gallery.html',
    sources: [...SHARED, 'gallery.html', 'tools/gallery', 'test/specimens'],
  },
} satisfies Record<string, Built>;

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the page when something it is made of is newer than the last build. */
async function buildPage({ folder, index, sources }: Built): Promise<void> {
  const built = join(folder, index);
  const isFresh = existsSync(built) && sources.every((name) => newest(join(ROOT, name)) < statSync(built).mtimeMs);
  if (isFresh) return;
  const rollupOptions = { input: join(ROOT, index) };
  await asReleased(() =>
    build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, rollupOptions } }),
  );
}

/** Tests run under a name of their own, by which React would be built as for development: slower, and not what people visit. */
async function asReleased(run: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await run();
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}

export interface Site {
  readonly url: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Longest that a late file lets one wait where `LATE` asks for it, ms. */
const LATEST = 3000;

/**
 * How long to hold an answer back. With `LATE=seed` every program that the page fetches late comes at a time of its own, to
 * show what rests on one of them having come.
 */
function latenessOf({ folder, index }: Pick<Built, 'folder' | 'index'>): (file: string) => number {
  const seed = process.env.LATE;
  if (!seed) return () => 0;
  const chance = seededRandom(Number(seed));
  const page = readFileSync(join(folder, index), 'utf8');
  return (file) => (file.endsWith('.js') && !page.includes(basename(file)) ? LATEST * chance() : 0);
}

function serve(built: Pick<Built, 'folder' | 'index'>): Server {
  const { folder, index } = built;
  const lateness = latenessOf(built);
  return createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]);
    const inside = path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length) || index : null;
    const file = inside === null ? null : join(folder, inside);
    if (!file?.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    setTimeout(() => {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(readFileSync(file));
    }, lateness(file));
  });
}

/**
 * The built page on a plain static server, below a path: that of the test run where there is one. The gallery of poses is
 * built for tests only.
 */
export async function openSite(name: keyof typeof PAGES = 'app'): Promise<Site> {
  const shared = process.env.LOCKOUT_SITE;
  if (shared && name === 'app') return { url: shared, origin: new URL(shared).origin, close: async () => {} };
  const page = PAGES[name];
  await buildPage(page);
  return openFolder(page);
}

/** The page of the test run in a folder of its own, to be changed or taken away. */
export async function copyPage(): Promise<string> {
  await buildPage(PAGES.app);
  const folder = mkdtempSync(join(tmpdir(), 'lockout-page-'));
  cpSync(PAGES.app.folder, folder, { recursive: true });
  return folder;
}

/** A folder on a plain static server, below a path. */
export async function openFolder(page: Pick<Built, 'folder' | 'index'>): Promise<Site> {
  const server = serve(page);
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
