const METERS_PER_INCH = 0.0254;
/** Signature and header chunk, behind which the density stands. */
const HEAD = 33;

/** A PNG that says how large it is: the same with a pHYs chunk (PNG specification, third edition, 11.3.4.3). */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = densityChunk(Math.round(dotsPerInch / METERS_PER_INCH));
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, HEAD));
  marked.set(chunk, HEAD);
  marked.set(png.subarray(HEAD), HEAD + chunk.length);
  return marked;
}

/** Length, type, pixels a meter across and down, unit meter, check sum. */
function densityChunk(dotsPerMeter: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, dotsPerMeter);
  view.setUint32(12, dotsPerMeter);
  view.setUint8(16, 1);
  view.setUint32(17, checkSum(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC-32 bit by bit; its few bytes need no table. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
