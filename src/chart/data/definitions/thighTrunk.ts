import { SECTIONS } from '../../../display/sections';
import { coordinateSamples } from '../../../model/metric/coordinateSamples';
import type { ChartDefinition } from '../definition';
import { DEGREES, REPETITION_AXIS } from '../quantities';

export const THIGH_TRUNK: ChartDefinition = {
  id: 'thigh-trunk',
  title: 'Thigh–trunk and hip joint',
  section: SECTIONS.thighTrunk,
  quantity: DEGREES,
  axis: REPETITION_AXIS,
  curves: [
    {
      column: 'trunk_thigh_flexion_deg',
      name: 'thigh–trunk',
      role: 'main',
      definition: 'Thigh–trunk flexion: hip joint plus pelvis, 0 in neutral.',
      of: (repetition) => repetition.trunkThighFlexion,
    },
    {
      column: 'hip_flexion_r_deg',
      name: 'hip joint',
      role: 'companion',
      definition: 'True hip flexion, femur on pelvis; the rest of thigh–trunk flexion is the pelvis on the torso.',
      of: (repetition) => coordinateSamples(repetition, 'hip_flexion_r'),
    },
  ],
  alwaysShown: [0, 140],
  zero: { name: 'neutral' },
  gap: { name: 'pelvis' },
  hasStops: true,
};
