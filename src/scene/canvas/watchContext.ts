import { afterPatience } from '../../hand/inTime';

/** A context that is to come back is there again within this time; a reader waits no longer before an empty picture, ms. */
const PATIENCE = 2000;

/** Tells when a canvas has lost its graphics and they do not come back at once, and when they do. */
export function watchContext(canvas: HTMLCanvasElement, onGone: (isGone: boolean) => void): () => void {
  let callOff = (): void => undefined;
  const lose = (): void => {
    callOff = afterPatience(() => onGone(true), PATIENCE);
  };
  const restore = (): void => {
    callOff();
    onGone(false);
  };
  canvas.addEventListener('webglcontextlost', lose);
  canvas.addEventListener('webglcontextrestored', restore);
  return () => {
    canvas.removeEventListener('webglcontextlost', lose);
    canvas.removeEventListener('webglcontextrestored', restore);
    restore();
  };
}
