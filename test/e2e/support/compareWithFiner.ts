import type { Page } from 'playwright-core';
import { decodePicture } from './decodePicture';

/** What a finer drawing of the same picture, halved, says of it. */
export interface FinenessDifference {
  /** The finer picture, every 2 × 2 pixels made one. */
  readonly halved: Buffer;
  /** Share of the pixels that stand out from their neighbours although the finer picture is smooth there, 0 … 1. */
  readonly grain: number;
}

/** Shades of 255: less than `smooth` between a pixel and each neighbour is smooth, `outstanding` from their mean stands out. */
const SMOOTH = 5;
const OUTSTANDING = 5;

/** Compares a PNG with one drawn at twice the pixel ratio, in a page that can decode them. */
export async function compareWithFiner(page: Page, coarse: Buffer, fine: Buffer): Promise<FinenessDifference> {
  const [single, double] = [await decodePicture(page, coarse), await decodePicture(page, fine)];
  const question = { single, double, smooth: SMOOTH, outstanding: OUTSTANDING };
  const { halved, grain } = await page.evaluate(compareInPage, question);
  await Promise.all([single.dispose(), double.dispose()]);
  return { halved: Buffer.from(halved, 'base64'), grain };
}

interface Question {
  readonly single: ImageData;
  readonly double: ImageData;
  readonly smooth: number;
  readonly outstanding: number;
}

/** Runs in the page, so everything it needs is inside. */
function compareInPage({ single, double, smooth, outstanding }: Question) {
  const { width, height } = single;
  if (double.width !== 2 * width || double.height !== 2 * height) throw new Error('not twice as fine');
  const half = new ImageData(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [o, p] = [4 * (y * width + x), 4 * (2 * y * double.width + 2 * x)];
      const below = p + 4 * double.width;
      for (let k = 0; k < 4; k++)
        half.data[o + k] =
          (double.data[p + k] + double.data[p + 4 + k] + double.data[below + k] + double.data[below + 4 + k]) / 4;
    }
  let grainy = 0;
  for (let y = 1; y + 1 < height; y++)
    for (let x = 1; x + 1 < width; x++)
      for (const k of [0, 1, 2]) {
        const o = 4 * (y * width + x) + k;
        const around = [o - 4, o + 4, o - 4 * width, o + 4 * width];
        if (around.some((n) => Math.abs(half.data[n] - half.data[o]) >= smooth)) continue;
        const mean = around.reduce((sum, n) => sum + single.data[n], 0) / 4;
        if (Math.abs(single.data[o] - mean) < outstanding) continue;
        grainy++;
        break;
      }
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  canvas.width = width;
  canvas.height = height;
  context.putImageData(half, 0, 0);
  return { halved: canvas.toDataURL('image/png').split(',')[1], grain: grainy / (width * height) };
}
