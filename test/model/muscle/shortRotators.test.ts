import { describe, expect, test } from 'vitest';
import { MOMENT_ARM_COUNT } from '../../../src/model/anatomy/names';
import { MUSCLES } from '../../../src/model/muscle/geometry';
import { PATH_START } from '../../../src/model/muscle/topology';
import { readMeasuredBones } from '../../meshes/support/bonesOfSegment';
import { inSegment, poseMusclePaths } from '../../meshes/support/musclePaths';
import { musclesAtDeg } from '../../support/musclePose';
import { TOLERANCE } from '../../support/tolerance';

const ROTATION = 2;
const FLEXIONS_DEG = [0, 45, 90, 120];

/**
 * Hip rotation arms at FLEXIONS_DEG, mm, + inward (COMPUTED: TLEM 2.0, gait2392, Parvaresh 2019 carried over into the
 * source model's frames; docs/model.md "Short external rotators").
 */
const ROTATION_ARMS_MM = {
  quadfem_r: [-32.4, -41.3, -28.5, -17.4],
  obtext_r: [-9.6, -13.2, -15.7, -15.6],
  obtint_r: [-29.2, -22.3, -6.1, 4.6],
  gem_r: [-27.1, -23, -8.3, 2.2],
} as const;
const ROTATORS = Object.keys(ROTATION_ARMS_MM) as (keyof typeof ROTATION_ARMS_MM)[];

test('the four stand after the forty of the source model', () => {
  expect(MUSCLES.slice(40)).toEqual(ROTATORS);
});

describe.each(ROTATORS)('%s', (name) => {
  const m = MUSCLES.indexOf(name);
  const lengthAt = (pose: readonly number[]) => musclesAtDeg(pose, 'stabilized').lengths[m];
  const armAt = (pose: readonly number[], k: number) =>
    musclesAtDeg(pose, 'stabilized').momentArms[m * MOMENT_ARM_COUNT + k];

  test('rotates the hip by the arms of its sources, within 1 mm', () => {
    FLEXIONS_DEG.forEach((hip, i) => {
      expect(Math.abs(1000 * armAt([hip], ROTATION) - ROTATION_ARMS_MM[name][i])).toBeLessThan(1);
    });
  });

  test('has the arms −dL/dq, and none about knee and ankle', () => {
    const h = 1e-4;
    for (const pose of [
      [0, 0, 0, 30, 0],
      [47, -20, 12, 90, 5],
      [93, 8, -14, 100, 20],
      [118, -6, 3, 60, -10],
    ])
      for (let k = 0; k < MOMENT_ARM_COUNT; k++) {
        const moved = (by: number) => lengthAt(pose.map((deg, j) => (j === k ? deg + (by * 180) / Math.PI : deg)));
        const slope = (8 * (moved(h) - moved(-h)) - (moved(2 * h) - moved(-2 * h))) / (12 * h);
        expect(Math.abs(armAt(pose, k) + slope)).toBeLessThan(TOLERANCE.derivative);
        if (k > ROTATION) expect(armAt(pose, k)).toBe(0);
      }
  });

  test('never changes length by a jump over the whole range of the hip', () => {
    const step = 0.1;
    for (const adduction of [-25, 0, 10])
      for (const rotation of [-20, 0, 20])
        for (let hip = -20, last = lengthAt([hip, adduction, rotation]); hip < 125; hip += step) {
          const next = lengthAt([hip + step, adduction, rotation]);
          const arm = Math.abs(armAt([hip + step / 2, adduction, rotation], 0));
          expect(Math.abs(Math.abs(next - last) - (arm * (step * Math.PI)) / 180)).toBeLessThan(1e-8);
          last = next;
        }
  });
});

test('their paths stand at most 6 mm deep in bone over hip flexion 0 to 120°, abduction 0 to 25° and 15° of rotation', async () => {
  const bones = await readMeasuredBones('full');
  const deepest: Record<string, number> = {};
  for (const hip of [0, 30, 60, 90, 120])
    for (const adduction of [0, -12, -25])
      for (const rotation of [-15, 0, 15]) {
        const { frames, points, start } = poseMusclePaths([hip, adduction, rotation, 60, 0, 0]);
        for (const name of ROTATORS) {
          const m = MUSCLES.indexOf(name);
          for (let p = start[m]; p + 1 < start[m + 1]; p++)
            for (let s = 0; s <= 20; s++)
              for (const { segment, tree, name: bone } of bones) {
                const at = [0, 1, 2].map(
                  (k) => points[3 * p + k] + (s / 20) * (points[3 * p + 3 + k] - points[3 * p + k]),
                );
                const local = inSegment(frames, segment, at);
                if (tree.isInside(...local)) {
                  const what = `${name} in ${bone}`;
                  deepest[what] = Math.max(deepest[what] ?? 0, tree.distance(...local));
                }
              }
        }
      }
  console.log(deepest);
  for (const [what, depth] of Object.entries(deepest)) expect(depth, what).toBeLessThan(0.006);
});

test('every path has as many points as its row', () => {
  expect(ROTATORS.map((name) => PATH_START[MUSCLES.indexOf(name) + 1] - PATH_START[MUSCLES.indexOf(name)])).toEqual([
    2, 3, 3, 2,
  ]);
});
