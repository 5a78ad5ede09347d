import type { ChartDefinition } from '../definition';
import { HIP_ANGLE_AXIS } from '../quantities';

/** A chart over the repetition once more, over the hip's angle; the name of its curve is short enough for its title. */
export function byHipAngle(definition: ChartDefinition): ChartDefinition {
  const [{ name }] = definition.curves;
  return {
    ...definition,
    id: `${definition.id}-by-angle`,
    title: `${name[0].toUpperCase()}${name.slice(1)} by hip joint`,
    axis: HIP_ANGLE_AXIS,
  };
}
