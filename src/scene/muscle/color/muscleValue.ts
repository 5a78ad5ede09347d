import type { PickableMuscle } from '../../../display/muscles';
import type { Loads } from '../../../model/load/loads';
import { MUSCLES } from '../../../model/muscle/geometry';
import type { Coloring } from '../../../state/types';
import type { Instant } from '../../base/instant';
import { COLOR_RULES } from './coloring';

/** What the color of a muscle says at an instant, in figures, its parts weighted by their largest force; '' where it says none. */
export function muscleValue(
  instant: Instant,
  { units }: PickableMuscle,
  coloring: Coloring,
  loads: Pick<Loads, 'activation'> | null,
): string {
  const rule = COLOR_RULES[coloring];
  const { maxIsometricForce } = instant.repetition.geometry;
  let sum = 0;
  let total = 0;
  for (const unit of units) {
    const m = MUSCLES.indexOf(unit);
    const value = rule.valueOf(instant, m, loads?.activation);
    if (value === null) continue;
    sum += maxIsometricForce[m] * value;
    total += maxIsometricForce[m];
  }
  return total === 0 ? '' : rule.say(sum / total);
}
