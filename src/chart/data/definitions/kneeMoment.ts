import type { ChartDefinition } from '../definition';
import { extensionDemand, knownLoads } from '../loadSamples';
import { NEWTON_METERS, REPETITION_AXIS } from '../quantities';

export const KNEE_MOMENT: ChartDefinition = {
  id: 'knee-moment',
  title: 'Knee extension moment',
  quantity: NEWTON_METERS,
  axis: REPETITION_AXIS,
  curves: [
    {
      column: 'demand.knee_extension_Nm',
      name: 'knee moment',
      role: 'main',
      definition: 'Knee extension moment the muscles of one leg must give; + extends.',
      of: (charted) => extensionDemand(charted, 'knee_angle_r'),
    },
    {
      column: 'capacity.knee_extension_Nm',
      name: 'capacity',
      role: 'companion',
      definition: 'Largest isometric knee extension moment of one leg at this posture.',
      of: (charted) => knownLoads(charted).kneeExtensionCapacity,
    },
  ],
  alwaysShown: [0, 150],
  zero: { name: '' },
  absence: 'no loads',
};
