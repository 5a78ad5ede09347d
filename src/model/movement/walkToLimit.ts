import type { Limit, LimitReport } from '../mechanism/limit';
import { type ChainSolver, settle, solveMechanism } from '../mechanism/solveMechanism';
import { thighTrunk } from '../mechanism/state';
import { degrees } from '../setting';
import { findLeastRoom, type Probe } from './leastRoom';
import { AT_LIMIT, FIRST_STEP, REACH, reportLimit, tryPostureBeside } from './tryPosture';

const SMALLEST_STEP = degrees(0.001);
/** Less room than this before a limit, rad or m, and it may break within the last step. */
const NEAR = 0.05;
/** Halvings that close in on a limit to rounding. */
const CLOSINGS = 45;
/** Room expected between two steps, rad or m, below which it is looked at. */
const SUSPECT_ROOM = 0.01;

/** Where a walk ended and what ended it. */
export interface WalkEnd {
  readonly y: Float64Array;
  readonly report: LimitReport;
}

/** From a possible state toward flexion (+1) or extension (−1), to the first limit or the end of the leg's reach. */
export function walkToLimit(solver: ChainSolver, from: Float64Array, direction: 1 | -1): WalkEnd {
  const y = Float64Array.from(from);
  let step = FIRST_STEP;
  const walked = [probe(solver, y)];
  while (step > SMALLEST_STEP) {
    const next = tryPostureBeside(solver, y, direction * step);
    if (!next) {
      step /= 2;
      continue;
    }
    walked.push(probe(solver, next.y));
    const between = standAtLimitBetween(solver, y, walked.slice(-3), direction);
    if (between) return between;
    if (next.by > 0) return standAtFirstLimit(solver, y, next.y, direction);
    y.set(next.y);
  }
  return { y, report: REACH };
}

/** Room before every limit at a state. */
function probe(solver: ChainSolver, y: Float64Array): Probe {
  settle(solver, y);
  const margins = solver.mechanism.limits.map((limit) => limit.margin(y, solver.placement));
  return { angle: thighTrunk(y), margins: Float64Array.from(margins) };
}

/** A limit that is met between steps although there is room at each of them: the state at it; null where there is none. */
function standAtLimitBetween(
  solver: ChainSolver,
  y: Float64Array,
  [a, b, c]: readonly Probe[],
  direction: 1 | -1,
): WalkEnd | null {
  const angle = c && findLeastRoom(a, b, c, SUSPECT_ROOM);
  if (typeof angle !== 'number') return null;
  const low = tryPostureBeside(solver, y, angle - thighTrunk(y));
  if (!low || low.by <= 0) return null;
  const before = Float64Array.from(y);
  const isBehind = direction * (angle - b.angle) < 0;
  if (isBehind && !solveMechanism(solver, before, (s) => thighTrunk(s) - a.angle)) return null;
  return standAtFirstLimit(solver, before, low.y, direction);
}

/** Of the limits broken at `beyond`, a step past the possible state `inside`, the state at the one met first. */
function standAtFirstLimit(
  solver: ChainSolver,
  inside: Float64Array,
  beyond: Float64Array,
  direction: 1 | -1,
): WalkEnd {
  const { mechanism, placement } = solver;
  settle(solver, beyond);
  const broken = mechanism.limits.filter((limit) => limit.margin(beyond, placement) < 0);
  let first: WalkEnd | null = null;
  for (const limit of broken) {
    const y = standAt(solver, inside, beyond, limit);
    if (!y) continue;
    if (!first || direction * (thighTrunk(y) - thighTrunk(first.y)) < 0)
      first = { y, report: reportLimit(solver, limit) };
  }
  if (!first) return { y: inside, report: reportLimit(solver, broken[0]) };
  // on the way there, another limit may break that holds again at `beyond`
  const earlier = brokenBetween(solver, inside, first.y);
  return earlier ? standAtFirstLimit(solver, inside, earlier, direction) : first;
}

/** The state at a limit that holds at `inside` and is broken at `beyond`; null where the chain cannot be closed there. */
function standAt(solver: ChainSolver, inside: Float64Array, beyond: Float64Array, limit: Limit): Float64Array | null {
  const y = Float64Array.from(inside);
  const [from, to] = [thighTrunk(inside), thighTrunk(beyond)];
  const isBetween = (angle: number) => (angle - from) * (angle - to) <= 0;
  if (solveMechanism(solver, y, limit.margin) && isBetween(thighTrunk(y))) return y;
  // a limit that is met twice: the nearer place is closed in on
  let [good, bad] = [inside, beyond];
  for (let k = 0; k < CLOSINGS; k++) {
    const middle = tryPostureBeside(solver, good, (thighTrunk(bad) - thighTrunk(good)) / 2);
    if (!middle) return null;
    if (limit.margin(middle.y, solver.placement) < 0) bad = middle.y;
    else good = middle.y;
  }
  return good;
}

/** A state between a possible one and one at a limit where some limit is broken, or the latter if it is; null otherwise. */
function brokenBetween(solver: ChainSolver, inside: Float64Array, end: Float64Array): Float64Array | null {
  const [a, c] = [probe(solver, inside), probe(solver, end)];
  if (c.margins.some((room) => room < -AT_LIMIT)) return end;
  if (!a.margins.some((room, k) => c.margins[k] > AT_LIMIT && Math.min(room, c.margins[k]) < NEAR)) return null;
  const middle = tryPostureBeside(solver, inside, (c.angle - a.angle) / 2);
  if (!middle || middle.by > AT_LIMIT) return middle?.y ?? null;
  const angle = findLeastRoom(a, probe(solver, middle.y), c, SUSPECT_ROOM);
  const low = angle === null ? null : tryPostureBeside(solver, inside, angle - a.angle);
  return low && low.by > AT_LIMIT ? low.y : null;
}
