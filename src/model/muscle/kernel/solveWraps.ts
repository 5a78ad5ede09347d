import type { MuscleGeometry } from '../layout';
import type { PathMode } from '../muscleSet';
import * as topology from '../topology';
import { addWrap, chord } from './addWrap';
import { isPiercing, wrapPublished } from './cylinderWrap';
import { placeEnds } from './placeEnds';
import { recordWrap } from './recordWrap';
import { isRegular, solveStabilized } from './stabilize';
import * as bench from './workbench';
import { solveWrapPair } from './wrapPair';

const { helix, LENGTH, ARC_ANGLE } = bench;
const { WRAP_MUSCLE, WRAP_SIDE, WRAP_FIRST, WRAP_LAST } = topology;
const wrapCount = topology.WRAP_COUNT;

/** The best helix so far while a path of several stretches is searched. */
const kept = new Float64Array(helix.length);

/** Solves every wrap, adds the wrapped stretches and notes in `wrappedFrom` which straight ones they replace. */
export function solveWraps(geometry: MuscleGeometry, mode: PathMode): void {
  for (let w = 0; w < wrapCount; w++) {
    if (WRAP_MUSCLE[w] === WRAP_MUSCLE[w + 1]) solveWrapPair(geometry, w++);
    else solveSingleWrap(geometry, w, mode);
  }
}

function solveSingleWrap(geometry: MuscleGeometry, w: number, mode: PathMode): void {
  const from = chooseStretch(geometry, w);
  if (mode === 'stabilized' && !isPublishedRegular(geometry, w, from)) stabilize(geometry, w);
  else {
    recordWrap(w, from, helix);
    if (from >= 0) addWrap(geometry, w, from);
  }
}

function isPublishedRegular(geometry: MuscleGeometry, w: number, from: number): boolean {
  if (from > WRAP_FIRST[w]) return false;
  if (WRAP_LAST[w] > WRAP_FIRST[w] + 1) placeEnds(geometry, w, WRAP_FIRST[w]);
  return isRegular(w, from < 0 ? 0 : helix[ARC_ANGLE] > 0 ? 1 : -1);
}

function stabilize(geometry: MuscleGeometry, w: number): void {
  placeEnds(geometry, w, WRAP_FIRST[w]);
  const wraps = solveStabilized(w);
  recordWrap(w, wraps ? WRAP_FIRST[w] : -1, helix);
  addWrap(geometry, w, WRAP_FIRST[w]);
  bench.poseStabilized[WRAP_MUSCLE[w]] = 1;
}

/**
 * Path point from which the wrapped stretch starts, -1 for none; its helix in `helix`. The first stretch that pierces
 * the cylinder wins, else the one that grows least.
 */
function chooseStretch(geometry: MuscleGeometry, w: number): number {
  const first = WRAP_FIRST[w];
  placeEnds(geometry, w, first);
  const touches = wrapPublished(WRAP_SIDE[w]) !== 0;
  if (WRAP_LAST[w] === first + 1 || (touches && isPiercing())) return touches ? first : -1;
  return chooseAmongRest(geometry, w, touches);
}

function chooseAmongRest(geometry: MuscleGeometry, w: number, touchesFirst: boolean): number {
  let best = touchesFirst ? WRAP_FIRST[w] : -1;
  let least = touchesFirst ? helix[LENGTH] - chord() : Number.POSITIVE_INFINITY;
  kept.set(helix);
  for (let p = WRAP_FIRST[w] + 1; p < WRAP_LAST[w] && least > Number.NEGATIVE_INFINITY; p++) {
    placeEnds(geometry, w, p);
    if (wrapPublished(WRAP_SIDE[w]) === 0) continue;
    const growth = isPiercing() ? Number.NEGATIVE_INFINITY : helix[LENGTH] - chord();
    if (growth >= least) continue;
    best = p;
    least = growth;
    kept.set(helix);
  }
  if (best >= 0) placeEnds(geometry, w, best);
  helix.set(kept);
  return best;
}
