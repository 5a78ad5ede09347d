import { degrees } from '../setting';
import type { Limit, LimitId } from './limit';

/** Coordinate ranges of the source model; ankle dorsiflexion is a body's own limit (DEFAULT, literature section 9). */
const RANGES: readonly (readonly [coordinate: number, low: LimitId, min: number, high: LimitId, max: number])[] = [
  [0, 'hip-extension', -30, 'hip-flexion', 120],
  [1, 'hip-abduction', -50, 'hip-adduction', 30],
  [2, 'hip-external-rotation', -40, 'hip-internal-rotation', 40],
  [3, 'knee-extension', 0, 'knee-flexion', 140],
  [4, 'ankle-plantarflexion', -50, 'ankle-dorsiflexion', 30],
  [5, 'subtalar-eversion', -35, 'subtalar-inversion', 35],
];

/** Limits every exercise shares: the joints' own. */
export function bodyLimits(): Limit[] {
  return RANGES.flatMap(([coordinate, low, min, high, max]) => [
    { id: low, bound: degrees(min), unit: 'rad' as const, margin: (y: Float64Array) => y[coordinate] - degrees(min) },
    { id: high, bound: degrees(max), unit: 'rad' as const, margin: (y: Float64Array) => degrees(max) - y[coordinate] },
  ]);
}
