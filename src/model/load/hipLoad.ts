import { activeExtension, extension } from './extension';
import type { Loads } from './loads';

/** Hip extension of one leg over a repetition. Plain data. */
export interface HipLoad {
  /** [sample] moment the muscles must give, N·m for each kg of the lifter; + extends. */
  readonly momentPerMass: Float64Array;
  /** [sample] active demand ÷ active capacity: what activation must give of the most it could. */
  readonly effort: Float64Array;
}

const HIP = 0;

/** What a repetition asks of the hip extensors of a lifter of `mass`, kg; docs/model.md "Coverage". */
export function hipLoadOf(loads: Loads, mass: number): HipLoad {
  return { momentPerMass: extension(loads, HIP).map((moment) => moment / mass), effort: hipEffort(loads) };
}

/** [sample] what activation must give of hip extension over the most it could at that posture. */
export function hipEffort(
  loads: Pick<Loads, 'demand' | 'passive' | 'sampleCount' | 'hipExtensionCapacity'>,
): Float64Array {
  const stretch = extension(loads, HIP, 'passive');
  return activeExtension(loads, HIP).map((active, i) => active / (loads.hipExtensionCapacity[i] - stretch[i]));
}
