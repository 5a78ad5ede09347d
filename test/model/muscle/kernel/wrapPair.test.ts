import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeFrames, FRAME_SIZE, identityFrame, transformPoint } from '../../../../src/model/math/frame';
import { MUSCLES, WRAP_ANGLE, WRAP_SIZE, WRAP_TANGENT_A, WRAP_TOUCHES } from '../../../../src/model/muscle/geometry';
import { PATH_START, POINT_SEGMENT, WRAP_MUSCLE, WRAP_SEGMENT } from '../../../../src/model/muscle/topology';
import { POSE_FRAMES_SIZE, solveLegFrames } from '../../../../src/model/pose/forwardKinematics';
import { genericBody, genericMuscles, musclesAtDeg } from '../../../support/musclePose';

const kneeAnkle = fc.tuple(fc.double({ min: 0, max: 140, noNaN: true }), fc.double({ min: -50, max: 50, noNaN: true }));
const shift = fc.tuple(...Array.from({ length: 8 }, () => fc.double({ min: -1e-3, max: 1e-3, noNaN: true })));

/** Length from first to last path point over tangent points moved by (angle, height) on the touched cylinders. */
function shiftedLength(muscle: string, pose: readonly number[], shifts: readonly number[]): number {
  const m = MUSCLES.indexOf(muscle);
  const set = musclesAtDeg(pose);
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  frames.set(identityFrame());
  solveLegFrames(
    genericBody,
    Float64Array.from([...pose, 0], (x) => (x * Math.PI) / 180),
    0,
    frames,
  );
  const pointAt = (p: number) =>
    transformPoint(frames, POINT_SEGMENT[p] * FRAME_SIZE, genericMuscles.points.subarray(3 * p, 3 * p + 3));
  let at = pointAt(PATH_START[m]);
  let length = 0;
  const first = WRAP_MUSCLE.indexOf(m);
  for (let i = 0; i < 2; i++) {
    const record = set.wraps.subarray((first + i) * WRAP_SIZE, (first + i + 1) * WRAP_SIZE);
    if (record[WRAP_TOUCHES] === 0) continue;
    const ground = new Float64Array(FRAME_SIZE);
    const w = first + i;
    composeFrames(ground, 0, frames, WRAP_SEGMENT[w] * FRAME_SIZE, genericMuscles.segmentFromCylinder, w * FRAME_SIZE);
    const [da, za, db, zb] = shifts.slice(4 * i);
    const [x, y, z] = record.subarray(WRAP_TANGENT_A, WRAP_TANGENT_A + 3);
    const radius = Math.hypot(x, y);
    const start = Math.atan2(y, x) + da;
    const sweep = record[WRAP_ANGLE] + db - da;
    const end = record[WRAP_TANGENT_A + 5] + zb;
    const onCylinder = (angle: number, height: number) =>
      transformPoint(ground, 0, [radius * Math.cos(angle), radius * Math.sin(angle), height]);
    length += distance(at, onCylinder(start, z + za)) + Math.hypot(radius * sweep, end - z - za);
    at = onCylinder(start + sweep, end);
  }
  return length + distance(at, pointAt(PATH_START[m] + 1));
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

test.each(['gaslat_r', 'gasmed_r'])('no other tangent points on both cylinders make %s shorter', (muscle) => {
  fc.assert(
    fc.property(kneeAnkle, shift, ([knee, ankle], shifts) => {
      const pose = [40, -5, 5, knee, ankle];
      const length = musclesAtDeg(pose).lengths[MUSCLES.indexOf(muscle)];
      expect(Math.abs(shiftedLength(muscle, pose, new Array(8).fill(0)) - length)).toBeLessThan(1e-12);
      expect(shiftedLength(muscle, pose, shifts)).toBeGreaterThan(length - 1e-12);
    }),
    { seed: 42, numRuns: 300 },
  );
});
