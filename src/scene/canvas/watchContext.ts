/** A context that is to come back is there again within this time; a reader waits no longer before an empty picture, ms. */
const PATIENCE = 2000;

/** Tells when a canvas has lost its graphics and they do not come back at once, and when they do. */
export function watchContext(canvas: HTMLCanvasElement, onGone: (isGone: boolean) => void): () => void {
  let timer = 0;
  const lose = (): void => {
    timer = window.setTimeout(() => onGone(true), PATIENCE);
  };
  const restore = (): void => {
    window.clearTimeout(timer);
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
