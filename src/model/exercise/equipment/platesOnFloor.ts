import type { Limit } from '../../mechanism/limit';
import type { StateFunction } from '../../mechanism/state';
import { PLATE_RADIUS } from './barbellParts';

/** A bar comes no lower than its full-size plates allow. */
export function platesOnFloor(barHeight: StateFunction): Limit {
  return {
    id: 'plates-on-floor',
    bound: PLATE_RADIUS,
    unit: 'm',
    margin: (y, placement) => barHeight(y, placement) - PLATE_RADIUS,
  };
}
