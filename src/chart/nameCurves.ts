import type { Side } from '../display/colors';

/** A curve in pixels that other names must not meet, and that gets a name of its own when `text` is given. */
export interface NamedCurve {
  readonly key: string;
  readonly side: Side;
  readonly text?: string;
  /** Without room an important name is placed where it disturbs least; others are left out. */
  readonly isImportant: boolean;
  /** [sample] px */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface CurveName {
  readonly key: string;
  readonly side: Side;
  readonly text: string;
  /** Right end and baseline of the text, px. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Bounds extends Box {}

const CHARACTER_WIDTH = 6.7;
const TEXT_HEIGHT = 12;
const BASELINE = 10;
const CLEARANCE = 4;
/** Names prefer the right end and move left in these steps of the plot's width. */
const STEPS = 12;
const COLLISION_COST = 10;

/**
 * Places a name beside each curve that has one: at the right end, above or below its own curve, else further left,
 * wherever it meets no curve and no other name. Own derivation.
 */
export function nameCurves(curves: readonly NamedCurve[], bounds: Bounds): CurveName[] {
  const taken: Box[] = [];
  const names: CurveName[] = [];
  for (const curve of [...curves].sort((a, b) => Number(b.isImportant) - Number(a.isImportant))) {
    if (!curve.text) continue;
    const best = findPlace(curve, curve.text, curves, taken, bounds);
    if (!best || (best.collisions > 0 && !curve.isImportant)) continue;
    taken.push(best.box);
    names.push({
      key: curve.key,
      side: curve.side,
      text: curve.text,
      x: best.box.right,
      y: best.box.top + BASELINE,
    });
  }
  return names;
}

interface Place {
  readonly box: Box;
  readonly collisions: number;
}

function findPlace(
  own: NamedCurve,
  text: string,
  curves: readonly NamedCurve[],
  taken: readonly Box[],
  bounds: Bounds,
): Place | null {
  const width = text.length * CHARACTER_WIDTH;
  let best: Place | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < STEPS; step++) {
    const right = bounds.right - ((bounds.right - bounds.left - width) * step) / (STEPS - 1);
    for (const box of besideCurve(own, right - width, right)) {
      if (box.top < bounds.top || box.bottom > bounds.bottom || right - width < bounds.left) continue;
      const collisions = countCollisions(box, curves, taken);
      const cost = collisions * COLLISION_COST + step;
      if (cost >= lowest) continue;
      lowest = cost;
      best = { box, collisions };
      if (step === 0 && collisions === 0) return best;
    }
    if (lowest <= step) return best;
  }
  return best;
}

/** The boxes just above and just below the stretch of a curve between two x. */
function besideCurve(curve: NamedCurve, left: number, right: number): Box[] {
  let highest = Number.POSITIVE_INFINITY;
  let lowest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < curve.x.length; i++) {
    if (curve.x[i] < left - CLEARANCE || curve.x[i] > right + CLEARANCE) continue;
    highest = Math.min(highest, curve.y[i]);
    lowest = Math.max(lowest, curve.y[i]);
  }
  if (highest > lowest) return [];
  const above = highest - CLEARANCE - TEXT_HEIGHT;
  const below = lowest + CLEARANCE;
  return [
    { left, right, top: above, bottom: above + TEXT_HEIGHT },
    { left, right, top: below, bottom: below + TEXT_HEIGHT },
  ];
}

function countCollisions(box: Box, curves: readonly NamedCurve[], taken: readonly Box[]): number {
  let count = taken.filter((other) => overlaps(box, other)).length * 20;
  for (const { x, y } of curves)
    for (let i = 0; i < x.length; i++)
      if (x[i] > box.left - 2 && x[i] < box.right + 2 && y[i] > box.top - 2 && y[i] < box.bottom + 2) count++;
  return count;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
