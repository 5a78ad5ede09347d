import { findSpecimen, GALLERY, type GallerySpecimen, slugOf } from '../../test/specimens/gallery';
import styles from './gallery.module.css';
import { orbitOf } from './orbitOf';
import { addressOf, type GalleryQuery } from './query';
import { createGalleryRenderer, type GalleryRenderer, type Shot } from './renderer';
import { themeNow } from './themeNow';

const SIZE = { width: 400, height: 300 } as const;

/**
 * Every specimen, or those asked for, as a picture that leads to the specimen itself. One after the other, so that one
 * context draws them all; a picture has `data-complete` when it is finished.
 */
export async function showAll(root: HTMLElement, query: GalleryQuery): Promise<void> {
  const list = document.createElement('ul');
  list.className = styles.list;
  root.append(list);
  const { only } = query;
  const specimens = only ? only.map(findSpecimen) : GALLERY;
  const frames = specimens.map((specimen) => addFrame(list, specimen, query));
  const renderer = createGalleryRenderer(SIZE, query, themeNow());
  let last: Shot | null = null;
  for (const [i, specimen] of specimens.entries()) {
    const shot = await drawOnce(renderer, specimen, query.phase ?? specimen.phase);
    frames[i].getContext('2d')?.drawImage(renderer.canvas, 0, 0);
    frames[i].setAttribute('data-complete', '');
    // not before the next one stands: programs that nobody uses any more would have to be compiled again
    last?.dispose();
    last = shot;
  }
}

function addFrame(list: HTMLElement, { name }: GallerySpecimen, query: GalleryQuery): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const ratio = Math.min(window.devicePixelRatio, query.quality.maxPixelRatio);
  canvas.width = SIZE.width * ratio;
  canvas.height = SIZE.height * ratio;
  canvas.dataset.specimen = slugOf(name);
  const link = document.createElement('a');
  link.href = addressOf(query, { specimen: slugOf(name), only: null });
  link.append(canvas, name);
  const item = document.createElement('li');
  item.append(link);
  list.append(item);
  return canvas;
}

/** Leaves the finished picture in the renderer's canvas. */
function drawOnce(renderer: GalleryRenderer, specimen: GallerySpecimen, phase: number): Promise<Shot> {
  return new Promise((done) => {
    const draw = (): void => {
      shot.draw(phase, specimen.target, orbitOf(specimen));
      if (shot.isComplete()) done(shot);
    };
    const shot = renderer.stage(specimen.repetition(), () => {
      if (!shot.isComplete()) draw();
    });
    draw();
  });
}
