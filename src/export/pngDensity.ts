import { withChunk } from './pngChunk';

const METERS_PER_INCH = 0.0254;

/** A PNG that says how large it is: the same with a pHYs chunk (PNG specification, third edition, 11.3.4.3). */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const dotsPerMeter = Math.round(dotsPerInch / METERS_PER_INCH);
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, dotsPerMeter);
  view.setUint32(4, dotsPerMeter);
  // the unit is the meter
  view.setUint8(8, 1);
  return withChunk(png, 'pHYs', data);
}
