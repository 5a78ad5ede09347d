import type { Side } from '../../display/colors';
import { formatNumber } from '../../display/numbers';
import { presentSides, valueAt } from '../data/series';
import { type Box, overlaps } from './label';
import { MARGIN, type PlotFrame } from './plotSpace';
import { partChips } from './spreadChips';

export const CHIP_HEIGHT = 18;
const CHIP_GAP = 20;
const CHIP_DISTANCE = 9;
const CHARACTER_WIDTH = 7.1;
const CHIP_PADDING = 11;
/** Chips stand right of the cursor up to this share of the axis, left of it beyond. */
const FLIP_AT = 0.62;
/** From the middle of a mark to its edge. */
const MARK_RADIUS = 6;

/** Mark and value chip of one side at the cursor, px. */
export interface Spot {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly chip: Box;
}

/** Where marks and chips of both sides stand at a fraction of the repetition. */
export function spotsAt(frame: PlotFrame, fraction: number): Spot[] {
  const { bounds, definition, series, x, y } = frame;
  const { quantity } = definition;
  const spots = presentSides(series).map(({ side, series: own }) => {
    const value = valueAt(own.curves[0].y, fraction);
    const text = formatNumber(value, quantity.decimals) + quantity.chipSuffix;
    return { side, x: x(valueAt(own.x, fraction)), y: y(value), text };
  });
  if (spots.length === 0) return [];
  const centers = partChips(
    spots.map((spot) => spot.y),
    CHIP_GAP,
    MARGIN.top + 3,
    bounds.bottom - CHIP_HEIGHT / 2,
  );
  return spots.map((spot, i) => ({ ...spot, chip: chipBox(spot.x, centers[i], spot.text, bounds) }));
}

function chipBox(x: number, center: number, text: string, bounds: Box): Box {
  const width = text.length * CHARACTER_WIDTH + CHIP_PADDING;
  const isFlipped = (x - bounds.left) / (bounds.right - bounds.left) > FLIP_AT;
  const left = isFlipped ? x - CHIP_DISTANCE - width : x + CHIP_DISTANCE;
  return { left, right: left + width, top: center - CHIP_HEIGHT / 2, bottom: center + CHIP_HEIGHT / 2 };
}

/** The boxes in which a spot covers what is below it: its chip and its mark. */
export function coveredBy({ x, y, chip }: Spot): readonly Box[] {
  return [chip, { left: x - MARK_RADIUS, right: x + MARK_RADIUS, top: y - MARK_RADIUS, bottom: y + MARK_RADIUS }];
}

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
export function visitsOf(frame: PlotFrame): Visit[] {
  const visits = Array.from({ length: CLOCK_STEPS + 1 }, (_, i) => i / CLOCK_STEPS).flatMap((fraction) => {
    const weight = RESTS.includes(fraction) ? REST_WEIGHT : 1;
    return spotsAt(frame, fraction).flatMap((spot) => coveredBy(spot).map((box) => ({ box, weight })));
  });
  if (!frame.definition.axis.isClock) return visits;
  const middle = (frame.bounds.left + frame.bounds.right) / 2;
  return [...visits, { box: { ...frame.bounds, left: middle - 2, right: middle + 2 }, weight: RULE_WEIGHT }];
}

/** How much a box is passed over while the clock runs once. */
export function countVisits(box: Box, visits: readonly Visit[]): number {
  let count = 0;
  for (const visit of visits) if (overlaps(box, visit.box)) count += visit.weight;
  return count;
}
