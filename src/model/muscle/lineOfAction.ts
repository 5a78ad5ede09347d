import { type SegmentName, segmentIndex } from '../anatomy/names';
import { FRAME_SIZE, transformPoint } from '../math/frame';
import { POSE_FRAMES_SIZE } from '../pose/forwardKinematics';
import { type MusclesInFrames, WRAP_SIZE, WRAP_TANGENT_A, WRAP_TOUCHES } from './muscleSet';
import { PATH_START, POINT_SEGMENT, WRAP_COUNT, WRAP_MUSCLE, WRAP_SEGMENT } from './topology';

type Point = [number, number, number];

/** A joint of the right leg that muscles cross. */
export type CrossedJoint = 'hip' | 'knee' | 'ankle';

/** The straight piece of a muscle that crosses a joint, in ground. */
export interface LineOfAction {
  /** Where it leaves what is above the joint: its last path point there, or the tangent point on a cylinder there. */
  readonly abovePoint: Point;
  /** Where it reaches what is below. */
  readonly belowPoint: Point;
  /** Unit direction of the pull on what is below, from `belowPoint` toward `abovePoint`. */
  readonly direction: Point;
}

/** The last segment above each joint, in the order of segments; the patella counts as part of the shank. */
const LAST_ABOVE: Readonly<Record<CrossedJoint, SegmentName>> = { hip: 'pelvis', knee: 'femur_r', ankle: 'patella_r' };

/**
 * The line along which a muscle pulls across a joint, or null for a muscle that does not cross it. At the hip its distance
 * from the flexion axis, times the share of the pull across that axis, is the sagittal moment arm; at the knee the patella
 * carries part of the arm.
 */
export function lineOfAction(
  leg: MusclesInFrames,
  sample: number,
  muscle: number,
  joint: CrossedJoint = 'hip',
): LineOfAction | null {
  const { geometry, frames, muscles } = leg;
  const f = sample * POSE_FRAMES_SIZE;
  const isAbove = (segment: number): boolean => segment <= segmentIndex(LAST_ABOVE[joint]);
  const end = PATH_START[muscle + 1] - 1;
  let p = PATH_START[muscle];
  if (!isAbove(POINT_SEGMENT[p]) || isAbove(POINT_SEGMENT[end])) return null;
  while (isAbove(POINT_SEGMENT[p + 1])) p++;
  const at = (q: number) =>
    transformPoint(frames, f + POINT_SEGMENT[q] * FRAME_SIZE, geometry.points.subarray(3 * q, 3 * q + 3));
  let abovePoint = at(p);
  let belowPoint = at(p + 1);
  WRAP_MUSCLE.forEach((owner, w) => {
    const record = (sample * WRAP_COUNT + w) * WRAP_SIZE;
    if (owner !== muscle || muscles.wraps[record + WRAP_TOUCHES] !== 1 + p - PATH_START[muscle]) return;
    const isWrapAbove = isAbove(WRAP_SEGMENT[w]);
    const t = record + WRAP_TANGENT_A + (isWrapAbove ? 3 : 0);
    const inCylinder = muscles.wraps.subarray(t, t + 3);
    const inSegment = transformPoint(geometry.segmentFromCylinder, w * FRAME_SIZE, inCylinder);
    const tangent = transformPoint(frames, f + WRAP_SEGMENT[w] * FRAME_SIZE, inSegment);
    if (isWrapAbove) abovePoint = tangent;
    else belowPoint = tangent;
  });
  return { abovePoint, belowPoint, direction: unitFrom(belowPoint, abovePoint) };
}

function unitFrom(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length];
}
