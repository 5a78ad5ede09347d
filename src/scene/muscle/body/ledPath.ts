import { segmentIndex } from '../../../model/anatomy/names';
import { FRAME_SIZE, type Frames } from '../../../model/math/frame';
import type { Anchor } from './bodyTable';
import type { TracedPaths } from './tracedPaths';

/** A traced path with the points that lead it on to the anatomical borders. */
export interface LedPath {
  /** [point × 3] in ground. */
  readonly points: Float64Array;
  readonly count: number;
  readonly update: (frames: Frames) => void;
}

export interface LedEnds {
  readonly from?: Anchor;
  readonly to?: Anchor;
  /** Size of the body against the generic lifter. */
  readonly scale: number;
}

/** The path of muscle `m`, behind `from` and before `to` where they are given. */
export function createLedPath(
  { layout, points: traced }: TracedPaths,
  m: number,
  { from, to, scale }: LedEnds,
): LedPath {
  const first = layout.start[m];
  const length = layout.start[m + 1] - first;
  const lead = from ? 1 : 0;
  const count = length + lead + (to ? 1 : 0);
  const points = new Float64Array(3 * count);
  const update = (frames: Frames): void => {
    if (from) placeAnchor(from, scale, frames, points, 0);
    for (let i = 0; i < 3 * length; i++) points[3 * lead + i] = traced[3 * first + i];
    if (to) placeAnchor(to, scale, frames, points, 3 * (count - 1));
  };
  return { points, count, update };
}

// biome-ignore lint/complexity/useMaxParams: runs for every body of every drawn frame, takes flat arrays with their places
function placeAnchor({ segment, point }: Anchor, scale: number, frames: Frames, out: Float64Array, o: number): void {
  const f = segmentIndex(segment) * FRAME_SIZE;
  const [x, y, z] = point;
  for (let k = 0; k < 3; k++) {
    const r = f + 3 * k;
    out[o + k] = scale * (frames[r] * x + frames[r + 1] * y + frames[r + 2] * z) + frames[f + 9 + k];
  }
}
