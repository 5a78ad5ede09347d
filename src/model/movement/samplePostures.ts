import { progressOf } from '../mechanism/mechanism';
import { type ChainSolver, solveMechanism, valueAt } from '../mechanism/solveMechanism';
import { thighTrunk } from '../mechanism/state';
import { minimumJerk } from '../pose/tempo';
import { degrees } from '../setting';
import type { Movement } from './movement';

/**
 * States along the way up, from the flexed to the extended end, at even times of a minimum-jerk run
 * [(half + 1) × size]. The way down passes the same states.
 */
export function samplePostures(solver: ChainSolver, movement: Movement, half: number): Float64Array {
  const { mechanism } = solver;
  const n = mechanism.size;
  const states = new Float64Array((half + 1) * n);
  const progress = progressOf(mechanism);
  const from = valueAt(solver, progress, movement.bottom);
  const range = valueAt(solver, progress, movement.top) - from;
  const y = Float64Array.from(movement.bottom);
  states.set(movement.bottom);
  for (let i = 1; i < half; i++) {
    predict(states, i, n, y);
    const goal = from + range * minimumJerk(i / half);
    const last = states.subarray((i - 1) * n, i * n);
    const isBetween = (s: Float64Array) => isOnTheWay(s, last, movement.top);
    if (!solveMechanism(solver, y, (s, p) => progress(s, p) - goal) || !isBetween(y))
      followFrom(solver, { last, goal, isBetween }, y);
    states.set(y, i * n);
  }
  states.set(movement.top, half * n);
  return states;
}

/** Row n: what the polynomial through the n samples before gives for the next, nearest first. */
const EXTRAPOLATIONS = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1], [5, -10, 10, -5, 1]] as const;

/** First guess of sample `i`: the polynomial through the samples before it, up to five. */
function predict(states: Float64Array, i: number, n: number, y: Float64Array): void {
  const weights = EXTRAPOLATIONS[Math.min(i, EXTRAPOLATIONS.length - 1)];
  y.fill(0);
  for (let back = 0; back < weights.length; back++) {
    const from = (i - 1 - back) * n;
    for (let k = 0; k < n; k++) y[k] += weights[back] * states[from + k];
  }
}

/** How far a posture may stray from between its neighbors and still belong to the movement. */
const STRAY = degrees(1);

/** Whether a posture lies between the sample before and the top: another assembly of the chain, met by too long a leap, does not. */
function isOnTheWay(y: Float64Array, last: Float64Array, top: Float64Array): boolean {
  const angle = thighTrunk(y);
  return angle < thighTrunk(last) + STRAY && angle > thighTrunk(top) - STRAY;
}

interface Leap {
  /** The sample before. */
  readonly last: Float64Array;
  readonly goal: number;
  readonly isBetween: (y: Float64Array) => boolean;
}

/** Reaches a goal too far for one leap in ever more, smaller steps from the sample before. */
function followFrom(solver: ChainSolver, { last, goal, isBetween }: Leap, y: Float64Array): void {
  const progress = progressOf(solver.mechanism);
  const from = valueAt(solver, progress, last);
  let reached: Float64Array | null = null;
  for (let parts = 2; parts <= 256; parts *= 2) {
    y.set(last);
    let isThere = true;
    for (let part = 1; part <= parts && isThere; part++) {
      const way = from + ((goal - from) * part) / parts;
      isThere = solveMechanism(solver, y, (s, p) => progress(s, p) - way);
    }
    if (!isThere) continue;
    if (isBetween(y)) return;
    reached = Float64Array.from(y);
  }
  if (!reached) throw new Error(`the chain broke at progress ${goal} between two postures that exist`);
  y.set(reached);
}
