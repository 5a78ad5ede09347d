import type { Side } from '../display/colors';

/** A curve in pixels that other names must not meet, and that gets a name of its own when `text` is given. */
export interface NamedCurve {
  readonly key: string;
  readonly side: Side;
  readonly text?: string;
  /** Important names are placed first, where they disturb least if need be; others only where there is room. */
  readonly isImportant: boolean;
  /** [sample] px, x ascending */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface CurveName {
  readonly key: string;
  readonly side: Side;
  readonly text: string;
  readonly isImportant: boolean;
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
const OUTLINE = 2;
/** Between two names side by side, so that they do not read as one. */
const NAME_GAP = 8;
/** Names prefer the right end and move left in these steps of the plot's width. */
const STEPS = 12;
const COLLISION_COST = 10;
/** How much worse than crossing a thin curve for one sample: crossing a thick one, covering a name. */
const CURVE_WEIGHT = 4;
const NAME_WEIGHT = 40;

/**
 * Places a name beside each curve that has one: at the right end, above or below its own curve, else further left,
 * wherever it meets no curve and no other name. Own derivation.
 */
export function nameCurves(curves: readonly NamedCurve[], bounds: Bounds): CurveName[] {
  const taken: Box[] = [];
  const names: CurveName[] = [];
  const isNamed = (text: string) => names.some((name) => name.text === text);
  for (const curve of [...curves].sort((a, b) => Number(b.isImportant) - Number(a.isImportant))) {
    // the same word twice would say nothing new: equal lines mean equal parts
    if (!curve.text || (!curve.isImportant && isNamed(curve.text))) continue;
    const best = findPlace(curve, curve.text, curves, taken, bounds);
    if (!best || (best.collisions > 0 && !curve.isImportant)) continue;
    taken.push({ ...best.box, left: best.box.left - NAME_GAP, right: best.box.right + NAME_GAP });
    names.push({
      key: curve.key,
      side: curve.side,
      text: curve.text,
      isImportant: curve.isImportant,
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
  const end = Math.min(curve.x.length, firstFrom(curve.x, right + CLEARANCE));
  for (let i = firstFrom(curve.x, left - CLEARANCE); i < end; i++) {
    const y = curve.y[i];
    if (y < highest) highest = y;
    if (y > lowest) lowest = y;
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
  let count = taken.filter((other) => overlaps(box, other)).length * NAME_WEIGHT;
  const top = box.top - OUTLINE;
  const bottom = box.bottom + OUTLINE;
  for (const { x, y, isImportant } of curves) {
    const end = firstFrom(x, box.right + OUTLINE);
    const weight = isImportant ? CURVE_WEIGHT : 1;
    for (let i = firstFrom(x, box.left - OUTLINE); i < end; i++) if (y[i] > top && y[i] < bottom) count += weight;
  }
  return count;
}

/** Index of the first sample at or right of `at`; samples run from left to right. */
function firstFrom(x: Float64Array, at: number): number {
  let low = 0;
  let high = x.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
