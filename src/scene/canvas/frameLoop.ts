export interface FrameLoop {
  /** Asks for a frame. Many asks before it make one. */
  readonly invalidate: () => void;
  readonly stop: () => void;
}

/**
 * Draws on demand: nothing runs while nothing is asked for. The first ask of a frame is answered at the end of the running
 * task, so that the figure follows a thumb without a frame's delay; later ones, also from within `draw`, wait for the next.
 */
export function createFrameLoop(draw: (now: number) => void): FrameLoop {
  let isAsked = false;
  let hasDrawn = false;
  let isStopped = false;

  const run = (now: number): void => {
    if (isStopped || !isAsked || document.hidden) return;
    isAsked = false;
    hasDrawn = true;
    draw(now);
    requestAnimationFrame(next);
  };
  const next = (now: number): void => {
    hasDrawn = false;
    run(now);
  };
  const invalidate = (): void => {
    if (isAsked || isStopped) return;
    isAsked = true;
    // what React has to render for the same change comes first: it asked for its microtask in the same task
    if (!hasDrawn) queueMicrotask(() => queueMicrotask(() => run(performance.now())));
  };
  const onVisible = (): void => {
    if (isAsked && !document.hidden) requestAnimationFrame(next);
  };
  document.addEventListener('visibilitychange', onVisible);
  return {
    invalidate,
    stop: () => {
      isStopped = true;
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
