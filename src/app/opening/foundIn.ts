import { textOf } from './bytes';
import { type Found, foundInText, type Nothing } from './found';
import { linkInPng } from './linkInPng';
import { setupInZip } from './setupInZip';

/** What a file is by its first bytes; a name may lie. */
const KINDS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
];
const FIRST = 4096;

/** Looks for a setup in a file of any size, reading no more of it than is needed. Never throws but where reading fails. */
export async function foundIn(file: Blob): Promise<Found | Nothing> {
  if (file.size === 0) return { reason: 'is empty' };
  const first = new Uint8Array(await file.slice(0, FIRST).arrayBuffer());
  const kind = KINDS.find(([, bytes]) => bytes.every((byte, i) => first[i] === byte))?.[0];
  if (kind === 'png') return linkInPng(file);
  if (kind === 'zip') {
    const text = await setupInZip(file);
    return typeof text === 'string' ? foundInText(text) : text;
  }
  if (kind) return { reason: `is ${kind}, and those hold no setup` };
  if (first.includes(0)) return { reason: 'is no text, picture or zip that this page saves' };
  return foundInText(await textOf(file));
}
