import { SEGMENT_COUNT, type SegmentName, segmentIndex } from '../../src/model/anatomy/names';
import { FRAME_SIZE } from '../../src/model/math/frame';
import type { Repetition, Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';

/** Simulates a setup that must have a repetition. */
export function repetitionOf(setup: Setup): Repetition {
  const result = simulate(setup);
  if (result.kind !== 'repetition') throw new Error(`no repetition: ${JSON.stringify(result.reason)}`);
  return result;
}

/** groundFromSegment at a sample, 12 numbers. */
export function frameAt(r: Pick<Repetition, 'frames'>, sample: number, segment: SegmentName): Float64Array {
  const f = (sample * SEGMENT_COUNT + segmentIndex(segment)) * FRAME_SIZE;
  return r.frames.subarray(f, f + FRAME_SIZE);
}

export const toDegrees = (rad: number): number => (rad * 180) / Math.PI;
