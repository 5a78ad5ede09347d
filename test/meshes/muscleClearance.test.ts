import { describe, expect, test } from 'vitest';
import { MUSCLE_TABLE } from '../../src/model/anatomy/muscles';
import { type MeasuredBone, readMeasuredBones } from './support/bonesOfSegment';
import { inSegment, type PosedPaths, poseMusclePaths } from './support/musclePaths';

/** m; how long a path may run through one bone. */
const LIMIT = 0.005;
/** m; what simplification leaves uncertain of a surface: shallower is not inside. */
const DEPTH = 0.0005;
/** m; between samples of a path. */
const STEP = 0.001;

/** Hip flexion, adduction, rotation and knee flexion in degrees. */
type Pose = readonly [number, number, number, number];

const KNEES = [0, 30, 60, 90, 120];
const SAGITTAL: Pose[] = [0, 15, 30, 45, 60, 75, 90].flatMap((hip) => KNEES.map((knee): Pose => [hip, 0, 0, knee]));
const AROUND: Pose[] = [0, 45, 90].flatMap((hip) =>
  [-15, 10].flatMap((adduction) => [-15, 15].map((rotation): Pose => [hip, adduction, rotation, 60])),
);
const DEEP: Pose[] = [105, 120].flatMap((hip) => [60, 90, 120].map((knee): Pose => [hip, 0, 0, knee]));

/**
 * Straight published paths that cut bone when flexion is combined with adduction or rotation: the joint head itself, which
 * no reshaping can move. Millimeters are what is measured today, rounded up.
 */
const KNOWN_AROUND: Readonly<Record<string, number>> = {
  'piri_r through femur_r': 26,
};

interface Passage {
  readonly what: string;
  readonly length: number;
  readonly pose: Pose;
}

/** Longest passage of every muscle through every bone over the poses. */
function measurePassages(bones: readonly MeasuredBone[], poses: readonly Pose[]): Passage[] {
  const worst = new Map<string, Passage>();
  for (const pose of poses) {
    const [hip, adduction, rotation, knee] = pose;
    const paths = poseMusclePaths([hip, adduction, rotation, knee, 0, 0]);
    MUSCLE_TABLE.forEach(({ name }, m) => {
      for (const bone of bones) {
        const what = `${name} through ${bone.name}`;
        const length = lengthInside(bone, paths, m);
        if (length > (worst.get(what)?.length ?? 0)) worst.set(what, { what, length, pose });
      }
    });
  }
  return [...worst.values()].sort((a, b) => b.length - a.length);
}

function lengthInside(bone: MeasuredBone, { frames, points, start }: PosedPaths, muscle: number): number {
  let length = 0;
  for (let p = start[muscle]; p + 1 < start[muscle + 1]; p++) {
    const a = inSegment(frames, bone.segment, [...points.subarray(3 * p, 3 * p + 3)]);
    const b = inSegment(frames, bone.segment, [...points.subarray(3 * p + 3, 3 * p + 6)]);
    const piece = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    const count = Math.max(1, Math.ceil(piece / STEP));
    for (let s = 0; s < count; s++) {
      const t = (s + 0.5) / count;
      const [x, y, z] = [0, 1, 2].map((k) => a[k] + t * (b[k] - a[k]));
      if (bone.tree.isInside(x, y, z) && bone.tree.distance(x, y, z) > DEPTH) length += piece / count;
    }
  }
  return length;
}

const print = (title: string, passages: readonly Passage[], from: number) => {
  const rows = passages
    .filter((p) => p.length > from)
    .map((p) => `  ${p.what}: ${(p.length * 1000).toFixed(1)} mm at hip/adduction/rotation/knee ${p.pose.join('/')}`);
  console.log([title, ...rows].join('\n'));
};

describe.each(['full', 'medium'] as const)('figure-%s', (level) => {
  test('up to 90° of hip flexion no path runs through bone for more than 5 mm', async () => {
    const passages = measurePassages(await readMeasuredBones(level), SAGITTAL);
    print(`${level}: sagittal poses, passages above 2 mm`, passages, 0.002);
    expect(passages.filter((p) => p.length > LIMIT)).toEqual([]);
  }, 120_000);

  test('with adduction and rotation as well, only the known paths cut bone', async () => {
    const passages = measurePassages(await readMeasuredBones(level), AROUND);
    print(`${level}: combined poses, passages above 2 mm`, passages, 0.002);
    const surprising = passages.filter((p) => p.length > Math.max(LIMIT, (KNOWN_AROUND[p.what] ?? 0) / 1000));
    expect(surprising).toEqual([]);
  }, 120_000);
});

test('deeper than 90° the straight hamstring paths cut bone: listed, not judged', async () => {
  const passages = measurePassages(await readMeasuredBones('full'), DEEP);
  print('full: hip 105° and 120°, passages above 5 mm', passages, LIMIT);
  expect(passages.length).toBeGreaterThan(0);
}, 120_000);
