import { angleOf } from './angleOf';
import * as bench from './workbench';

// How one stretch, `ends` of the workbench, passes one cylinder; the path goes to `helix`.

const { ends, helix, RADIUS, HALF_LENGTH, TANGENT_A, TANGENT_B, ARC_ANGLE } = bench;

/** Way round the cylinder: +1 counterclockwise about +z, −1 clockwise, 0 straight past it. */
export type Winding = -1 | 0 | 1;

/** Side code of a cylinder that may be passed on either side (side.ts). */
const EITHER_SIDE = 0;

/** An arc shorter than this (rad) the wrong way round is rounding at lift-off, not a full turn. */
const LIFT_OFF = 1e-7;

/**
 * Which way the published path passes the cylinder; writes `helix` unless that is straight past it.
 * Rules of the source model in own words: docs/model.md "Wrapping".
 */
export function wrapPublished(side: number): Winding {
  const winding = side === EITHER_SIDE ? wrapShorter() : wrapOnSide(side);
  // with both tangent points off the finite cylinder the source model lets go of it
  const half = ends[HALF_LENGTH];
  return winding !== 0 && Math.abs(helix[3]) > half && Math.abs(helix[6]) > half ? 0 : winding;
}

/** The shorter way round, and only where the straight stretch pierces the cylinder. */
function wrapShorter(): Winding {
  if (!isPiercing()) return 0;
  const winding = shorterWay();
  solveHelix(winding);
  return winding;
}

/** The shorter way round if the middle of its arc lies on the required side, else the longer. */
function wrapOnSide(side: number): Winding {
  if (isInside() || !isKeptFromStraight(side)) return 0;
  const shorter = shorterWay();
  solveHelix(shorter);
  if (isArcOnSide(side)) return shorter;
  const longer = shorter === 1 ? -1 : 1;
  solveHelix(longer);
  return longer;
}

function shorterWay(): Winding {
  return ends[0] * ends[4] < ends[1] * ends[3] ? -1 : 1;
}

/** Whether the straight stretch runs through the infinite cylinder and neither end lies (strictly) inside it. */
export function isPiercing(): boolean {
  const ax = ends[0];
  const ay = ends[1];
  const bx = ends[3];
  const by = ends[4];
  const rr = ends[RADIUS] * ends[RADIUS];
  const aa = ax * ax + ay * ay;
  const bb = bx * bx + by * by;
  if (aa < rr || bb < rr) return false;
  const planar = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
  // the foot of the axis on the line lies between the ends
  if (Math.abs(aa - bb) >= planar) return false;
  const cross = ax * by - ay * bx;
  return cross * cross < rr * planar;
}

/** Whether an end lies strictly inside the infinite cylinder. */
function isInside(): boolean {
  const rr = ends[RADIUS] * ends[RADIUS];
  return ends[0] * ends[0] + ends[1] * ends[1] < rr || ends[3] * ends[3] + ends[4] * ends[4] < rr;
}

/** Whether a path that has to pass on `side` is kept from running straight. */
function isKeptFromStraight(side: number): boolean {
  const axis = side * side === 1 ? 0 : 1;
  const a = ends[axis] * side;
  const b = ends[3 + axis] * side;
  if (a < 0 && b < 0) return true;
  if (isPiercing()) return true;
  if (a >= 0 && b >= 0) return false;
  // the ends straddle: the point of the line closest to the axis decides
  const dx = ends[3] - ends[0];
  const dy = ends[4] - ends[1];
  return a - ((b - a) * (ends[0] * dx + ends[1] * dy)) / (dx * dx + dy * dy) < 0;
}

/** Whether the middle of the helix's arc lies on `side`. */
function isArcOnSide(side: number): boolean {
  const axis = side * side === 1 ? 0 : 1;
  const sum = (helix[TANGENT_A + axis] + helix[TANGENT_B + axis]) * side;
  // beyond half a turn the middle lies opposite to the sum of the tangent points
  return Math.abs(helix[ARC_ANGLE]) > Math.PI ? sum < 0 : sum > 0;
}

/**
 * Shortest path from a to b that turns `winding` about the cylinder; both ends lie on or outside it. Unrolled, tangent, arc
 * and tangent are one straight line, so height grows in proportion to planar length. Own derivation, docs/model.md "Wrapping".
 */
export function solveHelix(winding: number): void {
  const ax = ends[0];
  const ay = ends[1];
  const bx = ends[3];
  const by = ends[4];
  const r = ends[RADIUS];
  const aa = ax * ax + ay * ay;
  const bb = bx * bx + by * by;
  // planar length of the tangents; t = (r²/d²) p ± (r √(d² − r²) / d²) p⊥, + leaving a, − arriving at b
  const runA = aa > r * r ? Math.sqrt(aa - r * r) : 0;
  const runB = bb > r * r ? Math.sqrt(bb - r * r) : 0;
  const uax = r * ax - winding * runA * ay;
  const uay = r * ay + winding * runA * ax;
  const ubx = r * bx + winding * runB * by;
  const uby = r * by - winding * runB * bx;
  let turn = winding * angleOf(uax * uby - uay * ubx, uax * ubx + uay * uby);
  const share = r / (aa * bb);
  const tax = share * bb * uax;
  const tay = share * bb * uay;
  const tbx = share * aa * ubx;
  const tby = share * aa * uby;
  if (turn < -LIFT_OFF) turn += 2 * Math.PI;
  const planar = runA + r * turn + runB;
  const rise = ends[5] - ends[2];
  const length = Math.sqrt(planar * planar + rise * rise);
  const slope = rise / planar;
  // on the tangents the path runs square to the radius of the tangent point
  const perLength = 1 / (length * r);
  const across = winding * planar * perLength;
  const along = rise * r * perLength;
  helix[0] = length;
  helix[1] = tax;
  helix[2] = tay;
  helix[3] = ends[2] + slope * runA;
  helix[4] = tbx;
  helix[5] = tby;
  helix[6] = ends[5] - slope * runB;
  helix[7] = winding * turn;
  helix[8] = -across * tay;
  helix[9] = across * tax;
  helix[10] = along;
  helix[11] = -across * tby;
  helix[12] = across * tbx;
  helix[13] = along;
}
