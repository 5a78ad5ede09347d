import { radToDeg } from '../../display/units';
import type { Repetition } from '../../model/result';
import { COORDINATES, clampedNames } from './coordinates';
import { storageText, withDecimals } from './storage';

/** The movement as coordinates of the source model: a `.mot` in degrees, m, and radians for the patellae. */
export function motionText(repetition: Repetition, origin: string): string {
  const clamped = clampedNames(repetition);
  return storageText({
    title: 'Coordinates',
    isInDegrees: true,
    notes: [
      origin,
      'Units are S.I. units (second, meters, Newtons, ...)',
      "If the header above contains a line with 'inDegrees', this indicates whether rotational values are in degrees (yes) or radians (no).",
      'The columns knee_angle_r_beta and knee_angle_l_beta, which turn the patellae, are in radians also in a file in degrees.',
      'OpenSim shows subtalar_angle_r and subtalar_angle_l only once they are unlocked in its Coordinates panel.',
      ...(clamped.length > 0
        ? [`OpenSim clips to their ranges, unless they are unclamped: ${clamped.join(', ')}.`]
        : []),
    ],
    labels: COORDINATES.map(({ name }) => name),
    time: repetition.time,
    value: (sample, column) => {
      const { isTurn, value } = COORDINATES[column];
      const at = value(repetition, sample);
      return isTurn ? radToDeg(at) : at;
    },
    write: withDecimals,
  });
}
