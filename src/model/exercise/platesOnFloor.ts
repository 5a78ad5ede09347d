import { PLATE_RADIUS } from './barbellParts';
import type { StateFunction } from './exercise';
import type { Limit } from './limit';

/** A bar comes no lower than its full-size plates allow. */
export function platesOnFloor(barHeight: StateFunction): Limit {
  return {
    id: 'plates-on-floor',
    bound: PLATE_RADIUS,
    unit: 'm',
    margin: (y, placement) => barHeight(y, placement) - PLATE_RADIUS,
  };
}
