// Factors of nine muscle groups from nine measured isometric actions, and posture factors from three torque-angle curves.
// Own program; equations in docs/model.md "Strength by muscle group".
import { completeLifter, type Lifter } from '../../src/model/anatomy/lifter';
import { MOMENT_ARM_COUNT } from '../../src/model/anatomy/names';
import { GROUP_OF_MUSCLE, STRENGTH_GROUPS } from '../../src/model/anatomy/strengthGroups';
import { type Action, type PosedStrength, poseStrength } from '../../src/model/load/capacity';
import type { GroupStrength, PosturedGroup } from '../../src/model/load/groupStrength';
import { heldHipExtension, type MeasuredAction, measuredStrength } from '../../src/model/load/measuredStrength';
import type { LevelCurve } from '../../src/model/math/levelCurve';
import { MUSCLE_COUNT } from '../../src/model/muscle/geometry';
import { degrees } from '../../src/model/setting';

/** One dynamometer test: degrees of hip flexion and knee flexion, what is pushed, and how much it counts. */
interface Test {
  readonly action: MeasuredAction;
  readonly hip: number;
  readonly knee: number;
  /** Angle in the measured curve, degrees. */
  readonly at: number;
  readonly way: Action;
  readonly weight: number;
}

const way = (coordinate: number, sign: 1 | -1): Action => ({ coordinate, sign });
const HIP_EXTENSION = way(0, -1);
const KNEE_EXTENSION = way(3, -1);
const EXTERNAL_ROTATION = way(2, -1);

export const TESTS: readonly Test[] = [
  { action: 'hipExtension', hip: 60, knee: 90, at: 60, way: HIP_EXTENSION, weight: 20 },
  { action: 'kneeFlexion', hip: 90, knee: 60, at: 60, way: way(3, 1), weight: 1 },
  { action: 'kneeExtension', hip: 90, knee: 60, at: 60, way: KNEE_EXTENSION, weight: 20 },
  { action: 'hipFlexion', hip: 30, knee: 90, at: 30, way: way(0, 1), weight: 1 },
  { action: 'abduction', hip: 0, knee: 0, at: 0, way: way(1, -1), weight: 1 },
  { action: 'adduction', hip: 0, knee: 0, at: 0, way: way(1, 1), weight: 1 },
  { action: 'externalRotation', hip: 90, knee: 90, at: 90, way: EXTERNAL_ROTATION, weight: 1 },
  { action: 'plantarflexion', hip: 0, knee: 45, at: 0, way: way(4, -1), weight: 1 },
  { action: 'dorsiflexion', hip: 0, knee: 45, at: 0, way: way(4, 1), weight: 1 },
];

/** Pull of every factor toward this one, and how strong it is: it decides where the actions leave a factor open. */
const USUAL_FACTOR = 0.45;
const PULL = 0.02;
const FACTOR_BOUNDS = [0.15, 1.5] as const;
const MAX_ROUNDS = 2000;

/** Posture factors, every 5°. */
const POSTURE_STEP = 5;
const POSTURE_BOUNDS = [0.4, 2] as const;
const POSTURE_ROUNDS = 30;

export function poseDeg(hip: number, knee: number): Float64Array {
  return Float64Array.of(degrees(hip), 0, 0, degrees(knee), 0, 0);
}

/** What each group gives about a test's joint per unit of its factor [group], and what stretch gives. */
interface Share {
  readonly byGroup: Float64Array;
  readonly passive: number;
}

const UNIT = new Float64Array(MUSCLE_COUNT).fill(1);

function shareOf(lifter: Lifter, pose: Float64Array, { coordinate, sign }: Action): Share {
  const { momentArms, forces }: PosedStrength = poseStrength(lifter, pose, UNIT);
  const byGroup = new Float64Array(STRENGTH_GROUPS.length);
  let passive = 0;
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    const arm = sign * momentArms[m * MOMENT_ARM_COUNT + coordinate];
    byGroup[GROUP_OF_MUSCLE[m]] += Math.max(arm, 0) * forces.activeCapacity[m];
    passive += arm * forces.passive[m];
  }
  return { byGroup, passive };
}

/** Factors [group] and posture factors of the generic body with this sex and age band. */
export function solveGroups(sex: number, ageBand: number): GroupStrength {
  const lifter = completeLifter({ sex, ageBand });
  const factors = solveFactors(lifter);
  return { factors, posture: solvePosture(lifter, factors) };
}

