import type { Exercise } from '../model/exercise/exercise';
import { type Settings, withDefaults } from '../model/setting';
import { formatDegrees } from './numbers';
import { radToDeg } from './units';

/** "Leg press 60°": an exercise by its full name, which goes with the setting it speaks of. */
export function exerciseName({ label, angleInLabel, settings: specs }: Exercise, settings: Settings): string {
  if (!angleInLabel) return label;
  const angle = withDefaults(specs, settings)[angleInLabel];
  return label.replace(/\d+°/, formatDegrees(radToDeg(angle)));
}
