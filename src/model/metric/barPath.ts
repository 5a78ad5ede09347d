import { FRAME_SIZE } from '../math/frame';
import type { Part } from '../mechanism/part';

/** Where a bar goes, seen from the side: [sample] forward place and height of its middle in ground, m. */
export interface BarPath {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

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
export function barPath({ parts, movers, sampleCount }: Moved): BarPath | null {
  const mover = parts.find(({ name }) => name === 'bar')?.mover;
  if (!mover) return null;
  const place = (axis: 0 | 1) =>
    Float64Array.from({ length: sampleCount }, (_, i) => movers[mover][i * FRAME_SIZE + 9 + axis]);
  return { x: place(0), y: place(1) };
}
