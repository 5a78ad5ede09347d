import type { FilmPlan } from '../../display/filmChoice';
import { createFilmWriter, type FilmWriter } from './filmWriter';
import { createFrameZip } from './frameZip';

/** How far a film has come. */
export interface FilmProgress {
  readonly done: number;
  readonly of: number;
  /** Seconds still to go at the pace so far; null before the first frames are there. */
  readonly left: number | null;
}

export interface FilmMaking {
  readonly plan: FilmPlan;
  readonly canvas: HTMLCanvasElement;
  /** Draws a frame onto the canvas. */
  readonly draw: (frame: number) => void;
  readonly onProgress: (progress: FilmProgress) => void;
  readonly signal: AbortSignal;
}

export interface Film {
  readonly blob: Blob;
  readonly extension: FilmWriter['extension'];
}

/** Frames after which the pace is known. */
const FIRST_PACE = 3;

/** Draws and writes frame after frame, never in real time; null where it was called off. The page goes on meanwhile. */
export async function makeFilm({ plan, canvas, draw, onProgress, signal }: FilmMaking): Promise<Film | null> {
  [canvas.width, canvas.height] = [plan.width, plan.height];
  const writer = (await createFilmWriter(canvas, plan)) ?? createFrameZip(canvas, plan);
  const begin = performance.now();
  try {
    for (let frame = 0; frame < plan.frames; frame++) {
      draw(frame);
      await writer.add(frame);
      const done = frame + 1;
      const pace = (performance.now() - begin) / 1000 / done;
      onProgress({ done, of: plan.frames, left: done < FIRST_PACE ? null : pace * (plan.frames - done) });
      await nextTask();
      if (signal.aborted) {
        await writer.cancel();
        return null;
      }
    }
    return { blob: await writer.finish(), extension: writer.extension };
  } catch (error) {
    await writer.cancel();
    throw error;
  }
}

/** Lets the page have its turn: unlike a timer it is not held up where the page is hidden. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
