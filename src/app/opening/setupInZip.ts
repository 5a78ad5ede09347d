import { strFromU8, unzipSync } from 'fflate';
import type { Nothing } from './found';

/** Larger than any zip this page saves that could be brought back. */
const LARGEST = 64 * 1024 * 1024;
const SETUP = 'setup.json';
const LONGEST = 1024 * 1024;

/** The text of `setup.json` in a zip; nothing else of it is unpacked. */
export async function setupInZip(file: Blob): Promise<string | Nothing> {
  if (file.size > LARGEST)
    return { reason: `is a zip of more than ${LARGEST / 1024 / 1024} MB, larger than any this page saves` };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isSetup = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === SETUP && originalSize <= LONGEST;
    const setup = unzipSync(bytes, { filter: isSetup })[SETUP];
    return setup ? strFromU8(setup) : { reason: `is a zip without ${SETUP} in it` };
  } catch {
    return { reason: 'is a zip that is cut off or changed' };
  }
}
