import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { LEG_COORDINATE_COUNT } from '../../src/model/anatomy/names';
import { identityFrame } from '../../src/model/math/frame';
import { createMuscleSet, solveMuscles } from '../../src/model/muscle/geometry';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from '../../src/model/pose/forwardKinematics';
import { createMujocoMuscles } from '../oracle/mujocoMuscles';
import { genericBody, genericMuscles } from '../support/musclePose';
import { randomPoses } from '../support/randomPoses';

export interface GeometryBench {
  readonly lockoutUsPerPose: number;
  readonly mujocoUsPerPose: number;
  /** MuJoCo's time over ours: median over the repeats, and its range. */
  readonly ratio: number;
  readonly ratioSpread: readonly [number, number];
  readonly poses: number;
  readonly repeats: number;
}

const POSES = 2000;
const REPEATS = 25;

/**
 * Lengths and five moment arms of all muscles for a batch of random poses, forward kinematics included, against MuJoCo WASM
 * (kinematics + comPos + tendon) on the same tendons and poses. The repeats alternate in one process. MuJoCo is handed
 * finished joint values; ours computes the knee's coupled functions itself.
 */
export async function benchGeometry(mode: 'published' | 'stabilized' = 'published'): Promise<GeometryBench> {
  const poses = randomPoses(POSES, 20_231);
  const lockout = lockoutBatch(poses, mode);
  const mujoco = await mujocoBatch(poses);
  for (let warm = 0; warm < 5; warm++) {
    lockout();
    mujoco();
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    ours.push(microsecondsPerPose(lockout));
    theirs.push(microsecondsPerPose(mujoco));
  }
  const ratios = ours.map((t, i) => theirs[i] / t).sort((a, b) => a - b);
  return {
    lockoutUsPerPose: median(ours),
    mujocoUsPerPose: median(theirs),
    ratio: median(ratios),
    ratioSpread: [ratios[0], ratios[ratios.length - 1]],
    poses: POSES,
    repeats: REPEATS,
  };
}

function lockoutBatch(poses: Float64Array, mode: 'published' | 'stabilized'): () => void {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  const twists = new Float64Array(TWISTS_SIZE);
  const set = createMuscleSet(genericMuscles, POSES);
  frames.set(identityFrame());
  return () => {
    for (let i = 0; i < POSES; i++) {
      solveLegFrames(genericBody, poses, i * LEG_COORDINATE_COUNT, frames, 0, twists);
      solveMuscles(genericMuscles, frames, 0, twists, mode, set, i);
    }
  };
}

async function mujocoBatch(poses: Float64Array): Promise<() => void> {
  const mujoco = await createMujocoMuscles();
  const all = Array.from({ length: POSES }, (_, i) => {
    const qpos = new Float64Array(mujoco.qposCount);
    mujoco.placeQpos(poses.subarray(i * LEG_COORDINATE_COUNT), qpos, 0);
    return qpos;
  });
  return () => {
    for (const qpos of all) mujoco.solve(qpos);
  };
}

function microsecondsPerPose(batch: () => void): number {
  const start = performance.now();
  batch();
  return ((performance.now() - start) * 1000) / POSES;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

if (import.meta.url === pathToFileURL(argv[1]).href)
  for (const mode of ['published', 'stabilized'] as const) console.log(mode, await benchGeometry(mode));
