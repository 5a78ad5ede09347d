import { LEG_COORDINATE_COUNT, type SegmentName, segmentIndex } from '../anatomy/names';
import { FRAME_SIZE, type Frames } from '../math/frame';
import type { LegScratch } from './footError';

/** A point of the leg that an exercise's equations need, in its segment's frame. */
export interface LegPoint {
  readonly segment: SegmentName;
  readonly point: readonly [number, number, number];
}

/** Places of a few leg points, and how the six leg coordinates move them. */
export interface LegPoints {
  readonly points: readonly LegPoint[];
  /** [point] where its segment's frame stands, and how many leg coordinates, from the hip down, move it. */
  readonly frameAt: Uint8Array;
  readonly movedBy: Uint8Array;
  /** [point × 3] in the pelvis. */
  readonly inPelvis: Float64Array;
  /** [coordinate × point × 3] per radian, in the pelvis. */
  readonly rates: Float64Array;
}

/** Room for the places and rates of these points. */
export function createLegPoints(points: readonly LegPoint[]): LegPoints {
  const n = points.length * 3;
  return {
    points,
    frameAt: Uint8Array.from(points, ({ segment }) => segmentIndex(segment) * FRAME_SIZE),
    movedBy: Uint8Array.from(points, ({ segment }) => COORDINATES_ABOVE[segment]),
    inPelvis: new Float64Array(n),
    rates: new Float64Array(n * LEG_COORDINATE_COUNT),
  };
}

/** Leg coordinates that move a segment: the hip's three all, the knee's what is below it, and so on down. */
const COORDINATES_ABOVE: Record<SegmentName, number> = {
  pelvis: 0,
  femur_r: 3,
  patella_r: 3,
  tibia_r: 4,
  talus_r: 5,
  calcn_r: 6,
  toes_r: 6,
  torso: 0,
};

/** Reads the points off a bent leg. */
export function locateLegPoints(set: LegPoints, leg: LegScratch): void {
  const f = leg.frames;
  for (let k = 0; k < set.points.length; k++) {
    const [x, y, z] = set.points[k].point;
    const o = set.frameAt[k];
    for (let row = 0; row < 3; row++)
      set.inPelvis[3 * k + row] = f[o + 3 * row] * x + f[o + 3 * row + 1] * y + f[o + 3 * row + 2] * z + f[o + 9 + row];
    for (let j = 0; j < LEG_COORDINATE_COUNT; j++) addRate(set, k, j, leg.twists, j < set.movedBy[k]);
  }
}

// biome-ignore lint/complexity/useMaxParams: runs in every iteration of the chain’s solver, takes numbers
function addRate(set: LegPoints, k: number, j: number, twists: Float64Array, isMoved: boolean): void {
  const w = j * 6;
  const o = j * set.inPelvis.length + 3 * k;
  const [x, y, z] = [set.inPelvis[3 * k], set.inPelvis[3 * k + 1], set.inPelvis[3 * k + 2]];
  set.rates[o] = isMoved ? twists[w + 3] + twists[w + 1] * z - twists[w + 2] * y : 0;
  set.rates[o + 1] = isMoved ? twists[w + 4] + twists[w + 2] * x - twists[w] * z : 0;
  set.rates[o + 2] = isMoved ? twists[w + 5] + twists[w] * y - twists[w + 1] * x : 0;
}

/** Writes the points in ground, coordinate `j` being moved on by `step`; j < 0 leaves the leg as it is. */
// biome-ignore lint/complexity/useMaxParams: runs in every iteration of the chain’s solver, takes numbers
export function carryLegPoints(set: LegPoints, pelvis: Frames, j: number, step: number, inGround: Float64Array): void {
  const n = set.inPelvis.length;
  for (let k = 0; k < n; k += 3) {
    const r = j * n + k;
    const x = set.inPelvis[k] + (j < 0 ? 0 : step * set.rates[r]);
    const y = set.inPelvis[k + 1] + (j < 0 ? 0 : step * set.rates[r + 1]);
    const z = set.inPelvis[k + 2] + (j < 0 ? 0 : step * set.rates[r + 2]);
    for (let row = 0; row < 3; row++)
      inGround[k + row] = pelvis[3 * row] * x + pelvis[3 * row + 1] * y + pelvis[3 * row + 2] * z + pelvis[9 + row];
  }
}
