import type { Body } from '../anatomy/body';
import { CYLINDER_TABLE } from '../anatomy/cylinders';
import { MUSCLE_TABLE } from '../anatomy/muscles';
import { LEG_COORDINATE_COUNT, SEGMENT_COUNT, segmentIndex } from '../anatomy/names';
import type { CylinderRow, MuscleRow } from '../anatomy/types';
import { FRAME_SIZE, type Frames, frameFromXyz, identityFrame, invertFrame, transformPoint } from '../math/frame';
import { POSE_FRAMES_SIZE, solveLegFrames } from '../pose/forwardKinematics';
import { sideCode } from './cylinderWrap';
import { isRigidPair, spanIndex } from './spans';

const MUSCLE_ROWS: readonly MuscleRow[] = MUSCLE_TABLE;
const CYLINDER_ROWS: readonly CylinderRow[] = CYLINDER_TABLE;

/** Names of the right-leg muscles; their order is that of every array with a muscle axis. */
export const MUSCLES: readonly string[] = MUSCLE_ROWS.map((m) => m.name);
export const MUSCLE_COUNT = MUSCLES.length;

/** All muscle paths of one body, laid out once so that solving a pose only runs over flat arrays. Plain data. */
export interface MuscleLayout {
  /** Path points of muscle m: `pathStart[m]` up to `pathStart[m + 1]`. */
  readonly pathStart: Int32Array;
  /** [point × 3] in the point's own segment. */
  readonly points: Float64Array;
  /** [point] segment index. */
  readonly pointSegment: Int32Array;
  /** Points needed in ground, grouped by segment: `groundPoints` from `groundStart[segment]` to the next start. */
  readonly groundStart: Int32Array;
  readonly groundPoints: Int32Array;
  /** [muscle] summed length of the stretches that never change while they run straight. */
  readonly fixedLength: Float64Array;
  /** Straight stretches that change: muscle, path point they start from, pair of segments (see spans.ts). */
  readonly stretchMuscle: Int32Array;
  readonly stretchFrom: Int32Array;
  readonly stretchSpan: Int32Array;
  readonly wraps: WrapLayout;
}

/** One entry for each muscle and cylinder it may wrap, in path order. */
export interface WrapLayout {
  readonly count: number;
  readonly muscle: Int32Array;
  /** Row of the cylinder table. */
  readonly cylinder: Int32Array;
  readonly segment: Int32Array;
  /** [wrap × 12] the cylinder frame in its segment, and its inverse. */
  readonly segmentFromCylinder: Frames;
  readonly cylinderFromSegment: Frames;
  readonly radius: Float64Array;
  readonly halfLength: Float64Array;
  /** Side codes of cylinderWrap.ts. */
  readonly side: Int32Array;
  /** First and last path point between which the wrap acts. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The path points first…last in the cylinder frame are stored from here on, [point × 3] in `local`. */
  readonly localStart: Int32Array;
  /** Filled at build time for points on the cylinder's own segment; the rest is solved for each pose. */
  readonly local: Float64Array;
}

export function buildMuscleLayout(body: Body): MuscleLayout {
  const path = layOutPaths(body);
  const stretches = layOutStretches(path, body);
  const wraps = layOutWraps(body, path);
  return { ...path, ...stretches, ...layOutGround(path, stretches, wraps), wraps };
}

type Paths = Pick<MuscleLayout, 'pathStart' | 'points' | 'pointSegment'>;
type Stretches = Pick<MuscleLayout, 'fixedLength' | 'stretchMuscle' | 'stretchFrom' | 'stretchSpan'>;

function layOutPaths(body: Body): Paths {
  const pathStart = [0];
  const points: number[] = [];
  const segments: number[] = [];
  for (const { path } of MUSCLE_ROWS) {
    for (const { segment, point } of path) {
      const index = segmentIndex(segment);
      segments.push(index);
      points.push(...point.map((x) => x * body.scales[index]));
    }
    pathStart.push(segments.length);
  }
  return {
    pathStart: Int32Array.from(pathStart),
    points: Float64Array.from(points),
    pointSegment: Int32Array.from(segments),
  };
}

/** Sums what cannot change and lists the straight stretches that can. */
function layOutStretches({ pathStart, points, pointSegment }: Paths, body: Body): Stretches {
  const fixedLength = new Float64Array(MUSCLE_COUNT);
  const changing: { muscle: number; from: number }[] = [];
  const frames = neutralFrames(body);
  for (let muscle = 0; muscle < MUSCLE_COUNT; muscle++)
    for (let from = pathStart[muscle]; from + 1 < pathStart[muscle + 1]; from++)
      if (isRigidPair(pointSegment[from], pointSegment[from + 1]))
        fixedLength[muscle] += chord(frames, points, pointSegment, from);
      else changing.push({ muscle, from });
  return {
    fixedLength,
    stretchMuscle: Int32Array.from(changing, (s) => s.muscle),
    stretchFrom: Int32Array.from(changing, (s) => s.from),
    stretchSpan: Int32Array.from(changing, (s) => spanIndex(pointSegment[s.from], pointSegment[s.from + 1])),
  };
}

