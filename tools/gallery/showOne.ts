import { turnOrbit, zoomOrbit } from '../../src/scene/camera/orbit';
import { listenToPane } from '../../src/scene/camera/paneInput';
import { findSpecimen } from '../../test/specimens/gallery';
import styles from './gallery.module.css';
import { orbitOf } from './orbitOf';
import type { GalleryQuery } from './query';
import { createGalleryRenderer } from './renderer';
import { themeNow } from './themeNow';

const SIZE = { width: 960, height: 720 } as const;

/**
 * One specimen to turn, zoom and move through its repetition. A window smaller than the picture gets one of its own size;
 * the canvas has `data-complete` while its picture is finished.
 */
export function showOne(root: HTMLElement, query: GalleryQuery & { readonly specimen: string }): void {
  const specimen = findSpecimen(query.specimen);
  const size = { width: Math.min(SIZE.width, innerWidth), height: Math.min(SIZE.height, innerHeight) };
  const renderer = createGalleryRenderer(size, query, themeNow());
  const orbit = orbitOf(specimen);
  const slider = createSlider(query.phase ?? specimen.phase);
  const draw = (): void => {
    shot.draw(slider.valueAsNumber, specimen.target, orbit);
    renderer.canvas.toggleAttribute('data-complete', shot.isComplete());
  };
  // what comes after the picture is finished belongs to other instants of the repetition
  const shot = renderer.stage(specimen.repetition(), () => {
    if (!shot.isComplete()) draw();
  });
  renderer.canvas.tabIndex = 0;
  slider.addEventListener('input', draw);
  listenToPane(renderer.canvas, {
    turn: (dx, dy) => {
      turnOrbit(orbit, dx, dy);
      draw();
    },
    zoom: (factor) => {
      zoomOrbit(orbit, factor);
      draw();
    },
    reset: () => {
      Object.assign(orbit, orbitOf(specimen));
      draw();
    },
    press: () => {},
    hover: () => {},
  });
  const title = document.createElement('h2');
  title.textContent = specimen.name;
  root.append(renderer.canvas, title, slider);
  draw();
}

function createSlider(phase: number): HTMLInputElement {
  const slider = document.createElement('input');
  Object.assign(slider, { type: 'range', min: '0', max: '1', step: '0.005', className: styles.phase });
  slider.setAttribute('aria-label', 'Phase of the repetition');
  slider.value = String(phase);
  return slider;
}
