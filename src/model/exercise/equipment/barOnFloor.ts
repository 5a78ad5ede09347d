import type { Limit } from '../../mechanism/limit';
import type { StateFunction } from '../../mechanism/state';
import { PLATE_RADIUS } from './barbellParts';

/** A bar comes no lower than its full-size plates allow. */
export function platesOnFloor(barHeight: StateFunction): Limit {
  return floorBelow('plates-on-floor', PLATE_RADIUS, barHeight);
}

/** Half as thick as a fist. DEFAULT. */
const FIST = 0.04;

/** Hands with a bar without plates, or with none, come down to the floor. */
export function handsOnFloor(handHeight: StateFunction): Limit {
  return floorBelow('hands-on-floor', FIST, handHeight);
}

function floorBelow(id: Limit['id'], bound: number, height: StateFunction): Limit {
  return { id, bound, unit: 'm', margin: (y, placement) => height(y, placement) - bound };
}
