import { MOMENT_ARM_COUNT } from '../anatomy/names';
import type { Loads } from './loads';

/** Demand, or what stretch gives of it, in the extension direction of a joint coordinate [sample], N·m of one leg. */
export function extension(
  loads: Pick<Loads, 'demand' | 'passive' | 'sampleCount'>,
  coordinate: number,
  part: 'demand' | 'passive' = 'demand',
): Float64Array {
  return Float64Array.from({ length: loads.sampleCount }, (_, i) => -loads[part][i * MOMENT_ARM_COUNT + coordinate]);
}
