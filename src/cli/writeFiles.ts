import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoteInput } from '../display/quoteInput';
import type { NamedText } from '../export/opensim/namedText';
import { NO_OUTPUT, Problem } from './problem';

/**
 * Writes files into a folder, which is made where it is not there, and gives their paths, one a line.
 * @throws Problem naming the folder that cannot be written
 */
export function writeFiles(folder: string, files: readonly NamedText[]): string[] {
  try {
    mkdirSync(folder, { recursive: true });
    return files.map(({ name, text }) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return `${path}\n`;
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new Problem(`The folder ${quoteInput(folder)} cannot be written: ${code}.`, NO_OUTPUT);
  }
}