/** Frames of the body with all coordinates zero and the pelvis at the ground origin. */
function neutralFrames(body: Body): Frames {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  frames.set(identityFrame());
  solveLegFrames(body, new Float64Array(LEG_COORDINATE_COUNT), 0, frames);
  return frames;
}

function chord(frames: Frames, points: Float64Array, pointSegment: Int32Array, from: number): number {
  const inGround = (p: number) =>
    transformPoint(frames, pointSegment[p] * FRAME_SIZE, points.subarray(3 * p, 3 * p + 3));
  const [a, b] = [inGround(from), inGround(from + 1)];
  return Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
}

interface WrapRow {
  readonly muscle: number;
  readonly cylinder: number;
  readonly row: CylinderRow;
  readonly first: number;
  readonly last: number;
}

function listWraps(pathStart: Int32Array): WrapRow[] {
  return MUSCLE_ROWS.flatMap(({ wraps }, muscle) =>
    wraps
      .map(({ cylinder: name, betweenPoints }) => {
        const cylinder = CYLINDER_ROWS.findIndex((c) => c.name === name);
        if (cylinder < 0) throw new RangeError(`no wrap cylinder ${name}`);
        const [first, last] = betweenPoints ?? [0, MUSCLE_ROWS[muscle].path.length - 1];
        const start = pathStart[muscle];
        return { muscle, cylinder, row: CYLINDER_ROWS[cylinder], first: start + first, last: start + last };
      })
      // the path meets the cylinder of the segment nearer to the pelvis first
      .sort((a, b) => segmentIndex(a.row.segment) - segmentIndex(b.row.segment)),
  );
}

function layOutWraps(body: Body, { pathStart, points, pointSegment }: Paths): WrapLayout {
  const rows = listWraps(pathStart);
  const ofRows = (value: (w: WrapRow) => number) => Int32Array.from(rows, value);
  const scaleOf = ({ row }: WrapRow) => body.scales[segmentIndex(row.segment)];
  const wraps: WrapLayout = {
    count: rows.length,
    muscle: ofRows((w) => w.muscle),
    cylinder: ofRows((w) => w.cylinder),
    segment: ofRows((w) => segmentIndex(w.row.segment)),
    segmentFromCylinder: new Float64Array(rows.length * FRAME_SIZE),
    cylinderFromSegment: new Float64Array(rows.length * FRAME_SIZE),
    radius: Float64Array.from(rows, (w) => w.row.radius * scaleOf(w)),
    halfLength: Float64Array.from(rows, (w) => (w.row.length / 2) * scaleOf(w)),
    side: ofRows((w) => sideCode(w.row.side)),
    first: ofRows((w) => w.first),
    last: ofRows((w) => w.last),
    localStart: ofRows(() => 0),
    local: new Float64Array(3 * rows.reduce((sum, w) => sum + w.last - w.first + 1, 0)),
  };
  let start = 0;
  rows.forEach((w, i) => {
    const f = i * FRAME_SIZE;
    wraps.segmentFromCylinder.set(frameFromXyz(w.row.center, w.row.rotationXyz, scaleOf(w)), f);
    invertFrame(wraps.cylinderFromSegment, f, wraps.segmentFromCylinder, f);
    wraps.localStart[i] = start;
    for (let p = w.first; p <= w.last; p++, start += 3)
      if (pointSegment[p] === wraps.segment[i])
        wraps.local.set(transformPoint(wraps.cylinderFromSegment, f, points.subarray(3 * p, 3 * p + 3)), start);
  });
  return wraps;
}

/** Points at the ends of changing stretches, and those that have to be carried into a cylinder frame. */
function layOutGround(
  { pointSegment }: Paths,
  { stretchFrom }: Stretches,
  wraps: WrapLayout,
): Pick<MuscleLayout, 'groundStart' | 'groundPoints'> {
  const needed = new Set<number>();
  for (const from of stretchFrom) needed.add(from).add(from + 1);
  for (let w = 0; w < wraps.count; w++) for (let p = wraps.first[w]; p <= wraps.last[w]; p++) needed.add(p);
  const groundStart = [0];
  const groundPoints: number[] = [];
  for (let segment = 0; segment < SEGMENT_COUNT; segment++) {
    groundPoints.push(...[...needed].filter((p) => pointSegment[p] === segment).sort((a, b) => a - b));
    groundStart.push(groundPoints.length);
  }
  return { groundStart: Int32Array.from(groundStart), groundPoints: Int32Array.from(groundPoints) };
}
