import { PX_PER_INCH } from '../display/pictureChoice';
import { withDensity } from './pngDensity';

/** A canvas as PNG that is as large on paper as it is on the page; `scale` pixels for each px. Needs a browser. */
export async function canvasPng(canvas: HTMLCanvasElement, scale: number): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture could not be made.');
  const png = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withDensity(png, scale * PX_PER_INCH)], { type: 'image/png' });
}
