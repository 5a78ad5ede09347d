import type { Page } from 'playwright-core';
import { decodePicture } from './decodePicture';

/** How two pictures of one size differ. */
export interface PictureDifference {
  /** Share of the picture's cells that differ visibly, 0 … 1; 1 for pictures of different sizes. */
  readonly share: number;
  /** PNG that shows where: differing cells red over the faded first picture. */
  readonly map: Buffer;
}

/** Edge of a cell, px: averaging over it makes the comparison blind to how an edge happens to be smoothed. */
const CELL = 4;
/** Difference of a cell's mean in any channel from which it counts, of 255. */
const VISIBLE = 14;

/** Compares two PNGs cell by cell, in a page that can decode them. */
export async function comparePictures(page: Page, a: Buffer, b: Buffer): Promise<PictureDifference> {
  const [first, second] = [await decodePicture(page, a), await decodePicture(page, b)];
  const { share, map } = await page.evaluate(compareInPage, { first, second, cell: CELL, visible: VISIBLE });
  await Promise.all([first.dispose(), second.dispose()]);
  return { share, map: Buffer.from(map, 'base64') };
}

interface Question {
  readonly first: ImageData;
  readonly second: ImageData;
  readonly cell: number;
  readonly visible: number;
}

/** Runs in the page, so everything it needs is inside. */
function compareInPage({ first, second, cell, visible }: Question): { share: number; map: string } {
  const { width, height } = first;
  const isSameSize = second.width === width && second.height === height;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  canvas.width = width;
  canvas.height = height;
  context.putImageData(first, 0, 0);
  context.globalAlpha = 0.7;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  context.fillStyle = '#d00';
  let cells = 0;
  let differing = 0;
  for (let y = 0; isSameSize && y + cell <= height; y += cell)
    for (let x = 0; x + cell <= width; x += cell) {
      const sums = [0, 0, 0];
      for (let i = 0; i < cell * cell; i++) {
        const o = 4 * ((y + Math.floor(i / cell)) * width + x + (i % cell));
        for (let k = 0; k < 3; k++) sums[k] += first.data[o + k] - second.data[o + k];
      }
      cells++;
      if (Math.max(...sums.map(Math.abs)) < visible * cell * cell) continue;
      differing++;
      context.fillRect(x, y, cell, cell);
    }
  return { share: isSameSize ? differing / cells : 1, map: canvas.toDataURL('image/png').split(',')[1] };
}
