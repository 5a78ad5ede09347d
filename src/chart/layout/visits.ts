import { together } from '../../display/alignment';
import { type Box, overlaps } from '../../display/box';
import type { PlotSpace } from './plotSpace';
import { coveredBy, spotsAt } from './spots';

/** A box something may stand in, and how much that matters. */
export interface Visit {
  readonly box: Box;
  readonly weight: number;
}

/** Enough for chips to pass no word between two steps. */
const CLOCK_STEPS = 20;
/** The clock rests at the ends of the movement: before it is started, at lockout, and when it has run out. */
const RESTS: readonly number[] = [0, 0.5, 1];
const REST_WEIGHT = 8;
/** The line of the clock passes behind words; only where it rests at lockout they had better not lie across it. */
const RULE_WEIGHT = 2;

/** All places chips and marks pass while the clock runs once. */
export function visitsOf(space: PlotSpace): Visit[] {
  // a visit is the same there and back
  const twice = space.axes.definition.isVisit ? 2 : 1;
  const visits = Array.from({ length: CLOCK_STEPS / twice + 1 }, (_, i) => i / CLOCK_STEPS).flatMap((fraction) => {
    const weight = twice * (RESTS.includes(fraction) ? REST_WEIGHT : 1);
    return spotsAt(space, together(fraction)).flatMap((spot) => coveredBy(spot).map((box) => ({ box, weight })));
  });
  const { bounds, definition } = space.axes;
  if (!definition.axis.isClock) return visits;
  const middle = (bounds.left + bounds.right) / 2;
  return [...visits, { box: { ...bounds, left: middle - 2, right: middle + 2 }, weight: RULE_WEIGHT }];
}

/** How much a box is passed over while the clock runs once. */
export function countVisits(box: Box, visits: readonly Visit[]): number {
  let count = 0;
  for (const visit of visits) if (overlaps(box, visit.box)) count += visit.weight;
  return count;
}
