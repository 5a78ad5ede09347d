import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** What stands in the service worker for the list of files. */
const PLACE = 'self.__FILES';

/**
 * Puts `sw.js` beside the built page: a service worker that knows every file of the build. `collect` is told what it is made
 * of. (vite-plugin-pwa does the same with some three hundred packages more.)
 */
export function offline(collect: () => Plugin): Plugin {
  let program = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    async buildStart() {
      program = await buildWorker(collect());
    },
    writeBundle({ dir }) {
      // only the page itself is kept, no gallery
      if (!dir || !existsSync(join(dir, 'index.html'))) return;
      writeFileSync(
        join(dir, 'sw.js'),
        program.replace(PLACE, () => JSON.stringify(listFiles(dir))),
      );
    },
  };
}

async function buildWorker(collect: Plugin): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [collect],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve('src/worker/serviceWorker.ts'), formats: ['iife'], name: 'worker' },
    },
  });
  const [first] = [built].flat();
  const chunk = 'output' in first ? first.output[0] : null;
  if (!chunk?.code.includes(PLACE)) throw new Error('The service worker has no place for its list of files');
  return chunk.code;
}

/** A file as the service worker asks for it; names in `assets` change with their content, others need to say which they are. */
interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

/** Every file of a built page. */
export function listFiles(folder: string): Kept[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => name !== 'sw.js' && statSync(join(folder, name)).isFile())
    .map((name) => {
      const url = name.replaceAll('\\', '/');
      return { url, revision: url.startsWith('assets/') ? null : revisionOf(join(folder, name)) };
    });
}

function revisionOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
