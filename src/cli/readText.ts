import { readFileSync } from 'node:fs';
import { quoteInput } from '../display/quoteInput';
import { decodeText } from './decodeText';
import { Problem } from './problem';

/**
 * Text of a file; `owner` is what it is called, "The lifter file".
 * @throws Problem where it cannot be read, or is no text
 */
export function readText(path: string, owner: string): string {
  try {
    return decodeText(readFileSync(path), owner);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${owner} ${quoteInput(path)} cannot be read.`);
  }
}
