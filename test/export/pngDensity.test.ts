import { crc32 } from 'node:zlib';
import { decode, encode } from 'fast-png';
import { expect, test } from 'vitest';
import { PX_PER_INCH } from '../../src/display/pictureChoice';
import { withDensity } from '../../src/export/pngDensity';

const pixels = Uint8Array.from({ length: 4 * 5 * 3 }, (_, i) => (37 * i) % 256);
const plain = encode({ width: 5, height: 3, data: pixels, channels: 4, depth: 8 });

test('another program reads the density, and the same pixels as before', () => {
  for (const [scale, perMeter] of [
    [1, 3780],
    [2, 7559],
    [4, 15118],
  ]) {
    // the reader refuses a check sum that is wrong
    const read = decode(withDensity(plain, scale * PX_PER_INCH), { checkCrc: true });
    expect(read.resolution).toEqual({ x: perMeter, y: perMeter, unit: 1 });
    expect([read.width, read.height, [...read.data]]).toEqual([5, 3, [...pixels]]);
  }
});

test('the chunk stands right behind the header, with the check sum of its type and content', () => {
  const marked = Buffer.from(withDensity(plain, 96));
  expect(marked.length).toBe(plain.length + 21);
  expect(marked.subarray(37, 41).toString()).toBe('pHYs');
  expect(marked.readUInt32BE(50)).toBe(crc32(marked.subarray(37, 50)));
});
