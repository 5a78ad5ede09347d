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

const MEASURED_LEVELS = ['full', 'medium'] as const;
type MeasuredLevel = (typeof MEASURED_LEVELS)[number];
/** Longest passages in mm by path and bone, as measured. What is mended goes from the list; nothing else may come onto it. */
type Known = Readonly<Record<string, Readonly<Record<MeasuredLevel, number>>>>;
/** mm; a path is sampled every millimeter, so a passage jumps by as much. */
const SLACK = 1.5;

/**
 * Straight published paths that cut bone when flexion is combined with adduction or rotation: the joint head itself, which
 * no reshaping can move.
 */
const KNOWN_AROUND: Known = { 'piri_r through femur_r': { full: 21, medium: 19 } };

/** The same deeper than 90°, straight ahead: the sources of the paths say nothing about such hips. */
const KNOWN_DEEP: Known = {
  'semimem_r through pelvis': { full: 41, medium: 39 },
  'bflh_r through femur_r': { full: 28, medium: 27 },
  'bflh_r through pelvis': { full: 23, medium: 22 },
  'semiten_r through pelvis': { full: 22, medium: 21 },
  'semimem_r through femur_r': { full: 19, medium: 19 },
  'addmagIsch_r through pelvis': { full: 15, medium: 15 },
  'addlong_r through pelvis': { full: 12, medium: 11 },
  'recfem_r through femur_r': { full: 10, medium: 6 },
  'glmed2_r through femur_r': { full: 9, medium: 8 },
};

interface Passage {
  readonly what: string;
  readonly length: number;
  readonly pose: Pose;
}

/**
 * The source model's paths. The short external rotators lie on the bones behind the hip; how deep they may stand in them is
 * tested with their arms (test/model/muscle/shortRotators.test.ts).
 */
const SOURCE_MUSCLES = MUSCLE_TABLE.slice(0, 40);

/** Longest passage of every muscle of the source model through every bone over the poses. */
function measurePassages(bones: readonly MeasuredBone[], poses: readonly Pose[]): Passage[] {
  const worst = new Map<string, Passage>();
  for (const pose of poses) {
    const [hip, adduction, rotation, knee] = pose;
    const paths = poseMusclePaths([hip, adduction, rotation, knee, 0, 0]);
    SOURCE_MUSCLES.forEach(({ name }, m) => {
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

/** Exactly the known passages are longer than allowed, each as long as it is known to be. */
function expectKnown(passages: readonly Passage[], known: Known, level: MeasuredLevel): void {
  const found = passages.filter(({ length }) => length > LIMIT);
  expect(found.map(({ what }) => what).sort()).toEqual(Object.keys(known).sort());
  for (const { what, length } of found) expect(Math.abs(1000 * length - known[what][level]), what).toBeLessThan(SLACK);
}

describe.each(MEASURED_LEVELS)('figure-%s', (level) => {
  test('up to 90° of hip flexion no path runs through bone for more than 5 mm', async () => {
    const passages = measurePassages(await readMeasuredBones(level), SAGITTAL);
    print(`${level}: sagittal poses, passages above 2 mm`, passages, 0.002);
    expect(passages.filter((p) => p.length > LIMIT)).toEqual([]);
  });

  test('with adduction and rotation as well, only the known paths cut bone, and no deeper', async () => {
    const passages = measurePassages(await readMeasuredBones(level), AROUND);
    print(`${level}: combined poses, passages above 2 mm`, passages, 0.002);
    expectKnown(passages, KNOWN_AROUND, level);
  });

  test('deeper than 90° only the known paths cut bone, and no deeper', async () => {
    const passages = measurePassages(await readMeasuredBones(level), DEEP);
    print(`${level}: hip 105° and 120°, passages above 5 mm`, passages, LIMIT);
    expectKnown(passages, KNOWN_DEEP, level);
  });
});
