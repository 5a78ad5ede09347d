import type { ChartDefinition } from '../definition';
import { extensionMoment, knownLoads } from '../loadSamples';
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
      of: (charted) => extensionMoment(charted, 'knee_angle_r'),
    },
    {
      column: 'capacity.knee_extension_Nm',
      name: 'capacity',
      role: 'companion',
      definition: 'Largest isometric knee extension moment of one leg at this posture.',
      of: (charted) => knownLoads(charted).kneeExtensionCapacity,
    },
    {
      column: 'passive.knee_extension_Nm',
      name: 'by stretch',
      role: 'part',
      definition: 'Part of the knee extension moment that stretched fibers give.',
      of: (charted) => extensionMoment(charted, 'knee_angle_r', 'passive'),
    },
  ],
  alwaysShown: [0, 150],
  zero: { name: '' },
  absence: 'no loads',
};
