import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** One import statement. Files are paths within src. */
export interface Import {
  readonly file: string;
  /** The file within src, or the specifier of a package as it is written. */
  readonly target: string;
  readonly isLocal: boolean;
  readonly isTypeOnly: boolean;
  /** Names taken, as the other file calls them; `*` for all, none for a bare or late import. */
  readonly names: readonly string[];
}

/** Files of src by path. */
export type Sources = ReadonlyMap<string, string>;

export function readSources(): Sources {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
}

export function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([file, text]) => importsIn(file, text, sources));
}

const STATEMENT =
  /^(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s+'([^']+)'|^import\s+'([^']+)'|\b(?:import|new URL)\(\s*'([^']+)'/gm;

function importsIn(file: string, text: string, sources: Sources): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, type, clause, from, bare, late]) => {
    const specifier = from ?? bare ?? late;
    const isLocal = specifier.startsWith('.');
    return {
      file,
      target: isLocal ? locate(normalize(join(dirname(file), specifier)), sources) : specifier,
      isLocal,
      isTypeOnly: type !== undefined || everyNameIsType(clause),
      names: namesIn(clause),
    };
  });
}

function locate(path: string, sources: Sources): string {
  return [path, `${path}.ts`, `${path}.tsx`].find((each) => sources.has(each)) ?? path;
}

function listed(clause: string | undefined): string[] {
  return (clause?.match(/\{([^}]*)\}/)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function everyNameIsType(clause: string | undefined): boolean {
  const names = listed(clause);
  return names.length > 0 && names.every((name) => name.startsWith('type '));
}

function namesIn(clause: string | undefined): string[] {
  if (clause?.includes('*')) return ['*'];
  return listed(clause).map((name) => name.replace(/^type\s+/, '').split(/\s/)[0]);
}

/** The package of a specifier, `node:` for all of Node's. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The folder of src a file stands in. */
export function folderOf(file: string): string {
  return file.split('/')[0];
}

/** Groups of files that import each other in a circle, types included. Tarjan 1972. */
export function findCircles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { file, target, isLocal } of imports) if (isLocal) next.set(file, [...(next.get(file) ?? []), target]);
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    lowest.set(file, index.get(file) as number);
    stack.push(file);
    for (const target of next.get(file) ?? []) {
      if (!index.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(file, Math.min(low(file), low(target)));
    }
    if (low(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || next.get(file)?.includes(file)) circles.push(circle);
  };
  const low = (file: string): number => lowest.get(file) as number;
  for (const file of next.keys()) if (!index.has(file)) visit(file);
  return circles;
}

/** Room of a file within a folder: its file or sub-folder there, or `*` where the order does not name it but has one. */
export function roomOf(file: string, folder: string, rooms: readonly string[]): string {
  const room = file.slice(folder.length + 1).split('/')[0];
  return rooms.includes(room) || !rooms.includes('*') ? room : '*';
}

/** Imports within a folder that go from a room to one above it. */
export function findUpward(imports: readonly Import[], folder: string, rooms: readonly string[]): Import[] {
  const isIn = (file: string) => file.startsWith(`${folder}/`);
  const floor = (file: string) => rooms.indexOf(roomOf(file, folder, rooms));
  return imports.filter(
    ({ file, target, isLocal }) => isLocal && isIn(file) && isIn(target) && floor(target) > floor(file),
  );
}

/** Imports a folder's row of the table does not allow. */
export function findForbidden(
  imports: readonly Import[],
  allowed: Readonly<Record<string, readonly string[]>>,
): Import[] {
  return imports.filter(({ file, target, isLocal }) => {
    const folder = folderOf(file);
    const wanted = isLocal ? folderOf(target) : packageOf(target);
    const row = allowed[folder] ?? [];
    return wanted !== folder && !row.includes('everything') && !row.includes(wanted);
  });
}
