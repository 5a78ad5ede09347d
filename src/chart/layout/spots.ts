import type { Places } from '../../display/alignment';
import { betweenSamples } from '../../display/betweenSamples';
import type { Box } from '../../display/box';
import { formatNumber } from '../../display/numbers';
import type { Side } from '../../display/side';
import type { Quantity } from '../data/definition';
import { presentSides, type SideSeries, type Sides } from '../data/series';
import { MARGIN, type PlotSpace } from './plotSpace';
import { spreadChips } from './spreadChips';

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

/** Where marks and chips of both sides stand at an instant of the clock; chips tell what was before, where that is given. */
export function spotsAt(space: PlotSpace, places: Places, before?: Sides<SideSeries | null>): Spot[] {
  const { axes, series } = space;
  const { bounds, definition, x, y } = axes;
  const { quantity } = definition;
  const spots = presentSides(series).map(({ side, series: own }) => {
    const { fraction } = places[side];
    const value = betweenSamples(own.curves[0].y, fraction);
    const text = chipText(value, quantity, before?.[side] ?? null, fraction);
    return { side, x: x.at(betweenSamples(own.x, fraction)), y: y.at(value), text };
  });
  if (spots.length === 0) return [];
  const centers = spreadChips(
    spots.map((spot) => spot.y),
    CHIP_GAP,
    MARGIN.top + 3,
    bounds.bottom - CHIP_HEIGHT / 2,
  );
  return spots.map((spot, i) => ({ ...spot, chip: chipBox(spot.x, centers[i], spot.text, bounds) }));
}

/** "31 → 24" where something else stood there before, else "24". */
function chipText(value: number, quantity: Quantity, before: SideSeries | null, fraction: number): string {
  const show = (shown: number) => formatNumber(shown, quantity.decimals) + quantity.chipSuffix;
  const was = before && show(betweenSamples(before.curves[0].y, fraction));
  const now = show(value);
  return was === null || was === now ? now : `${was} → ${now}`;
}

function chipBox(x: number, center: number, text: string, bounds: Box): Box {
  const width = text.length * CHARACTER_WIDTH + CHIP_PADDING;
  const isFlipped = (x - bounds.left) / (bounds.right - bounds.left) > FLIP_AT;
  const left = isFlipped ? x - CHIP_DISTANCE - width : Math.min(x + CHIP_DISTANCE, bounds.right - width);
  return { left, right: left + width, top: center - CHIP_HEIGHT / 2, bottom: center + CHIP_HEIGHT / 2 };
}

/** The boxes in which a spot covers what is below it: its chip and its mark. */
export function coveredBy({ x, y, chip }: Spot): readonly Box[] {
  return [chip, { left: x - MARK_RADIUS, right: x + MARK_RADIUS, top: y - MARK_RADIUS, bottom: y + MARK_RADIUS }];
}
