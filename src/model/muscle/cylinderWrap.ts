import type { WrapSide } from '../anatomy/types';

/**
 * One straight stretch and one cylinder, in the cylinder frame (axis = z through the origin):
 * end a (3), end b (3), radius, half length.
 */
export type Ends = Float64Array;
export const RADIUS = 6;
export const HALF_LENGTH = 7;
export const ENDS_SIZE = 8;

/**
 * The wrapped path from a to b, in the cylinder frame: length, tangent point next to a (3), tangent point next to b (3),
 * signed arc angle (+ turns about +z), unit direction along the path where it leaves a (3) and where it arrives at b (3).
 */
export type Helix = Float64Array;
export const LENGTH = 0;
export const TANGENT_A = 1;
export const TANGENT_B = 4;
export const ARC_ANGLE = 7;
export const DIRECTION_A = 8;
export const DIRECTION_B = 11;
export const HELIX_SIZE = 14;

/** Way round the cylinder: +1 counterclockwise about +z, −1 clockwise, 0 straight past it. */
export type Winding = -1 | 0 | 1;

/** Sides as numbers: 0 either, ±1 = ±x, ±2 = ±y of the cylinder frame. */
export const EITHER_SIDE = 0;
const SIDE_CODES: Record<WrapSide, number> = { all: EITHER_SIDE, '+x': 1, '-x': -1, '+y': 2, '-y': -2 };

export function sideCode(side: WrapSide): number {
  return SIDE_CODES[side];
}

/** An arc shorter than this (rad) the wrong way round is rounding at lift-off, not a full turn. */
const LIFT_OFF = 1e-7;

/**
 * Which way the published path passes the cylinder; writes `helix` unless that is straight past it.
 * Rules of the source model in own words: docs/model.md "Wrapping".
 */
export function wrapPublished(ends: Ends, side: number, helix: Helix): Winding {
  if (isInside(ends)) return 0;
  const winding = side === EITHER_SIDE ? shorterWay(ends) : requiredWay(ends, side, helix);
  if (winding === 0) return 0;
  solveHelix(ends, winding, helix);
  return isBeyondCylinder(ends, helix) ? 0 : winding;
}

/** Whether an end lies strictly inside the infinite cylinder. */
export function isInside(ends: Ends): boolean {
  const rr = ends[RADIUS] * ends[RADIUS];
  return ends[0] * ends[0] + ends[1] * ends[1] < rr || ends[3] * ends[3] + ends[4] * ends[4] < rr;
}

/** Whether the straight stretch runs through the infinite cylinder. */
export function isPiercing(ends: Ends): boolean {
  const dx = ends[3] - ends[0];
  const dy = ends[4] - ends[1];
  const planar = dx * dx + dy * dy;
  const along = -(ends[0] * dx + ends[1] * dy);
  if (along <= 0 || along >= planar) return false;
  const cross = ends[0] * dy - ends[1] * dx;
  return cross * cross < ends[RADIUS] * ends[RADIUS] * planar;
}

function shorterWay(ends: Ends): Winding {
  if (!isPiercing(ends)) return 0;
  return ends[0] * ends[4] - ends[1] * ends[3] < 0 ? -1 : 1;
}

/** Of the two ways round, the one whose middle of the arc lies on the required side. */
function requiredWay(ends: Ends, side: number, helix: Helix): Winding {
  if (!isKeptFromStraight(ends, side)) return 0;
  placeTangents(ends, 1, helix);
  const counterclockwise = arcMiddle(helix, 1, side);
  placeTangents(ends, -1, helix);
  return arcMiddle(helix, -1, side) > counterclockwise ? -1 : 1;
}

