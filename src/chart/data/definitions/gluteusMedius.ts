import { SECTIONS } from '../../../display/sections';
import type { ChartDefinition } from '../definition';
import { MILLIMETERS, REPETITION_AXIS } from '../quantities';
import { type PartNames, partCurves, pathCautions } from './partCurves';

const PARTS: PartNames = [
  ['glmed1_r', 'front'],
  ['glmed2_r', 'middle'],
  ['glmed3_r', 'rear'],
];

export const GLUTEUS_MEDIUS: ChartDefinition = {
  id: 'gluteus-medius-arm',
  title: 'Gluteus medius arm',
  section: SECTIONS.momentArms,
  quantity: MILLIMETERS,
  axis: REPETITION_AXIS,
  curves: [
    {
      column: 'glmed.extension_moment_arm_m',
      name: 'all parts',
      role: 'main',
      definition: 'Hip extension moment arm of gluteus medius, its three parts weighted by their force; + extends.',
      of: (repetition) => repetition.metrics.gluteusMedius.extensionArms,
    },
    ...partCurves(PARTS),
  ],
  alwaysShown: [-5, 20],
  zero: { name: '' },
  cautions: pathCautions(PARTS),
};
