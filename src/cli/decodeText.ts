import { Problem } from './problem';

/**
 * Text of a file or of standard input as other programs write it: UTF-8, UTF-16 with or without its mark, else Windows'
 * own letters. The byte order mark is gone.
 * @throws Problem for bytes that are no text
 */
export function decodeText(bytes: Uint8Array, owner: string): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\0')) throw new Problem(`${owner} is no text: it holds bytes of value 0.`);
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || looksWide(bytes, 1)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || looksWide(bytes, 0)) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Plain letters in 16 bits have a zero byte each, always on the same side. */
function looksWide(bytes: Uint8Array, side: 0 | 1): boolean {
  const length = Math.min(bytes.length - (bytes.length % 2), 64);
  for (let i = 0; i < length; i += 2) if (bytes[i + side] !== 0 || bytes[i + 1 - side] === 0) return false;
  return length > 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
