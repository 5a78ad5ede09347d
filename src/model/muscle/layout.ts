import type { Body } from '../anatomy/body';
import { LEG_COORDINATE_COUNT } from '../anatomy/names';
import { FRAME_SIZE, type Frames, frameFromXyz, identityFrame, invertFrame, transformPoint } from '../math/frame';
import { POSE_FRAMES_SIZE, solveLegFrames } from '../pose/forwardKinematics';
import { isRigidPair } from './spans';
import { MUSCLE_COUNT, MUSCLE_ROWS, PATH_START, POINT_COUNT, POINT_SEGMENT, WRAP_COUNT, WRAP_ROWS } from './topology';

/** The paths of one body: what topology.ts leaves open. Plain data, laid out once. */
export interface MuscleLayout {
  /** [point × 3] in the point's own segment. */
  readonly points: Float64Array;
  /** [muscle] summed length of the stretches that never change while they run straight. */
  readonly fixedLength: Float64Array;
  /** [wrap × 12] the cylinder frame in its segment, and its inverse. */
  readonly segmentFromCylinder: Frames;
  readonly cylinderFromSegment: Frames;
  /** [wrap] */
  readonly radius: Float64Array;
  readonly halfLength: Float64Array;
  /** [point × 3] path points that lie on the segment of their muscle's one cylinder, in its frame; the others are 0. */
  readonly fixedLocal: Float64Array;
}

/** Paths of one body with the architecture of its muscles [muscle]. */
export interface MuscleGeometry extends MuscleLayout {
  readonly optimalFiberLength: Float64Array;
  readonly tendonSlackLength: Float64Array;
  /** At optimal fiber length. */
  readonly pennation: Float64Array;
  /** sin(pennation): thickness of the muscle over its optimal fiber length. */
  readonly thickness: Float64Array;
  readonly maxIsometricForce: Float64Array;
}

/** Points and cylinders grow with their segment. */
export function buildMuscleLayout(body: Body): MuscleLayout {
  const points = scalePoints(body);
  return { points, fixedLength: sumFixedLengths(body, points), ...layOutCylinders(body, points) };
}

function scalePoints(body: Body): Float64Array {
  const points = new Float64Array(3 * POINT_COUNT);
  MUSCLE_ROWS.forEach(({ path }, m) => {
    path.forEach(({ point }, i) => {
      const p = PATH_START[m] + i;
      points.set(
        point.map((x) => x * body.scales[POINT_SEGMENT[p]]),
        3 * p,
      );
    });
  });
  return points;
}

function sumFixedLengths(body: Body, points: Float64Array): Float64Array {
  const fixedLength = new Float64Array(MUSCLE_COUNT);
  const frames = neutralFrames(body);
  const inGround = (p: number) =>
    transformPoint(frames, POINT_SEGMENT[p] * FRAME_SIZE, points.subarray(3 * p, 3 * p + 3));
  for (let m = 0; m < MUSCLE_COUNT; m++)
    for (let p = PATH_START[m]; p + 1 < PATH_START[m + 1]; p++) {
      if (!isRigidPair(POINT_SEGMENT[p], POINT_SEGMENT[p + 1])) continue;
      const [a, b] = [inGround(p), inGround(p + 1)];
      fixedLength[m] += Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    }
  return fixedLength;
}

/** Frames of the body with all coordinates zero and the pelvis at the ground origin. */
function neutralFrames(body: Body): Frames {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  frames.set(identityFrame());
  solveLegFrames(body, new Float64Array(LEG_COORDINATE_COUNT), 0, frames);
  return frames;
}

function layOutCylinders(body: Body, points: Float64Array): Omit<MuscleLayout, 'points' | 'fixedLength'> {
  const scale = WRAP_ROWS.map((w) => body.scales[w.segment]);
  const cylinders = {
    segmentFromCylinder: new Float64Array(WRAP_COUNT * FRAME_SIZE),
    cylinderFromSegment: new Float64Array(WRAP_COUNT * FRAME_SIZE),
    radius: Float64Array.from(WRAP_ROWS, (w, i) => w.cylinder.radius * scale[i]),
    halfLength: Float64Array.from(WRAP_ROWS, (w, i) => (w.cylinder.length / 2) * scale[i]),
    fixedLocal: new Float64Array(points.length),
  };
  WRAP_ROWS.forEach((w, i) => {
    const f = i * FRAME_SIZE;
    cylinders.segmentFromCylinder.set(frameFromXyz(w.cylinder.center, w.cylinder.rotationXyz, scale[i]), f);
    invertFrame(cylinders.cylinderFromSegment, f, cylinders.segmentFromCylinder, f);
    for (let p = w.first; p <= w.last; p++)
      if (POINT_SEGMENT[p] === w.segment) {
        const inCylinder = transformPoint(cylinders.cylinderFromSegment, f, points.subarray(3 * p, 3 * p + 3));
        cylinders.fixedLocal.set(inCylinder, 3 * p);
      }
  });
  return cylinders;
}
