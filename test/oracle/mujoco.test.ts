import { describe, expect, test } from 'vitest';
import { LEG_COORDINATE_COUNT, MOMENT_ARM_COUNT } from '../../src/model/anatomy/names';
import { FRAME_SIZE, identityFrame } from '../../src/model/math/frame';
import { MUSCLES, WRAP_ANGLE, WRAP_SIZE, WRAP_TOUCHES } from '../../src/model/muscle/geometry';
import { solveMusclesAtPose } from '../../src/model/muscle/solvePose';
import { PATH_START, WRAP_FIRST, WRAP_MUSCLE, WRAP_SIDE } from '../../src/model/muscle/topology';
import { POSE_FRAMES_SIZE, solveLegFrames } from '../../src/model/pose/forwardKinematics';
import { genericBody, genericMuscles } from '../support/musclePose';
import { randomPoses } from '../support/randomPoses';
import { TOLERANCE } from '../support/tolerance';
import { ORACLE_SEGMENTS } from './mujocoModel';
import { createMujocoMuscles } from './mujocoMuscles';

const POSES = 1500;
const SEED = 4711;
/** The source model's whole ranges and the patella's extrapolated end, not only those of the golden file. */
const RANGES_DEG = [
  [-30, 130],
  [-50, 30],
  [-40, 40],
  [0, 140],
  [-50, 50],
] as const;

/** The other way round a cylinder is centimeters longer (m). */
const OTHER_WAY = 1e-3;

const mujoco = await createMujocoMuscles();
const poses = randomPoses(POSES, SEED, RANGES_DEG);
const qpos = new Float64Array(mujoco.qposCount);
const poseAt = (i: number) => poses.subarray(i * LEG_COORDINATE_COUNT, (i + 1) * LEG_COORDINATE_COUNT);

function solveBoth(i: number) {
  mujoco.placeQpos(poseAt(i), qpos, 0);
  mujoco.solve(qpos);
  return solveMusclesAtPose(genericMuscles, genericBody, poseAt(i), 'published');
}

/**
 * Where MuJoCo answers another question. It picks the way round by the sum of the tangent points, which points the wrong way
 * for a side-ruled cylinder once both ways are open; its cylinders do not end; it knows one cylinder a stretch.
 */
const ruledBySide = new Set(MUSCLES.filter((_, m) => WRAP_SIDE.some((side, w) => WRAP_MUSCLE[w] === m && side !== 0)));

describe('MuJoCo on the same skeleton and tendons', () => {
  test('stands where our forward kinematics stands', () => {
    for (let i = 0; i < 200; i++) {
      solveBoth(i);
      const frames = new Float64Array(POSE_FRAMES_SIZE);
      frames.set(identityFrame());
      solveLegFrames(genericBody, poseAt(i), 0, frames);
      const theirs = mujoco.frames();
      for (let k = 0; k < FRAME_SIZE * ORACLE_SEGMENTS.length; k++)
        expect(Math.abs(frames[k] - theirs[k])).toBeLessThan(TOLERANCE.identity);
    }
  });

  test('agrees on the length and all moment arms of every muscle whose cylinders may be passed on either side', () => {
    for (let i = 0; i < POSES; i++) {
      const set = solveBoth(i);
      const arms = mujoco.momentArms(poseAt(i));
      MUSCLES.forEach((muscle, m) => {
        if (ruledBySide.has(muscle)) return;
        expect(Math.abs(set.lengths[m] - mujoco.lengths[m]), `${muscle}, pose ${i}, seed ${SEED}`).toBeLessThan(1e-9);
        for (let k = 5 * m; k < 5 * m + MOMENT_ARM_COUNT; k++)
          expect(Math.abs(set.momentArms[k] - arms[k]), `${muscle}, pose ${i}, seed ${SEED}`).toBeLessThan(1e-8);
      });
    }
  });

  test.each(['glmax1_r', 'bfsh_r', 'psoas_r', 'iliacus_r'])(
    'agrees on %s wherever it takes the same way round',
    (muscle) => {
      const m = MUSCLES.indexOf(muscle);
      const w = WRAP_MUSCLE.indexOf(m);
      let compared = 0;
      for (let i = 0; i < POSES; i++) {
        const set = solveBoth(i);
        const arms = mujoco.momentArms(poseAt(i));
        // our path may also wrap on a later stretch, where the tendon has no cylinder
        if (set.wraps[w * WRAP_SIZE + WRAP_TOUCHES] > 1 + WRAP_FIRST[w] - PATH_START[m]) continue;
        if (Math.abs(set.lengths[m] - mujoco.lengths[m]) > OTHER_WAY) continue;
        compared++;
        expect(Math.abs(set.lengths[m] - mujoco.lengths[m]), `pose ${i}, seed ${SEED}`).toBeLessThan(1e-9);
        for (let k = 5 * m; k < 5 * m + MOMENT_ARM_COUNT; k++)
          expect(Math.abs(set.momentArms[k] - arms[k]), `pose ${i}, seed ${SEED}`).toBeLessThan(1e-8);
      }
      expect(compared / POSES).toBeGreaterThan(0.5);
    },
  );

  test('where MuJoCo goes another way round psoas or iliacus, ours is the shorter of the two', () => {
    for (const muscle of ['psoas_r', 'iliacus_r']) {
      const m = MUSCLES.indexOf(muscle);
      const w = WRAP_MUSCLE.indexOf(m);
      for (let i = 0; i < POSES; i++) {
        const set = solveBoth(i);
        if (Math.abs(set.lengths[m] - mujoco.lengths[m]) < OTHER_WAY) continue;
        expect(set.lengths[m]).toBeLessThan(mujoco.lengths[m]);
        expect(Math.abs(set.wraps[w * WRAP_SIZE + WRAP_ANGLE])).toBeLessThan(Math.PI);
      }
    }
  });
});
