import { PX_PER_INCH } from '../display/pictureChoice';
import { withDensity } from './pngDensity';
import { withLink } from './pngLink';

/**
 * A canvas as PNG that is as large on paper as it is on the page, `scale` pixels for each px, and carries the link of what it shows
 * where there is one. Needs a browser.
 */
export async function canvasPng(canvas: HTMLCanvasElement, scale: number, link?: string): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture could not be made.');
  const png = new Uint8Array(await blob.arrayBuffer());
  const sized = withDensity(png, scale * PX_PER_INCH);
  return new Blob([link === undefined ? sized : withLink(sized, link)], { type: 'image/png' });
}
