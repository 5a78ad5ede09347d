import { FRAME_SIZE } from '../math/frame';
import type { Part } from '../mechanism/part';

/** Where a bar goes, seen from the side: [sample] forward place and height of its middle in ground, m. */
export interface BarPath {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

type Axis = keyof BarPath;

/** Index of an axis of the origin in a frame. */
const ORIGIN: Readonly<Record<Axis, number>> = { x: 9, y: 10 };

/** What of a repetition tells where its bar goes. */
interface Moved {
  readonly parts: readonly Part[];
  readonly movers: Readonly<Record<string, Float64Array>>;
  readonly sampleCount: number;
}

/** Whether something is lifted that is a bar. */
export function hasBar({ parts }: Pick<Moved, 'parts'>): boolean {
  return parts.some(({ name }) => name === 'bar');
}

/** Null without a bar. */
export function barPath(moved: Moved): BarPath | null {
  const frames = barFrames(moved);
  if (!frames) return null;
  const along = (axis: Axis) => Float64Array.from({ length: moved.sampleCount }, (_, i) => placeIn(frames, i, axis));
  return { x: along('x'), y: along('y') };
}

/** The same at one sample. */
export function barAt(moved: Moved, sample: number, axis: Axis): number | null {
  const frames = barFrames(moved);
  return frames && placeIn(frames, sample, axis);
}

/** [sample × frame] */
function barFrames({ parts, movers }: Moved): Float64Array | null {
  const mover = parts.find(({ name }) => name === 'bar')?.mover;
  return mover ? movers[mover] : null;
}

function placeIn(frames: Float64Array, sample: number, axis: Axis): number {
  return frames[sample * FRAME_SIZE + ORIGIN[axis]];
}
