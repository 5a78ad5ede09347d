import { segmentIndex } from '../anatomy/names';
import { FRAME_SIZE, transformPoint } from '../math/frame';
import { POSE_FRAMES_SIZE } from '../pose/forwardKinematics';
import { type MusclesInFrames, WRAP_SIZE, WRAP_TANGENT_A, WRAP_TOUCHES } from './muscleSet';
import { PATH_START, POINT_SEGMENT, WRAP_COUNT, WRAP_MUSCLE, WRAP_SEGMENT } from './topology';

type Point = [number, number, number];

/** The straight piece of a muscle that crosses the hip, in ground. */
export interface LineOfAction {
  /** Where it leaves the pelvis: its last path point there, or the tangent point on a pelvic cylinder. */
  readonly pelvisPoint: Point;
  /** Where it reaches the leg. */
  readonly legPoint: Point;
  /** Unit direction of the pull on the leg, from `legPoint` toward `pelvisPoint`. */
  readonly direction: Point;
}

const PELVIS = segmentIndex('pelvis');

/**
 * The line along which a muscle pulls across the hip, or null for a muscle that does not cross it. Its distance from the
 * hip flexion axis, times the share of the pull across that axis, is the sagittal moment arm.
 */
export function lineOfAction(leg: MusclesInFrames, sample: number, muscle: number): LineOfAction | null {
  const { geometry, frames, muscles } = leg;
  const f = sample * POSE_FRAMES_SIZE;
  let p = PATH_START[muscle];
  if (POINT_SEGMENT[p] !== PELVIS) return null;
  while (POINT_SEGMENT[p + 1] === PELVIS) p++;
  const at = (q: number) =>
    transformPoint(frames, f + POINT_SEGMENT[q] * FRAME_SIZE, geometry.points.subarray(3 * q, 3 * q + 3));
  let pelvisPoint = at(p);
  let legPoint = at(p + 1);
  WRAP_MUSCLE.forEach((owner, w) => {
    const record = (sample * WRAP_COUNT + w) * WRAP_SIZE;
    if (owner !== muscle || muscles.wraps[record + WRAP_TOUCHES] !== 1 + p - PATH_START[muscle]) return;
    const onPelvis = WRAP_SEGMENT[w] === PELVIS;
    const t = record + WRAP_TANGENT_A + (onPelvis ? 3 : 0);
    const inCylinder = muscles.wraps.subarray(t, t + 3);
    const inSegment = transformPoint(geometry.segmentFromCylinder, w * FRAME_SIZE, inCylinder);
    const tangent = transformPoint(frames, f + WRAP_SEGMENT[w] * FRAME_SIZE, inSegment);
    if (onPelvis) pelvisPoint = tangent;
    else legPoint = tangent;
  });
  return { pelvisPoint, legPoint, direction: unitFrom(legPoint, pelvisPoint) };
}

function unitFrom(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length];
}
