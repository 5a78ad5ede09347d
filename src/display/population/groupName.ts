import { findExercise } from '../../model/exercise/registry';
import { formatSetting } from '../settings';
import type { UnitSystem } from '../units';
import type { PopulationGroup } from './population';

/** "Leg press, feet at 17.0 cm". */
export function groupName({ exercise, footHeight }: PopulationGroup, units: UnitSystem): string {
  const { shortLabel, settings } = findExercise(exercise);
  const spec = settings.find(({ key }) => key === 'footHeight');
  return spec ? `${shortLabel}, feet at ${formatSetting(spec, footHeight, units)}` : shortLabel;
}
