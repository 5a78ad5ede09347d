import { FRAME_SIZE } from '../math/frame';
import type { MuscleGeometry } from './architecture';
import {
  DIRECTION_A,
  DIRECTION_B,
  HALF_LENGTH,
  HELIX_SIZE,
  type Helix,
  LENGTH,
  RADIUS,
  TANGENT_A,
  TANGENT_B,
  wrapPublished,
} from './cylinderWrap';
import { MUSCLE_COUNT } from './layout';
import { addPull, carryIntoCylinder, recordWrap } from './solveWraps';

/** The tangent points are at rest when they move less than this (m). */
const REST = 1e-10;
const MAX_SWEEPS = 60;

const near = new Float64Array(HELIX_SIZE);
const far = new Float64Array(HELIX_SIZE);
/** Neighbors in ground: first path point, tangent point leaving the near cylinder, tangent point reaching the far one, last. */
const chain = new Float64Array(12);
const before = new Float64Array(6);

/**
 * One stretch over two cylinders, w and w + 1 in path order: each is wrapped between its neighbors in turn until the
 * tangent points between them rest. Gastrocnemii: condyles, then shank.
 */
export function solveWrapPair(geometry: MuscleGeometry, w: number): void {
  const { wraps, work, pointSegment } = geometry;
  const from = wraps.first[w];
  for (let k = 0; k < 3; k++) {
    chain[k] = work.ground[3 * from + k];
    chain[9 + k] = work.ground[3 * from + 3 + k];
  }
  let touchesNear = false;
  let touchesFar = false;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    before.set(chain.subarray(3, 9));
    touchesNear = wrapBetween(geometry, w, 0, touchesFar ? 6 : 9, near);
    if (touchesNear) carryToGround(geometry, w, near, TANGENT_B, 3);
    touchesFar = wrapBetween(geometry, w + 1, touchesNear ? 3 : 0, 9, far);
    if (touchesFar) carryToGround(geometry, w + 1, far, TANGENT_A, 6);
    let moved = 0;
    for (let k = 0; k < 6; k++) moved = Math.max(moved, Math.abs(chain[3 + k] - before[k]));
    if (moved < REST && sweep > 0) break;
  }
  recordWrap(geometry, w, touchesNear ? from : -1, near);
  recordWrap(geometry, w + 1, touchesFar ? from : -1, far);
  if (!touchesNear && !touchesFar) return;
  const muscle = wraps.muscle[w];
  work.wrappedFrom[muscle] = from;
  const m = work.sample * MUSCLE_COUNT + muscle;
  const a = pointSegment[from];
  const b = pointSegment[from + 1];
  const [c, d] = [wraps.segment[w], wraps.segment[w + 1]];
  let length = 0;
  if (touchesNear && touchesFar) {
    length = near[LENGTH] + far[LENGTH] - Math.hypot(chain[6] - chain[3], chain[7] - chain[4], chain[8] - chain[5]);
    addPull(geometry, w, from, near, DIRECTION_A, a, c);
    addPullAt(geometry, w, near, c, d, m);
    addPull(geometry, w + 1, from + 1, far, DIRECTION_B, d, b);
  } else {
    const one = touchesNear ? w : w + 1;
    const helix = touchesNear ? near : far;
    const own = touchesNear ? c : d;
    length = helix[LENGTH];
    addPull(geometry, one, from, helix, DIRECTION_A, a, own);
    addPull(geometry, one, from + 1, helix, DIRECTION_B, own, b);
  }
  work.set.lengths[m] += length;
}

function addPullAt(geometry: MuscleGeometry, w: number, helix: Helix, a: number, b: number, _m: number): void {
  // the middle stretch starts at the near tangent point: borrow the slot of the first path point
  const { ground } = geometry.work;
  const from = geometry.wraps.first[w];
  for (let k = 0; k < 3; k++) ground[3 * from + k] = chain[3 + k];
  addPull(geometry, w, from, helix, DIRECTION_B, a, b);
  for (let k = 0; k < 3; k++) ground[3 * from + k] = chain[k];
}

function wrapBetween(geometry: MuscleGeometry, w: number, a: number, b: number, helix: Helix): boolean {
  const { wraps, work } = geometry;
  const { ends } = work;
  carryIntoCylinder(geometry, w, chain, a, ends, 0);
  carryIntoCylinder(geometry, w, chain, b, ends, 3);
  ends[RADIUS] = wraps.radius[w];
  ends[HALF_LENGTH] = wraps.halfLength[w];
  return wrapPublished(ends, wraps.side[w], helix) !== 0;
}

function carryToGround({ wraps, work }: MuscleGeometry, w: number, helix: Helix, t: number, o: number): void {
  const { frames } = work;
  const c = w * FRAME_SIZE;
  const s = work.f + wraps.segment[w] * FRAME_SIZE;
  const C = wraps.segmentFromCylinder;
  const x = C[c] * helix[t] + C[c + 1] * helix[t + 1] + C[c + 2] * helix[t + 2] + C[c + 9];
  const y = C[c + 3] * helix[t] + C[c + 4] * helix[t + 1] + C[c + 5] * helix[t + 2] + C[c + 10];
  const z = C[c + 6] * helix[t] + C[c + 7] * helix[t + 1] + C[c + 8] * helix[t + 2] + C[c + 11];
  chain[o] = frames[s] * x + frames[s + 1] * y + frames[s + 2] * z + frames[s + 9];
  chain[o + 1] = frames[s + 3] * x + frames[s + 4] * y + frames[s + 5] * z + frames[s + 10];
  chain[o + 2] = frames[s + 6] * x + frames[s + 7] * y + frames[s + 8] * z + frames[s + 11];
}
