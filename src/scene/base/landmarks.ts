import type { Vector3 } from 'three';
import { type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE, type Frames } from '../../model/math/frame';

/** Where a segment's frame begins among the frames of one pose. */
export const frameOf = (segment: SegmentName): number => segmentIndex(segment) * FRAME_SIZE;

/** Where the joint a segment's frame sits on begins: x, y and z. */
const jointOf = (segment: SegmentName): number => frameOf(segment) + 9;

/** Hip and knee center of the right leg. */
export const HIP = jointOf('femur_r');
export const KNEE = jointOf('tibia_r');

/** Writes the direction out of the back of the frame at `f`, a unit vector. */
export const writeBackward = (out: Vector3, frames: Frames, f: number): Vector3 =>
  out.set(-frames[f], -frames[f + 3], -frames[f + 6]);
