// PNG specification, third edition: chunks stand behind signature and header, in any order but for few kinds.

/** Signature and header chunk, behind which others may stand. */
const HEAD = 33;

/** The same PNG with one more chunk: `kind` is four letters. */
export function withChunk(png: Uint8Array, kind: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = chunkOf(kind, data);
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, HEAD));
  marked.set(chunk, HEAD);
  marked.set(png.subarray(HEAD), HEAD + chunk.length);
  return marked;
}

/** Length, kind, data, check sum. */
function chunkOf(kind: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(kind), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, checkSum(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** CRC-32 bit by bit; so few bytes need no table. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
