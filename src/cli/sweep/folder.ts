import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { quoteInput } from '../../display/quoteInput';
import { NO_OUTPUT, Problem } from '../problem';
import type { About } from './openSweep';

const MANIFEST = 'sweep.json';

export function partPath(folder: string, part: number): string {
  return join(folder, `part-${String(part).padStart(7, '0')}.parquet`);
}

/**
 * Makes a file under a name of its own and gives it the right one when it is whole: a file that is there is complete,
 * whatever was killed when.
 */
export async function writeWhole(path: string, write: (unfinished: string) => void | Promise<void>): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await write(unfinished);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error instanceof Problem
      ? error
      : new Problem(`${quoteInput(path)} cannot be written: ${told(error)}.`, NO_OUTPUT);
  }
}

function told(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' ? 'no space left on device' : (code ?? message);
}

/** Removes what killed runs left of these parts. */
export function clearUnfinished(folder: string, parts: readonly number[]): void {
  const own = new Set(parts.map((part) => `.${basename(partPath(folder, part))}`));
  for (const name of readdirSync(folder)) if (own.has(name.replace(/\.\d+$/, ''))) rmSync(join(folder, name));
}

/**
 * Makes the folder, or finds in it a sweep that is the same.
 * @throws Problem where another sweep lies there, or it cannot be written
 */
export async function claimFolder(folder: string, about: About): Promise<void> {
  const path = join(folder, MANIFEST);
  const text = `${JSON.stringify(about, null, 2)}\n`;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Problem(`${quoteInput(folder)} cannot be made: ${told(error)}.`, NO_OUTPUT);
  }
  if (!existsSync(path)) await writeWhole(path, (unfinished) => writeFileSync(unfinished, text));
  else if (readFileSync(path, 'utf8') !== text) throw new Problem(otherSweep(folder, about));
}

/** What is another about the sweep that lies there. */
function otherSweep(folder: string, about: About): string {
  const there = readManifest(folder);
  const isModelAlone = isDeepStrictEqual({ ...there, modelHash: '' }, { ...about, modelHash: '' });
  return isModelAlone
    ? `${quoteInput(folder)} holds parts of another model: its source has changed since; choose another folder.`
    : `${quoteInput(folder)} holds another sweep, of another plan or version; choose another folder.`;
}

/** @throws Problem where no sweep lies in the folder */
export function readManifest(folder: string): About {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch {
    throw new Problem(`${quoteInput(folder)} holds no sweep: ${MANIFEST} is not there or cannot be read.`);
  }
}

export function isPartThere(folder: string, part: number): boolean {
  return existsSync(partPath(folder, part));
}
