import { SECTIONS } from '../../../display/sections';
import { coordinateSamples } from '../../../model/metric/coordinateSamples';
import type { ChartDefinition } from '../definition';
import { DEGREES, REPETITION_AXIS } from '../quantities';

export const KNEE: ChartDefinition = {
  id: 'knee-flexion',
  title: 'Knee flexion',
  section: SECTIONS.metrics,
  quantity: DEGREES,
  axis: REPETITION_AXIS,
  curves: [
    {
      column: 'knee_angle_r_deg',
      name: 'knee',
      role: 'main',
      definition: 'Knee flexion, 0 when straight.',
      of: (repetition) => coordinateSamples(repetition, 'knee_angle_r'),
    },
  ],
  alwaysShown: [0, 135],
};
