import { MOMENT_ARM_COUNT } from '../anatomy/names';
import type { Loads } from './loads';

type Demands = Pick<Loads, 'demand' | 'passive' | 'sampleCount'>;

/** Demand, or what stretch gives of it, in the extension direction of a joint coordinate [sample], N·m of one leg. */
export function extension(loads: Demands, coordinate: number, part: 'demand' | 'passive' = 'demand'): Float64Array {
  return Float64Array.from({ length: loads.sampleCount }, (_, i) => -loads[part][i * MOMENT_ARM_COUNT + coordinate]);
}

/** Demand in the extension direction of a joint coordinate that stretch leaves to activation [sample], N·m of one leg. */
export function activeExtension(loads: Demands, coordinate: number): Float64Array {
  const stretch = extension(loads, coordinate, 'passive');
  return extension(loads, coordinate).map((demand, i) => demand - stretch[i]);
}
