import type { Page } from 'playwright-core';

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
  const { halved, grain } = await page.evaluate(compareInPage, {
    coarse: coarse.toString('base64'),
    fine: fine.toString('base64'),
    smooth: SMOOTH,
    outstanding: OUTSTANDING,
  });
  return { halved: Buffer.from(halved, 'base64'), grain };
}

interface Question {
  readonly coarse: string;
  readonly fine: string;
  readonly smooth: number;
  readonly outstanding: number;
}

/** Runs in the page, so everything it needs is inside. */
async function compareInPage({ coarse, fine, smooth, outstanding }: Question) {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const read = async (png: string): Promise<ImageData> => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const double = await read(fine);
  const single = await read(coarse);
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
  context.putImageData(half, 0, 0);
  return { halved: canvas.toDataURL('image/png').split(',')[1], grain: grainy / (width * height) };
}
