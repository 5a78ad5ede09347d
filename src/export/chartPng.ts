import { canvasPng } from './canvasPng';

/** Draws an SVG text into a PNG, `scale` pixels for each px, with the link of what it shows. Needs a browser. */
export async function svgToPng(svg: string, scale: number, link?: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvasPng(canvas, scale, link);
}
