import { type Box, overlaps } from '../../display/box';
import type { Side } from '../../display/side';
import { firstFrom } from './ascending';
import { BASELINE, type Label, textBox, textWidth } from './label';
import { countVisits, type Visit } from './visits';

/** A curve in pixels that other names must not meet, and that gets a name of its own when `text` is given. */
export interface NamedCurve {
  readonly key: string;
  /** Null for what belongs to neither exercise. */
  readonly side: Side | null;
  readonly text?: string;
  readonly rank: Rank;
  /** [sample] px, x ascending */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Main names are placed first, then what somebody asked for, both where they disturb least; others only where there is room. */
type Rank = 'main' | 'asked' | 'spare';
const RANKS: readonly Rank[] = ['main', 'asked', 'spare'];

export interface CurveName extends Label {
  readonly side: Side | null;
  readonly isMain: boolean;
}

/** What names keep away from, besides curves and each other. */
export interface Surroundings {
  readonly bounds: Box;
  /** Other words of the plot. */
  readonly taken: readonly Box[];
  /** What passes while the clock runs. */
  readonly visits: readonly Visit[];
}

/** Distances from the curve to try: close, and far enough for a value chip to pass between on a level stretch. */
const CLEARANCES = [4, 12] as const;
const OUTLINE = 2;
/** Between two names side by side, so that they do not read as one. */
const NAME_GAP = 8;
/** Names prefer the right end and move left in these steps of the plot's width. */
const STEPS = 12;
const COLLISION_COST = 10;
/** How much worse than crossing a thin curve for one sample: crossing a thick one, covering a name. */
const CURVE_WEIGHT = 4;
const NAME_WEIGHT = 40;
/** Meeting a chip for one step of the clock. */
const VISIT_COST = 40;
/** A name far from its curve is less surely its name. */
const FAR_COST = 6;

/**
 * Places a name beside each curve that has one: at the right end, above or below its own curve, else further left,
 * wherever it meets no curve, no other word, and as seldom as can be a chip of the running clock. Own derivation.
 */
export function nameCurves(curves: readonly NamedCurve[], surroundings: Surroundings): CurveName[] {
  const taken: Box[] = [...surroundings.taken];
  const names: CurveName[] = [];
  const isNamed = (text: string) => names.some((name) => name.text === text);
  for (const curve of RANKS.flatMap((rank) => curves.filter((each) => each.rank === rank))) {
    const { key, side, text, rank } = curve;
    // the same word twice would say nothing new: equal lines mean equal parts
    if (!text || (rank === 'spare' && isNamed(text))) continue;
    const best = findPlace(curve, text, curves, { ...surroundings, taken });
    if (!best || (best.collisions > 0 && rank === 'spare')) continue;
    taken.push({ ...best.box, left: best.box.left - NAME_GAP, right: best.box.right + NAME_GAP });
    names.push({ key, side, text, isMain: rank === 'main', box: best.box });
  }
  return names;
}

interface Place {
  readonly box: Box;
  /** With what stands still. */
  readonly collisions: number;
}

function findPlace(
  own: NamedCurve,
  text: string,
  curves: readonly NamedCurve[],
  { bounds, taken, visits }: Surroundings,
): Place | null {
  const width = textWidth(text);
  let best: Place | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < STEPS; step++) {
    const right = bounds.right - ((bounds.right - bounds.left - width) * step) / (STEPS - 1);
    if (right - width < bounds.left - 1e-6) continue;
    for (const { box, cost } of besideCurve(own, text, right - width, right)) {
      if (box.top < bounds.top || box.bottom > bounds.bottom || cost + step >= lowest) continue;
      const collisions = countCollisions(box, curves, taken);
      const still = collisions * COLLISION_COST + cost + step;
      if (still >= lowest) continue;
      const total = still + VISIT_COST * countVisits(box, visits);
      if (total >= lowest) continue;
      lowest = total;
      best = { box, collisions };
    }
    if (lowest <= step) return best;
  }
  return best;
}

/** Boxes above and below the stretch of a curve between two x, with what their distance costs. */
function besideCurve(curve: NamedCurve, text: string, left: number, right: number): { box: Box; cost: number }[] {
  let highest = Number.POSITIVE_INFINITY;
  let lowest = Number.NEGATIVE_INFINITY;
  const end = Math.min(curve.x.length, firstFrom(curve.x, right + CLEARANCES[0]));
  for (let i = firstFrom(curve.x, left - CLEARANCES[0]); i < end; i++) {
    const y = curve.y[i];
    if (y < highest) highest = y;
    if (y > lowest) lowest = y;
  }
  if (highest > lowest) return [];
  return CLEARANCES.flatMap((clearance, i) => {
    const under = textBox(text, left, lowest + clearance + BASELINE);
    const over = textBox(text, left, highest - clearance - (under.bottom - under.top) + BASELINE);
    return [over, under].map((box) => ({ box, cost: i * FAR_COST }));
  });
}

function countCollisions(box: Box, curves: readonly NamedCurve[], taken: readonly Box[]): number {
  let count = taken.filter((other) => overlaps(box, other)).length * NAME_WEIGHT;
  const top = box.top - OUTLINE;
  const bottom = box.bottom + OUTLINE;
  for (const { x, y, rank } of curves) {
    const end = firstFrom(x, box.right + OUTLINE);
    const weight = rank === 'main' ? CURVE_WEIGHT : 1;
    for (let i = firstFrom(x, box.left - OUTLINE); i < end; i++) if (y[i] > top && y[i] < bottom) count += weight;
  }
  return count;
}
