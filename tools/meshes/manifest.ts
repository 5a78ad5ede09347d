import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEVELS } from './catalog';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const MODELS = join(ROOT, 'public/models');
export const MANIFEST = join(ROOT, 'tools/meshes/manifest.json');
export const SKIN_FILE = 'skin.glb';
/** The worker is loaded by its address, so no import leads to it. */
const ENTRIES = ['main.ts', 'worker.ts'].map((name) => join(ROOT, 'tools/meshes', name));
/** Packages that shape the bytes. */
const PACKAGES = ['meshoptimizer'] as const;

/** Ties the shipped files to what they were made from. */
export interface Manifest {
  /** Of every file that the generator consists of, the model's tables among them, and the versions of its packages. */
  readonly sources: string;
  /** Of the files in public/models, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** The manifest of what lies on disk now. */
export function takeManifest(): Manifest {
  const names = [...LEVELS.map((level) => `figure-${level}.glb`), SKIN_FILE];
  return {
    sources: hashSources(),
    files: Object.fromEntries(names.map((name) => [name, hash([readFileSync(join(MODELS, name))])])),
  };
}

function hashSources(): string {
  const sources = [...reachableFrom(ENTRIES)].map((file) => relative(ROOT, file)).sort();
  return hash([
    ...sources.flatMap((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
    ...PACKAGES.map(versionOf),
  ]);
}

/** The files, and all that they import by a relative path, directly or not. */
function reachableFrom(entries: readonly string[]): Set<string> {
  const found = new Set(entries);
  // a set hands out what is added while it is walked
  for (const file of found)
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g))
      found.add(fileOf(resolve(dirname(file), specifier)));
  return found;
}

function fileOf(path: string): string {
  const file = `${path}.ts`;
  if (!existsSync(file)) throw new Error(`${file} is imported but not there`);
  return file;
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

function hash(parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}
