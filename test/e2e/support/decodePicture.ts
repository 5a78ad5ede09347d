import type { JSHandle, Page } from 'playwright-core';

/** A PNG's pixels, in a page that can decode it: what looks at them runs there too. */
export function decodePicture(page: Page, png: Buffer): Promise<JSHandle<ImageData>> {
  return page.evaluateHandle(decodeInPage, png.toString('base64'));
}

async function decodeInPage(data: string): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
