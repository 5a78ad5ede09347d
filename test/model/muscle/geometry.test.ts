import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBody } from '../../../src/model/anatomy/body';
import { completeLifter } from '../../../src/model/anatomy/lifter';
import { MUSCLE_TABLE } from '../../../src/model/anatomy/muscles';
import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT, segmentIndex } from '../../../src/model/anatomy/names';
import { composeFrames, FRAME_SIZE, frameFromXyz, identityFrame } from '../../../src/model/math/frame';
import {
  buildMuscleGeometry,
  createMuscleSet,
  isBeyondModel,
  lineOfAction,
  MUSCLE_COUNT,
  MUSCLES,
  type MuscleSet,
  type PathMode,
  solveMuscles,
  traceLayout,
  tracePaths,
} from '../../../src/model/muscle/geometry';
import { solveMusclesAtPose } from '../../../src/model/muscle/solvePose';
import { PATH_START, POINT_SEGMENT, WRAP_ROWS } from '../../../src/model/muscle/topology';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from '../../../src/model/pose/forwardKinematics';
import { genericBody, genericMuscles, musclesAtDeg } from '../../support/musclePose';
import { randomPoses } from '../../support/randomPoses';
import { TOLERANCE } from '../../support/tolerance';

const FULL_RANGES_DEG = [
  [-30, 130],
  [-50, 30],
  [-40, 40],
  [0, 140],
  [-50, 50],
] as const;
const degrees = fc.tuple(
  ...FULL_RANGES_DEG.map(([min, max]) => fc.double({ min: min + 1, max: max - 1, noNaN: true })),
);
const mode = fc.constantFrom<PathMode>('published', 'stabilized');
const STEP_DEG = 1e-4;

function placedAt(degrees: readonly number[], pelvis: Float64Array, pathMode: PathMode): MuscleSet {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  const twists = new Float64Array(TWISTS_SIZE);
  const set = createMuscleSet(1);
  frames.set(pelvis);
  const q = Float64Array.from([...degrees, 0], (x) => (x * Math.PI) / 180);
  solveLegFrames(genericBody, q, 0, frames, 0, twists);
  solveMuscles(genericMuscles, { frames, f: 0, twists }, pathMode, { set, sample: 0 });
  return set;
}

/** Which cylinders are touched, with which way round: a change between two poses is a lift-off. */
const contacts = (set: MuscleSet) =>
  WRAP_ROWS.map((_, w) => set.wraps[8 * w] && Math.sign(set.wraps[8 * w + 7])).join();

describe('moment arms', () => {
  test('are −dL/dq for every muscle and coordinate, in both modes', () => {
    fc.assert(
      fc.property(degrees, mode, (pose, pathMode) => {
        const at = musclesAtDeg(pose, pathMode);
        for (let k = 0; k < MOMENT_ARM_COUNT; k++) {
          const shifted = (sign: number) =>
            musclesAtDeg(
              pose.map((x, i) => (i === k ? x + sign * STEP_DEG : x)),
              pathMode,
            );
          const [back, ahead] = [shifted(-1), shifted(1)];
          fc.pre(contacts(back) === contacts(ahead));
          for (let m = 0; m < MUSCLE_COUNT; m++) {
            // near lift-off the second derivative of a tangent length grows without bound: differences are poor there
            const slope = -(ahead.lengths[m] - back.lengths[m]) / ((2 * STEP_DEG * Math.PI) / 180);
            const bend = Math.abs(ahead.momentArms[m * 5 + k] - back.momentArms[m * 5 + k]);
            const error = Math.abs(slope - at.momentArms[m * 5 + k]);
            expect(error, `${MUSCLES[m]} ${MOMENT_ARM_COORDINATES[k]} at ${pose}`).toBeLessThan(
              TOLERANCE.derivative + bend,
            );
          }
        }
      }),
      { seed: 42, numRuns: 120 },
    );
  });

  test('vanish about coordinates a muscle does not cross', () => {
    const set = musclesAtDeg([40, -5, 5, 60, 10]);
    const arms = (name: string) =>
      Array.from(set.momentArms.subarray(MUSCLES.indexOf(name) * 5, MUSCLES.indexOf(name) * 5 + 5));
    expect(arms('glmax1_r').slice(3)).toEqual([0, 0]);
    expect(arms('vaslat_r').filter((r) => r !== 0)).toHaveLength(1);
    expect(arms('soleus_r').filter((r) => r !== 0)).toHaveLength(1);
    expect(arms('gasmed_r').slice(0, 3)).toEqual([0, 0, 0]);
  });
});

