import { GALLERY, type GallerySpecimen, slugOf } from '../../test/specimens/gallery';
import styles from './gallery.module.css';
import { orbitOf } from './orbitOf';
import { addressOf, type GalleryQuery } from './query';
import { createGalleryRenderer, type GalleryRenderer } from './renderer';
import { themeNow } from './themeNow';

const SIZE = { width: 360, height: 270 } as const;

/** Every specimen as a picture that leads to the specimen itself; one after the other, so that one context draws them all. */
export async function showAll(root: HTMLElement, query: GalleryQuery): Promise<void> {
  const list = document.createElement('ul');
  list.className = styles.list;
  root.append(list);
  const frames = GALLERY.map((specimen) => addFrame(list, specimen, query));
  const renderer = createGalleryRenderer(SIZE, query.quality, themeNow());
  for (const [i, specimen] of GALLERY.entries()) {
    await drawOnce(renderer, specimen);
    frames[i].getContext('2d')?.drawImage(renderer.canvas, 0, 0);
  }
}

function addFrame(list: HTMLElement, { name }: GallerySpecimen, query: GalleryQuery): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const ratio = Math.min(window.devicePixelRatio, query.quality.maxPixelRatio);
  canvas.width = SIZE.width * ratio;
  canvas.height = SIZE.height * ratio;
  const link = document.createElement('a');
  link.href = addressOf(query, { specimen: slugOf(name) });
  link.append(canvas, name);
  const item = document.createElement('li');
  item.append(link);
  list.append(item);
  return canvas;
}

/** Leaves the finished picture in the renderer's canvas. */
async function drawOnce(renderer: GalleryRenderer, specimen: GallerySpecimen): Promise<void> {
  await new Promise<void>((done) => {
    const shot = renderer.stage(specimen.repetition(), () => draw());
    const draw = (): void => {
      shot.draw(specimen.phase, specimen.target, orbitOf(specimen));
      if (!shot.isComplete()) return;
      shot.dispose();
      done();
    };
    draw();
  });
}