/** Coordinate descent on the logarithms of the factors. */
function solveFactors(lifter: Lifter): number[] {
  const tests = TESTS.map((test) => ({
    weight: test.weight,
    target: measuredStrength(lifter, test.action, degrees(test.at)),
    ...shareOf(lifter, poseDeg(test.hip, test.knee), test.way),
  }));
  const [low, high] = FACTOR_BOUNDS.map(Math.log);
  const logs: number[] = STRENGTH_GROUPS.map(() => Math.log(USUAL_FACTOR));
  const given = tests.map(({ byGroup, passive }) =>
    logs.reduce((sum, log, g) => sum + byGroup[g] * Math.exp(log), passive),
  );
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = 0;
    for (let g = 0; g < logs.length; g++) {
      const others = tests.map(({ byGroup }, i) => given[i] - byGroup[g] * Math.exp(logs[g]));
      const cost = (log: number): number =>
        tests.reduce(
          (sum, { weight, target, byGroup }, i) =>
            sum + weight * ((others[i] + byGroup[g] * Math.exp(log)) / target - 1) ** 2,
          PULL * (log - Math.log(USUAL_FACTOR)) ** 2,
        );
      const best = leastBetween(cost, low, high);
      moved = Math.max(moved, Math.abs(best - logs[g]));
      logs[g] = best;
      tests.forEach(({ byGroup }, i) => {
        given[i] = others[i] + byGroup[g] * Math.exp(best);
      });
    }
    if (moved < 1e-8) break;
  }
  return logs.map(Math.exp);
}

/** Place of the smallest value of a function with one valley, by golden section. */
function leastBetween(f: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [x, y] = [b - golden * (b - a), a + golden * (b - a)];
  let [fx, fy] = [f(x), f(y)];
  while (b - a > 1e-9) {
    if (fx < fy) {
      [b, y, fy, x] = [y, x, fx, y - golden * (y - a)];
      fx = f(x);
    } else {
      [a, x, fx, y] = [x, y, fy, x + golden * (b - x)];
      fy = f(y);
    }
  }
  return (a + b) / 2;
}

interface Curve {
  readonly group: PosturedGroup;
  readonly from: number;
  readonly to: number;
  readonly way: Action;
  readonly poseAt: (angle: number) => Float64Array;
  readonly target: (lifter: Lifter, angle: number) => number;
}

const CURVES: readonly Curve[] = [
  {
    group: 'hipExtensors',
    from: -20,
    to: 115,
    way: HIP_EXTENSION,
    poseAt: (angle) => poseDeg(angle, 90),
    target: (lifter, angle) => heldHipExtension(lifter, degrees(angle)),
  },
  {
    group: 'kneeExtensors',
    from: 15,
    to: 100,
    way: KNEE_EXTENSION,
    poseAt: (angle) => poseDeg(90, angle),
    target: (lifter, angle) => measuredStrength(lifter, 'kneeExtension', degrees(angle)),
  },
  {
    group: 'externalRotators',
    from: 0,
    to: 110,
    way: EXTERNAL_ROTATION,
    poseAt: (angle) => poseDeg(angle, 90),
    target: (lifter) => measuredStrength(lifter, 'externalRotation', 0),
  },
];

/** Every factor such that its action is as measured while the other groups keep theirs; in rounds, because they share muscles. */
function solvePosture(lifter: Lifter, factors: readonly number[]): GroupStrength['posture'] {
  const grids = CURVES.map((curve) => {
    const angles = Array.from(
      { length: (curve.to - curve.from) / POSTURE_STEP + 1 },
      (_, k) => curve.from + k * POSTURE_STEP,
    );
    const rows = angles.map((angle) => ({
      angle,
      target: curve.target(lifter, angle),
      ...shareOf(lifter, curve.poseAt(angle), curve.way),
    }));
    return { ...curve, rows, values: angles.map(() => 1) };
  });
  const valueAt = (group: string, pose: Float64Array): number => {
    const grid = grids.find((g) => g.group === group);
    if (!grid) return 1;
    const angle = (pose[grid.group === 'kneeExtensors' ? 3 : 0] * 180) / Math.PI;
    const k = Math.round((angle - grid.from) / POSTURE_STEP);
    return grid.values[Math.min(Math.max(k, 0), grid.values.length - 1)];
  };
  for (let round = 0; round < POSTURE_ROUNDS; round++)
    for (const grid of grids) {
      const own = STRENGTH_GROUPS.indexOf(grid.group);
      grid.values = grid.rows.map(({ angle, target, byGroup, passive }) => {
        const pose = grid.poseAt(angle);
        const rest = STRENGTH_GROUPS.reduce(
          (sum, name, g) => (g === own ? sum : sum + valueAt(name, pose) * factors[g] * byGroup[g]),
          passive,
        );
        const wanted = (target - rest) / Math.max(factors[own] * byGroup[own], 1e-9);
        return Math.min(Math.max(wanted, POSTURE_BOUNDS[0]), POSTURE_BOUNDS[1]);
      });
    }
  const curveOf = (group: PosturedGroup): LevelCurve => {
    const { from, values } = grids.find((g) => g.group === group) as (typeof grids)[number];
    return { first: degrees(from), step: degrees(POSTURE_STEP), values };
  };
  return {
    hipExtensors: curveOf('hipExtensors'),
    kneeExtensors: curveOf('kneeExtensors'),
    externalRotators: curveOf('externalRotators'),
  };
}
