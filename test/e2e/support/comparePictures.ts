import type { Page } from 'playwright-core';

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
  const { share, map } = await page.evaluate(compareInPage, {
    a: a.toString('base64'),
    b: b.toString('base64'),
    cell: CELL,
    visible: VISIBLE,
  });
  return { share, map: Buffer.from(map, 'base64') };
}

interface Question {
  readonly a: string;
  readonly b: string;
  readonly cell: number;
  readonly visible: number;
}

/** Runs in the page, so everything it needs is inside. */
async function compareInPage({ a, b, cell, visible }: Question): Promise<{ share: number; map: string }> {
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
  const second = await read(b);
  const first = await read(a);
  const { width, height } = first;
  const isSameSize = second.width === width && second.height === height;
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
