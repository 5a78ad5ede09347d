import type { Body } from '../../model/anatomy/body';
import { type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE, type Frames, transformPoint } from '../../model/math/frame';
import type { Triple } from '../../model/math/triple';

/** A point in the sagittal plane of a segment: x and y in its frame, of the generic lifter, m. */
export type BodyPoint = readonly [segment: SegmentName, x: number, y: number];

/** Where such a point of this body is in ground, m. */
export function bodyPoint({ scales }: Body, frames: Frames, [segment, x, y]: BodyPoint): Triple {
  const i = segmentIndex(segment);
  return transformPoint(frames, i * FRAME_SIZE, [x * scales[i], y * scales[i], 0]);
}
