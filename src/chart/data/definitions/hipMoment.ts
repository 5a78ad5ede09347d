import type { ChartDefinition } from '../definition';
import { extensionMoment, knownLoads } from '../loadSamples';
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
      of: (charted) => extensionMoment(charted, 'hip_flexion_r'),
    },
    {
      column: 'capacity.hip_extension_Nm',
      name: 'capacity',
      role: 'companion',
      definition: 'Largest isometric hip extension moment of one leg at this posture.',
      of: (charted) => knownLoads(charted).hipExtensionCapacity,
    },
    {
      column: 'passive.hip_extension_Nm',
      name: 'by stretch',
      role: 'part',
      definition: 'Part of the hip extension moment that stretched fibers give.',
      of: (charted) => extensionMoment(charted, 'hip_flexion_r', 'passive'),
    },
  ],
  alwaysShown: [0, 200],
  zero: { name: '' },
  isWide: true,
  absence: 'no loads',
};