function isKeptFromStraight(ends: Ends, side: number): boolean {
  const axis = side * side === 1 ? 0 : 1;
  const a = ends[axis] * side;
  const b = ends[3 + axis] * side;
  if (a < 0 && b < 0) return true;
  if (isPiercing(ends)) return true;
  if (a >= 0 && b >= 0) return false;
  // the ends straddle: the point of the line closest to the axis decides
  const dx = ends[3] - ends[0];
  const dy = ends[4] - ends[1];
  const t = -(ends[0] * dx + ends[1] * dy) / (dx * dx + dy * dy);
  return a + t * (b - a) < 0;
}

/** How far on `side` the middle of the arc lies, up to a positive factor. */
function arcMiddle(helix: Helix, winding: number, side: number): number {
  const axis = side * side === 1 ? 0 : 1;
  const sum = (helix[TANGENT_A + axis] + helix[TANGENT_B + axis]) * side;
  const turn = winding * (helix[1] * helix[5] - helix[2] * helix[4]);
  // beyond half a turn the middle lies opposite to the sum of the tangent points
  return turn < 0 ? -sum : sum;
}

/** Both tangent points off the same or different ends of the finite cylinder: the source model lets go of it. */
function isBeyondCylinder(ends: Ends, helix: Helix): boolean {
  const half = ends[HALF_LENGTH];
  return Math.abs(helix[TANGENT_A + 2]) > half && Math.abs(helix[TANGENT_B + 2]) > half;
}

/** Tangent points across the axis: t = (r²/d²) p ± (r √(d² − r²) / d²) p⊥, + leaving a, − arriving at b. Own derivation. */
function placeTangents(ends: Ends, winding: number, helix: Helix): void {
  const rr = ends[RADIUS] * ends[RADIUS];
  for (let end = 0; end < 2; end++) {
    const x = ends[3 * end];
    const y = ends[3 * end + 1];
    const dd = x * x + y * y;
    const u = rr / dd;
    const v = ((end === 0 ? winding : -winding) * Math.sqrt(rr * Math.max(0, dd - rr))) / dd;
    helix[TANGENT_A + 3 * end] = u * x - v * y;
    helix[TANGENT_A + 3 * end + 1] = u * y + v * x;
  }
}

/** Shortest path from a to b that turns `winding` about the cylinder. Both ends lie on or outside it. */
export function solveHelix(ends: Ends, winding: number, helix: Helix): void {
  placeTangents(ends, winding, helix);
  const ax = helix[TANGENT_A];
  const ay = helix[TANGENT_A + 1];
  const bx = helix[TANGENT_B];
  const by = helix[TANGENT_B + 1];
  let turn = winding * Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  if (turn < -LIFT_OFF) turn += 2 * Math.PI;
  helix[ARC_ANGLE] = winding * turn;
  unroll(ends, winding, turn, helix);
}

/** Unrolled, tangent, arc and tangent are one straight line: height grows in proportion to planar length. */
function unroll(ends: Ends, winding: number, turn: number, helix: Helix): void {
  const r = ends[RADIUS];
  const leaving = Math.sqrt(Math.max(0, ends[0] * ends[0] + ends[1] * ends[1] - r * r));
  const arriving = Math.sqrt(Math.max(0, ends[3] * ends[3] + ends[4] * ends[4] - r * r));
  const planar = leaving + r * turn + arriving;
  const rise = ends[5] - ends[2];
  const length = Math.sqrt(planar * planar + rise * rise);
  helix[LENGTH] = length;
  helix[TANGENT_A + 2] = ends[2] + (rise * leaving) / planar;
  helix[TANGENT_B + 2] = ends[5] - (rise * arriving) / planar;
  // along the tangents the path runs across the radius of the tangent point
  const across = (winding * planar) / (length * r);
  helix[DIRECTION_A] = -across * helix[TANGENT_A + 1];
  helix[DIRECTION_A + 1] = across * helix[TANGENT_A];
  helix[DIRECTION_A + 2] = rise / length;
  helix[DIRECTION_B] = -across * helix[TANGENT_B + 1];
  helix[DIRECTION_B + 1] = across * helix[TANGENT_B];
  helix[DIRECTION_B + 2] = rise / length;
}
