import { PNG_KEYWORD } from '../../display/pageWords';
import { bytesAt } from './bytes';
import { type Found, foundInText, type Nothing } from './found';

/** Longer than any link. */
const LONGEST = 64 * 1024;
/** More chunks than any picture from here has; those of others may have a few hundred. */
const MOST_CHUNKS = 5000;
const SIGNATURE = 8;

const NO_LINK: Nothing = {
  reason: 'is a picture without a setup in it; pictures lose it where they are edited or sent by a messenger',
};

/** The link in a PNG's own text chunk. Pixels are stepped over, not read. */
export async function linkInPng(file: Blob): Promise<Found | Nothing> {
  let at = SIGNATURE;
  for (let count = 0; count < MOST_CHUNKS && at + 8 <= file.size; count++) {
    const head = new DataView((await bytesAt(file, at, 8)).buffer);
    const length = head.getUint32(0);
    if (head.getUint32(4) === ITXT && length <= LONGEST) {
      const text = textIn(await bytesAt(file, at + 8, length));
      if (text !== null) return foundInText(text);
    }
    at += length + 12;
  }
  return at > file.size ? { reason: 'is a picture that is cut off' } : NO_LINK;
}

/** The four letters as a number. */
const ITXT = 0x69545874;

/** Keyword, two flags, language, translated keyword, text; null for another keyword or what is compressed. */
function textIn(data: Uint8Array): string | null {
  const parts = new TextDecoder().decode(data);
  const mark = `${PNG_KEYWORD}\0\0\0`;
  if (!parts.startsWith(mark)) return null;
  const language = parts.indexOf('\0', mark.length);
  const translated = parts.indexOf('\0', language + 1);
  return language < 0 || translated < 0 ? null : parts.slice(translated + 1);
}
