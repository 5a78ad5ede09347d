import type { ChartDefinition } from '../definition';
import { extensionDemand, knownLoads } from '../loadSamples';
import { NEWTON_METERS, REPETITION_AXIS } from '../quantities';

/** The moment one hip must give, and the most it could. */
export const HIP_MOMENT: ChartDefinition = {
  id: 'hip-moment',
  title: 'Hip extension moment',
  quantity: NEWTON_METERS,
  axis: REPETITION_AXIS,
  curves: [
    {
      column: 'demand.hip_extension_Nm',
      name: 'hip moment',
      role: 'main',
      definition: 'Hip extension moment the muscles of one leg must give; + extends.',
      of: (charted) => extensionDemand(charted, 'hip_flexion_r'),
    },
    {
      column: 'capacity.hip_extension_Nm',
      name: 'capacity',
      role: 'companion',
      definition: 'Largest isometric hip extension moment of one leg at this posture.',
      of: (charted) => knownLoads(charted).hipExtensionCapacity,
    },
  ],
  alwaysShown: [0, 200],
  zero: { name: '' },
  isWide: true,
  absence: 'no loads',
};