describe('invariance', () => {
  test('moving the whole body changes nothing', () => {
    const angle = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(degrees, angle, angle, angle, mode, (pose, a, b, c, pathMode) => {
        const pelvis = frameFromXyz([c, a, b], [a, b, c]);
        const here = placedAt(pose, identityFrame(), pathMode);
        const there = placedAt(pose, pelvis, pathMode);
        for (let i = 0; i < here.lengths.length; i++)
          expect(Math.abs(here.lengths[i] - there.lengths[i])).toBeLessThan(1e-10);
        for (let i = 0; i < here.momentArms.length; i++)
          expect(Math.abs(here.momentArms[i] - there.momentArms[i])).toBeLessThan(1e-8);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('a mirrored body has the same lengths and, with mirrored twists, the same moment arms', () => {
    fc.assert(
      fc.property(degrees, (pose) => {
        const { frames, twists } = framesAt(pose);
        const right = createMuscleSet(1);
        solveMuscles(genericMuscles, { frames, f: 0, twists }, 'published', { set: right, sample: 0 });
        // mirror at z = 0: the segment frames turn left-handed, so their own points and cylinders are mirrored with them
        for (let f = 0; f < frames.length; f += FRAME_SIZE) for (const k of [6, 7, 8, 11]) frames[f + k] *= -1;
        for (let t = 0; t < twists.length; t += 6) for (const k of [0, 1, 5]) twists[t + k] *= -1;
        const left = createMuscleSet(1);
        solveMuscles(genericMuscles, { frames, f: 0, twists }, 'published', { set: left, sample: 0 });
        for (let i = 0; i < right.lengths.length; i++)
          expect(Math.abs(left.lengths[i] - right.lengths[i])).toBeLessThan(TOLERANCE.identity);
        for (let i = 0; i < right.momentArms.length; i++)
          expect(Math.abs(left.momentArms[i] - right.momentArms[i])).toBeLessThan(1e-11);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('a sample does not depend on what was solved before it', () => {
    const poses = randomPoses(40, 5, FULL_RANGES_DEG);
    const inOrder = Array.from({ length: 40 }, (_, i) =>
      solveMusclesAtPose(genericMuscles, genericBody, poses.subarray(6 * i), 'stabilized'),
    );
    for (let i = 39; i >= 0; i--) {
      const again = solveMusclesAtPose(genericMuscles, genericBody, poses.subarray(6 * i), 'stabilized');
      expect(again.lengths).toEqual(inOrder[i].lengths);
      expect(again.momentArms).toEqual(inOrder[i].momentArms);
    }
  });
});

describe('paths', () => {
  test('no muscle is shorter than the chord between its ends', () => {
    fc.assert(
      fc.property(degrees, mode, (pose, pathMode) => {
        const { frames } = framesAt(pose);
        const set = musclesAtDeg(pose, pathMode);
        for (let m = 0; m < MUSCLE_COUNT; m++) {
          const ends = [PATH_START[m], PATH_START[m + 1] - 1].map((p) => pointInGround(frames, p));
          const chord = Math.hypot(...ends[0].map((x, k) => x - ends[1][k]));
          expect(set.lengths[m]).toBeGreaterThan(chord * (1 - TOLERANCE.identity));
        }
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('the drawn path is as long as the muscle, as far as chords of an arc can be', () => {
    const { start, pointCount } = traceLayout();
    const out = new Float32Array(3 * pointCount);
    fc.assert(
      fc.property(degrees, (pose) => {
        const { frames } = framesAt(pose);
        const set = musclesAtDeg(pose);
        tracePaths({ geometry: genericMuscles, frames, muscles: set }, 0, out);
        for (let m = 0; m < MUSCLE_COUNT; m++) {
          let drawn = 0;
          for (let p = 3 * start[m]; p < 3 * start[m + 1] - 3; p += 3)
            drawn += Math.hypot(out[p + 3] - out[p], out[p + 4] - out[p + 1], out[p + 5] - out[p + 2]);
          expect(drawn).toBeLessThan(set.lengths[m] + 1e-6);
          expect(drawn).toBeGreaterThan(set.lengths[m] - 2e-4);
        }
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  test('stretches that are left out of the search never reach their cylinder', () => {
    // with a required side absent, only the first stretch that moves against the cylinder is searched (topology.ts)
    for (const ratio of [0.85, 1.2]) {
      const body = buildBody(completeLifter({ thighShankRatio: ratio }));
      const muscles = buildMuscleGeometry(body);
      const poses = randomPoses(800, 9, FULL_RANGES_DEG);
      for (let i = 0; i < 800; i++) {
        const frames = new Float64Array(POSE_FRAMES_SIZE);
        frames.set(identityFrame());
        solveLegFrames(body, poses, 6 * i, frames);
        for (const [w, row] of WRAP_ROWS.entries())
          if (row.cylinder.side === 'all')
            for (let p = row.last; p + 1 < PATH_START[row.muscle + 1]; p++)
              expect(piercesCylinder(frames, muscles, w, p), `${row.cylinder.name} from point ${p}`).toBe(false);
      }
    }
  });

  test('the line of action of the gluteus maximus lies at its moment arm from the flexion axis', () => {
    fc.assert(
      fc.property(degrees, (pose) => {
        const { frames } = framesAt(pose);
        const set = musclesAtDeg(pose);
        const hip = frames.subarray(FRAME_SIZE + 9, FRAME_SIZE + 12);
        for (const name of ['glmax1_r', 'glmax2_r', 'glmax3_r', 'bflh_r']) {
          const m = MUSCLES.indexOf(name);
          const line = lineOfAction({ geometry: genericMuscles, frames, muscles: set }, 0, m);
          const [x, y] = [line!.belowPoint[0] - hip[0], line!.belowPoint[1] - hip[1]];
          // the flexion axis is the pelvis's z, here ground z
          expect(Math.abs(x * line!.direction[1] - y * line!.direction[0] - set.momentArms[5 * m])).toBeLessThan(1e-12);
        }
      }),
      { seed: 42, numRuns: 50 },
    );
    const leg = { geometry: genericMuscles, frames: framesAt([0, 0, 0, 0, 0]).frames, muscles: musclesAtDeg([0]) };
    expect(lineOfAction(leg, 0, MUSCLES.indexOf('soleus_r'))).toBeNull();
    expect(lineOfAction(leg, 0, MUSCLES.indexOf('glmax1_r'), 'knee')).toBeNull();
  });

  test('across knee and ankle the line of action turns what is below as the moment arm says', () => {
    const tibia = segmentIndex('tibia_r') * FRAME_SIZE + 9;
    const talus = segmentIndex('talus_r') * FRAME_SIZE + 9;
    const crossings = [
      ['knee', 'semimem_r', tibia, 3, -1],
      ['knee', 'bfsh_r', tibia, 3, -1],
      ['knee', 'vasint_r', tibia, 3, -1],
      ['ankle', 'soleus_r', talus, 4, 1],
      ['ankle', 'tibant_r', talus, 4, 1],
    ] as const;
    for (const pose of [
      [0, 0, 0, 30, 0],
      [60, 0, 0, 80, 10],
    ]) {
      const { frames } = framesAt(pose);
      const set = musclesAtDeg(pose);
      for (const [joint, name, center, coordinate, aboutZ] of crossings) {
        const m = MUSCLES.indexOf(name);
        const line = lineOfAction({ geometry: genericMuscles, frames, muscles: set }, 0, m, joint);
        const [x, y] = [line!.belowPoint[0] - frames[center], line!.belowPoint[1] - frames[center + 1]];
        const moment = aboutZ * (x * line!.direction[1] - y * line!.direction[0]);
        // the knee's axis moves, the patella carries part of the arm, and the ankle's axis leans: only the sense is the same
        expect(Math.sign(moment), `${name} ${pose}`).toBe(Math.sign(set.momentArms[MOMENT_ARM_COUNT * m + coordinate]));
      }
    }
  });
});

describe('architecture', () => {
  test('the default lifter is the source model, scale exactly 1', () => {
    expect(Array.from(genericMuscles.optimalFiberLength)).toEqual(MUSCLE_TABLE.map((m) => m.optimalFiberLength));
    expect(Array.from(genericMuscles.tendonSlackLength)).toEqual(MUSCLE_TABLE.map((m) => m.tendonSlackLength));
  });

  test('fiber and tendon keep their ratio and grow with the neutral path', () => {
    const body = buildBody(completeLifter({ stature: 1.9, thighShankRatio: 1.1 }));
    const muscles = buildMuscleGeometry(body);
    const neutral = solveMusclesAtPose(muscles, body, new Float64Array(6), 'published');
    const generic = musclesAtDeg([0]);
    for (let m = 0; m < MUSCLE_COUNT; m++) {
      const ratio = (g: typeof muscles) => g.tendonSlackLength[m] / g.optimalFiberLength[m];
      expect(Math.abs(ratio(muscles) / ratio(genericMuscles) - 1)).toBeLessThan(TOLERANCE.identity);
      expect(Math.abs(neutral.normalizedFiberLengths[m] - generic.normalizedFiberLengths[m])).toBeLessThan(1e-10);
    }
  });

  test('a uniformly scaled body has lengths and moment arms scaled alike', () => {
    const scale = 1.1;
    const body = buildBody(completeLifter({ stature: 1.7 * scale }));
    const muscles = buildMuscleGeometry(body);
    const q = Float64Array.from([1.1, -0.2, 0.1, 1.2, 0.2, 0]);
    const large = solveMusclesAtPose(muscles, body, q, 'published');
    const small = solveMusclesAtPose(genericMuscles, genericBody, q, 'published');
    large.lengths.forEach((length, m) => {
      expect(Math.abs(length / scale - small.lengths[m])).toBeLessThan(1e-10);
    });
    large.momentArms.forEach((r, i) => {
      expect(Math.abs(r / scale - small.momentArms[i])).toBeLessThan(1e-10);
    });
  });
});

test('poses outside the source ranges are beyond the model, its limits are not', () => {
  const rad = (deg: number[]) => deg.map((x) => (x * Math.PI) / 180);
  expect(isBeyondModel(rad([120, -50, 40, 120, 50, 0]))).toBe(false);
  for (const pose of [
    [120.1, 0, 0, 0, 0, 0],
    [-30.1, 0, 0, 0, 0, 0],
    [0, -50.1, 0, 0, 0, 0],
    [0, 30.1, 0, 0, 0, 0],
    [0, 0, 40.1, 0, 0, 0],
    [0, 0, 0, 120.1, 0, 0],
    [0, 0, 0, -0.1, 0, 0],
    [0, 0, 0, 0, 50.1, 0],
  ])
    expect(isBeyondModel(rad(pose)), String(pose)).toBe(true);
});

function framesAt(pose: readonly number[]): { frames: Float64Array; twists: Float64Array } {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  const twists = new Float64Array(TWISTS_SIZE);
  frames.set(identityFrame());
  solveLegFrames(
    genericBody,
    Float64Array.from([...pose, 0], (x) => (x * Math.PI) / 180),
    0,
    frames,
    0,
    twists,
  );
  return { frames, twists };
}

function pointInGround(frames: Float64Array, p: number): number[] {
  const f = POINT_SEGMENT[p] * FRAME_SIZE;
  const point = genericMuscles.points.subarray(3 * p, 3 * p + 3);
  return [0, 1, 2].map(
    (r) =>
      frames[f + 3 * r] * point[0] +
      frames[f + 3 * r + 1] * point[1] +
      frames[f + 3 * r + 2] * point[2] +
      frames[f + 9 + r],
  );
}

/** Whether the straight stretch from path point p runs through the infinite cylinder of wrap w with both ends outside. */
function piercesCylinder(frames: Float64Array, muscles: typeof genericMuscles, w: number, p: number): boolean {
  const ground = new Float64Array(FRAME_SIZE);
  composeFrames(ground, 0, frames, WRAP_ROWS[w].segment * FRAME_SIZE, muscles.segmentFromCylinder, w * FRAME_SIZE);
  const [a, b] = [p, p + 1].map((q) => {
    const f = POINT_SEGMENT[q] * FRAME_SIZE;
    const x = muscles.points.subarray(3 * q, 3 * q + 3);
    const d = [0, 1, 2].map(
      (r) =>
        frames[f + 3 * r] * x[0] +
        frames[f + 3 * r + 1] * x[1] +
        frames[f + 3 * r + 2] * x[2] +
        frames[f + 9 + r] -
        ground[9 + r],
    );
    return [0, 1].map((c) => ground[c] * d[0] + ground[3 + c] * d[1] + ground[6 + c] * d[2]);
  });
  if (Math.min(Math.hypot(a[0], a[1]), Math.hypot(b[0], b[1])) < muscles.radius[w]) return false;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.min(1, Math.max(0, -(a[0] * dx + a[1] * dy) / (dx * dx + dy * dy)));
  return Math.hypot(a[0] + t * dx, a[1] + t * dy) < muscles.radius[w];
}
