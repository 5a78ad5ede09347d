import type { WrapSide } from '../anatomy/types';

/** Sides as numbers: 0 either, ±1 = ±x, ±2 = ±y of the cylinder frame. */
const SIDE_CODES: Record<WrapSide, number> = { all: 0, '+x': 1, '-x': -1, '+y': 2, '-y': -2 };

/** The number of a side in SIDE_CODES. */
export function sideCode(side: WrapSide): number {
  return SIDE_CODES[side];
}
