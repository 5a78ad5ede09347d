import { PNG_KEYWORD } from '../display/pageWords';
import { withChunk } from './pngChunk';

/** A PNG that can be put back: the same with an iTXt chunk that holds the link (PNG specification, third edition, 11.3.3.4). */
export function withLink(png: Uint8Array, link: string): Uint8Array<ArrayBuffer> {
  // behind the keyword: not compressed, by no method, in no language, under no other keyword
  return withChunk(png, 'iTXt', new TextEncoder().encode(`${PNG_KEYWORD}\0\0\0\0\0${link}`));
}
