import { MOMENT_ARM_COORDINATES } from '../../model/anatomy/names';
import { extension } from '../../model/load/extension';
import type { HipShare, Loads } from '../../model/load/loads';
import type { Charted } from './definition';

/** @throws TypeError where a chart of loads is given a repetition without them. */
export function knownLoads({ loads, exercise }: Charted): Loads {
  if (!loads) throw new TypeError(`the loads of ${exercise} are not known`);
  return loads;
}

/** [sample] moment the muscles must give in the extension direction, or what stretch gives of it, N·m of one leg. */
export function extensionMoment(
  charted: Charted,
  coordinate: 'hip_flexion_r' | 'knee_angle_r',
  part: 'demand' | 'passive' = 'demand',
): Float64Array {
  return extension(knownLoads(charted), MOMENT_ARM_COORDINATES.indexOf(coordinate), part);
}

/** [sample] least (0) or most (1) lumbar moment that the same push of the feet allows, N·m. */
export function lumbarBound(charted: Charted, which: 0 | 1): Float64Array {
  const { lumbarBand, sampleCount } = knownLoads(charted);
  return Float64Array.from({ length: sampleCount }, (_, i) => lumbarBand[2 * i + which]);
}

/** [sample] part of the hip extension moment, 0 … 1. */
export function hipShare(charted: Charted, group: HipShare): Float64Array {
  return knownLoads(charted).metrics.shares[group];
}
