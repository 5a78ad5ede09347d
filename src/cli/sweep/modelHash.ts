import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folders whose programs decide what stands in a row. */
const SOURCES = ['../../model', '.'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

let known: string | undefined;

/** SHA-256 of the model and of what reads its rows, as this program has them: it tells apart what one version number does not. */
export function modelHash(): string {
  known ??= hashOfFolders(SOURCES);
  return known;
}

/** SHA-256 of all programs in folders, by name; line ends, which a checkout may choose, do not count. */
export function hashOfFolders(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const [i, folder] of folders.entries())
    for (const name of programsIn(folder)) {
      const text = readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n');
      hash.update(JSON.stringify([i, name, text]));
    }
  return hash.digest('hex');
}

function programsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
}
