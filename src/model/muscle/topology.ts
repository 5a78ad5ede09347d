import { CYLINDER_TABLE } from '../anatomy/cylinders';
import { MUSCLE_TABLE } from '../anatomy/muscles';
import { SEGMENT_COUNT, segmentIndex } from '../anatomy/names';
import type { CylinderRow, MuscleRow } from '../anatomy/types';
import { sideCode } from './side';
import { isRigidPair, spanIndex } from './spans';

// What all bodies share: which points, stretches and cylinders make up a muscle. Flat, so that solving a pose only runs
// over arrays; short integer types tell the compiler that sums of indices cannot overflow. The numbers that grow with the
// body are in layout.ts.

/** The muscle table as rows of one type. */
export const MUSCLE_ROWS: readonly MuscleRow[] = MUSCLE_TABLE;
const CYLINDER_ROWS: readonly CylinderRow[] = CYLINDER_TABLE;

/** Names of the right-leg muscles; their order is that of every array with a muscle axis. */
export const MUSCLES: readonly string[] = MUSCLE_ROWS.map((m) => m.name);
/** Length of every muscle axis. */
export const MUSCLE_COUNT = MUSCLES.length;

/** Path points of muscle m: `PATH_START[m]` up to `PATH_START[m + 1]`. */
export const PATH_START: Uint16Array = startsOf(MUSCLE_ROWS.map((m) => m.path.length));
/** [point] segment index. */
export const POINT_SEGMENT = Uint8Array.from(MUSCLE_ROWS.flatMap((m) => m.path.map((p) => segmentIndex(p.segment))));
/** Path points of all muscles together. */
export const POINT_COUNT = POINT_SEGMENT.length;

/** Straight stretches whose length changes: their muscle, the path point they start from, their pair of segments (spans.ts). */
export const STRETCH_FROM: Uint16Array = listChangingStretches();
export const STRETCH_MUSCLE = STRETCH_FROM.map(muscleOf);
export const STRETCH_SPAN = STRETCH_FROM.map((p) => spanIndex(POINT_SEGMENT[p], POINT_SEGMENT[p + 1]));

/** One wrap for each muscle and cylinder it may touch, in path order. */
export interface WrapRow {
  readonly muscle: number;
  readonly cylinder: CylinderRow;
  readonly segment: number;
  /** First and last path point between which the path can touch the cylinder. */
  readonly first: number;
  readonly last: number;
}

/** All wraps; their order is that of every array with a wrap axis. The arrays below hold their columns. */
export const WRAP_ROWS: readonly WrapRow[] = MUSCLE_ROWS.flatMap((row, muscle) => listWraps(row, muscle));
export const WRAP_COUNT = WRAP_ROWS.length;
export const WRAP_MUSCLE = ofWraps((w) => w.muscle);
export const WRAP_SEGMENT = ofWraps((w) => w.segment);
export const WRAP_SIDE = Int8Array.from(WRAP_ROWS, (w) => sideCode(w.cylinder.side));
export const WRAP_FIRST = Uint16Array.from(WRAP_ROWS, (w) => w.first);
export const WRAP_LAST = Uint16Array.from(WRAP_ROWS, (w) => w.last);
/** Points needed in ground, grouped by segment: `GROUND_POINTS` from `GROUND_START[segment]` to the next start. */
const GROUND_LISTS: readonly number[][] = Array.from({ length: SEGMENT_COUNT }, (_, s) => listGroundPoints(s));
export const GROUND_START: Uint16Array = startsOf(GROUND_LISTS.map((list) => list.length));
export const GROUND_POINTS = Uint16Array.from(GROUND_LISTS.flat());

function startsOf(counts: readonly number[]): Uint16Array {
  const starts = new Uint16Array(counts.length + 1);
  counts.forEach((count, i) => {
    starts[i + 1] = starts[i] + count;
  });
  return starts;
}

/** Index of the muscle a path point belongs to. */
function muscleOf(point: number): number {
  return PATH_START.findLastIndex((start) => start <= point);
}

function listChangingStretches(): Uint16Array {
  const isLastOfMuscle = (p: number) => PATH_START.includes(p + 1);
  return Uint16Array.from(POINT_SEGMENT.keys()).filter(
    (p) => !isLastOfMuscle(p) && !isRigidPair(POINT_SEGMENT[p], POINT_SEGMENT[p + 1]),
  );
}

function listWraps(row: MuscleRow, muscle: number): WrapRow[] {
  const wraps = row.wraps.map((wrap) => {
    const cylinder = CYLINDER_ROWS.find((c) => c.name === wrap.cylinder);
    if (!cylinder) throw new RangeError(`no wrap cylinder ${wrap.cylinder}`);
    const segment = segmentIndex(cylinder.segment);
    const [start, last] = (wrap.betweenPoints ?? [0, row.path.length - 1]).map((p) => PATH_START[muscle] + p);
    let first = start;
    while (POINT_SEGMENT[first] === segment && POINT_SEGMENT[first + 1] === segment) first++;
    // without a required side only the first stretch that moves against the cylinder ever reaches it (tested)
    return { muscle, cylinder, segment, first, last: cylinder.side === 'all' ? first + 1 : last };
  });
  // a path meets the cylinder of the segment nearer to the pelvis first
  return wraps.sort((a, b) => a.segment - b.segment);
}

function ofWraps(value: (w: WrapRow) => number): Uint8Array {
  return Uint8Array.from(WRAP_ROWS, value);
}

/** Points of one segment that end a changing stretch or have to be carried into a cylinder frame. */
function listGroundPoints(segment: number): number[] {
  const isNeeded = (p: number) =>
    STRETCH_FROM.includes(p) || STRETCH_FROM.includes(p - 1) || WRAP_ROWS.some((w) => w.first <= p && p <= w.last);
  return [...POINT_SEGMENT.keys()].filter((p) => POINT_SEGMENT[p] === segment && isNeeded(p));
}
