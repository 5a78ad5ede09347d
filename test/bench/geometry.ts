import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { LEG_COORDINATE_COUNT } from '../../src/model/anatomy/names';
import { identityFrame } from '../../src/model/math/frame';
import { createMuscleSet, type PathMode, solveMuscles } from '../../src/model/muscle/geometry';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from '../../src/model/pose/forwardKinematics';
import { createMujocoMuscles } from '../oracle/mujocoMuscles';
import { genericBody, genericMuscles } from '../support/musclePose';
import { randomPoses } from '../support/randomPoses';

export interface GeometryBench {
  readonly lockoutUsPerPose: number;
  readonly mujocoUsPerPose: number;
  /** MuJoCo's time over ours in the same repeat: median and range over the repeats. */
  readonly ratio: number;
  readonly ratioSpread: readonly [number, number];
  readonly poses: number;
  readonly repeats: number;
}

const POSES = 250;
/** Results go round a set of one repetition, as in the app. */
const SAMPLES = 101;
const REPEATS = 12;
/** A repeat keeps the fastest of so many alternating batches: what other programs take is noise, not cost. */
const BATCHES = 30;

/**
 * Lengths and five moment arms of all muscles for a batch of random poses, forward kinematics included, against MuJoCo WASM
 * (kinematics + comPos + tendon) on the same tendons and poses. The batches alternate in one process. MuJoCo is handed
 * finished joint values and gives each gastrocnemius a point between its cylinders; ours computes the knee's coupled functions
 * and relaxes the two cylinders.
 */
export async function benchGeometry(mode: PathMode = 'published'): Promise<GeometryBench> {
  const poses = randomPoses(POSES, 20_231);
  const lockout = lockoutBatch(poses, mode);
  const mujoco = await mujocoBatch(poses);
  fastest(lockout, mujoco);
  const repeats = Array.from({ length: REPEATS }, () => fastest(lockout, mujoco));
  const ratios = repeats.map(([ours, theirs]) => theirs / ours).sort((a, b) => a - b);
  return {
    lockoutUsPerPose: median(repeats.map(([ours]) => ours)),
    mujocoUsPerPose: median(repeats.map(([, theirs]) => theirs)),
    ratio: median(ratios),
    ratioSpread: [ratios[0], ratios[REPEATS - 1]],
    poses: POSES,
    repeats: REPEATS,
  };
}

function fastest(lockout: () => void, mujoco: () => void): readonly [number, number] {
  let ours = Number.POSITIVE_INFINITY;
  let theirs = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < BATCHES; batch++) {
    ours = Math.min(ours, microsecondsPerPose(lockout));
    theirs = Math.min(theirs, microsecondsPerPose(mujoco));
  }
  return [ours, theirs];
}

function lockoutBatch(poses: Float64Array, mode: PathMode): () => void {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  const twists = new Float64Array(TWISTS_SIZE);
  const set = createMuscleSet(SAMPLES);
  frames.set(identityFrame());
  return () => {
    for (let i = 0; i < POSES; i++) {
      solveLegFrames(genericBody, poses, i * LEG_COORDINATE_COUNT, frames, 0, twists);
      solveMuscles(genericMuscles, { frames, f: 0, twists }, mode, { set, sample: i % SAMPLES });
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
