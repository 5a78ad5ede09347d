import { segmentIndex } from '../anatomy/names';
import { FRAME_SIZE, type Frames, transformPoint } from '../math/frame';
import type { MuscleGeometry } from './layout';
import { type MuscleSet, WRAP_SIZE, WRAP_TANGENT_A, WRAP_TOUCHES } from './muscleSet';
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
export function lineOfAction(
  geometry: MuscleGeometry,
  frames: Frames,
  f: number,
  set: MuscleSet,
  sample: number,
  muscle: number,
): LineOfAction | null {
  let p = PATH_START[muscle];
  if (POINT_SEGMENT[p] !== PELVIS) return null;
  while (POINT_SEGMENT[p + 1] === PELVIS) p++;
  const at = (q: number) =>
    transformPoint(frames, f + POINT_SEGMENT[q] * FRAME_SIZE, geometry.points.subarray(3 * q, 3 * q + 3));
  let pelvisPoint = at(p);
  let legPoint = at(p + 1);
  WRAP_MUSCLE.forEach((owner, w) => {
    const record = (sample * WRAP_COUNT + w) * WRAP_SIZE;
    if (owner !== muscle || set.wraps[record + WRAP_TOUCHES] !== 1 + p - PATH_START[muscle]) return;
    const onPelvis = WRAP_SEGMENT[w] === PELVIS;
    const tangent = tangentPoint(geometry, frames, f, set.wraps, w, record + WRAP_TANGENT_A + (onPelvis ? 3 : 0));
    if (onPelvis) pelvisPoint = tangent;
    else legPoint = tangent;
  });
  return { pelvisPoint, legPoint, direction: unitFrom(legPoint, pelvisPoint) };
}

function tangentPoint(
  { segmentFromCylinder }: MuscleGeometry,
  frames: Frames,
  f: number,
  records: Float64Array,
  w: number,
  t: number,
): Point {
  const inSegment = transformPoint(segmentFromCylinder, w * FRAME_SIZE, records.subarray(t, t + 3));
  return transformPoint(frames, f + WRAP_SEGMENT[w] * FRAME_SIZE, inSegment);
}

function unitFrom(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length];
}
