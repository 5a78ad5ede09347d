import { meanByForce } from '../../../display/muscleArm';
import type { PickableMuscle } from '../../../display/muscles';
import type { Loads } from '../../../model/load/loads';
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
  const { geometry } = instant.repetition;
  const mean = meanByForce(geometry, units, (m) => rule.valueOf(instant, m, loads?.activation));
  return mean === null ? '' : rule.say(mean);
}
