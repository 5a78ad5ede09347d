import { Zip, ZipPassThrough } from 'fflate';
import type { FilmPlan } from '../../display/filmChoice';
import { canvasPng } from '../canvasPng';
import type { FilmWriter } from './filmWriter';

/** Frames as numbered pictures in one file, for a browser that cannot encode: other programs make a film of them. */
export function createFrameZip(canvas: HTMLCanvasElement, { frames }: FilmPlan): FilmWriter {
  // a browser keeps the parts of what will be a file on disk once they are many
  const parts: Blob[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  });
  const digits = String(frames).length;
  return {
    extension: 'zip',
    add: async (frame) => {
      const png = await canvasPng(canvas, 1);
      // pictures are packed already
      const entry = new ZipPassThrough(`frame-${String(frame + 1).padStart(digits, '0')}.png`);
      zip.add(entry);
      entry.push(new Uint8Array(await png.arrayBuffer()), true);
    },
    finish: async () => {
      zip.end();
      return new Blob(parts, { type: 'application/zip' });
    },
    cancel: async () => zip.terminate(),
  };
}
