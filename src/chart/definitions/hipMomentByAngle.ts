import type { ChartDefinition } from '../definition';
import { HIP_ANGLE_AXIS, NEWTON_METERS } from '../quantities';
import { HIP_MOMENT_CURVES } from './hipMoment';

export const HIP_MOMENT_BY_ANGLE: ChartDefinition = {
  id: 'hip-moment-by-angle',
  title: 'Hip extension moment by hip joint angle',
  quantity: NEWTON_METERS,
  axis: HIP_ANGLE_AXIS,
  curves: HIP_MOMENT_CURVES,
  alwaysShown: [0, 200],
  zero: { name: '' },
  isWide: true,
  absence: 'no loads',
};
