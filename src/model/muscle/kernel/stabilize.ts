import { WRAP_ROWS } from '../topology';
import { isPiercing, solveHelix, type Winding } from './cylinderWrap';
import * as bench from './workbench';

const { ends, helix, RADIUS } = bench;

/**
 * Way round each cylinder that the anatomy allows, in every pose of the coordinate ranges: the way the published path takes
 * wherever it is regular. +1 counterclockwise about the cylinder's z, from the first path point to the second.
 */
const ANATOMICAL_WINDING: Record<string, Winding> = {
  // behind the hip
  Gmax1_at_pelvis_r: 1,
  Gmax2_at_pelvis_r: 1,
  Gmax3_at_pelvis_r: 1,
  // in front of the hip
  PS_at_brim_r: -1,
  IL_at_brim_r: -1,
  // on the medial side of the femoral shaft; the ischial part behind the condyles
  AB_at_femshaft_r: -1,
  AL_at_femshaft_r: -1,
  AMprox_at_femshaft_r: -1,
  AMmid_at_femshaft_r: -1,
  AMdist_at_femshaft_r: -1,
  AMisch_at_condyles_r: 1,
  // in front of the femoral condyles
  KnExt_at_fem_r: -1,
  KnExtVL_at_fem_r: -1,
  // behind the knee
  GR_at_condyles_r: 1,
  SM_at_condyles_r: 1,
  ST_at_condyles_r: 1,
  BF_at_gastroc_r: -1,
};

/**
 * Where the femoral point can come inside a pelvic cylinder it is held outside, both in radii: from `start` on inward its
 * distance from the axis falls ever slower, and not at all once it is nearer than start − width.
 */
const KEEP_OUT: Record<string, { readonly start: number; readonly width: number }> = {
  Gmax1_at_pelvis_r: { start: 1.15, width: 0.25 },
  Gmax2_at_pelvis_r: { start: 1.2, width: 0.35 },
  Gmax3_at_pelvis_r: { start: 1.15, width: 0.25 },
  PS_at_brim_r: { start: 1.04, width: 0.06 },
  IL_at_brim_r: { start: 1.04, width: 0.06 },
};

const winding = Int8Array.from(WRAP_ROWS, (w) => ANATOMICAL_WINDING[w.cylinder.name] ?? 0);
const keepOutStart = Float64Array.from(WRAP_ROWS, (w) => KEEP_OUT[w.cylinder.name]?.start ?? 0);
const keepOutWidth = Float64Array.from(WRAP_ROWS, (w) => KEEP_OUT[w.cylinder.name]?.width ?? 1);

/**
 * Whether the published result for the stretch in `ends` already is the stabilized one: outside the keep-out zone, and
 * wrapped the anatomical way exactly where a taut path would be.
 */
export function isRegular(w: number, published: Winding): boolean {
  return !isNearAxis(w) && published === (isTaut(winding[w]) ? winding[w] : 0);
}

function isNearAxis(w: number): boolean {
  const reach = keepOutStart[w] * ends[RADIUS];
  return ends[3] * ends[3] + ends[4] * ends[4] < reach * reach;
}

/**
 * Whether a path kept on the anatomical side of the axis presses on the cylinder: the straight stretch pierces it, or
 * passes the axis on the wrong side, between the ends. Continuous up to three quarters of a turn.
 */
function isTaut(way: number): boolean {
  const isAnatomical = way * (ends[0] * ends[4] - ends[1] * ends[3]) >= 0;
  return isAnatomical ? isPiercing() : ends[0] * ends[3] + ends[1] * ends[4] < 0;
}

/** What one step of the keep-out moved: radial and tangential scale of a small displacement of the end b. */
const scale = bench.fixedArray(2);

/**
 * The stabilized path of the stretch in `ends`: round the cylinder the anatomical way where it is taut, else straight, to
 * end b held outside the cylinder. Writes `helix`, with its pull on b as the true end feels it. True if it wraps.
 * Own construction, docs/model.md "Stabilized paths".
 */
export function solveStabilized(w: number): boolean {
  holdOutside(w);
  const wraps = isTaut(winding[w]);
  if (wraps) solveHelix(winding[w]);
  else solveStraight();
  pullOnTrueEnd();
  return wraps;
}

/** Moves end b radially to its held distance: x → x + (start − x)² / 2 width in radii, constant once that turns back. */
function holdOutside(w: number): void {
  const distance = Math.sqrt(ends[3] * ends[3] + ends[4] * ends[4]);
  const depth = Math.min(keepOutWidth[w], Math.max(0, keepOutStart[w] - distance / ends[RADIUS]));
  const held = depth < keepOutWidth[w] ? distance : (keepOutStart[w] - keepOutWidth[w]) * ends[RADIUS];
  const outward = held + (ends[RADIUS] * depth * depth) / (2 * keepOutWidth[w]);
  scale[0] = 1 - depth / keepOutWidth[w];
  scale[1] = outward / distance;
  ends[3] *= scale[1];
  ends[4] *= scale[1];
}

function solveStraight(): void {
  const x = ends[3] - ends[0];
  const y = ends[4] - ends[1];
  const z = ends[5] - ends[2];
  const length = Math.sqrt(x * x + y * y + z * z);
  helix[0] = length;
  for (let k = 8; k < 14; k += 3) {
    helix[k] = x / length;
    helix[k + 1] = y / length;
    helix[k + 2] = z / length;
  }
}

/** The unit pull on the held end, carried back to the true one by virtual work: radial and tangential part scaled. */
function pullOnTrueEnd(): void {
  const distance = Math.sqrt(ends[3] * ends[3] + ends[4] * ends[4]);
  const rx = ends[3] / distance;
  const ry = ends[4] / distance;
  const radial = scale[0] * (helix[11] * rx + helix[12] * ry);
  const tangential = scale[1] * (helix[12] * rx - helix[11] * ry);
  helix[11] = radial * rx - tangential * ry;
  helix[12] = radial * ry + tangential * rx;
}
