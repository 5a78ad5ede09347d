import { SECTIONS } from '../../../display/sections';
import type { ChartDefinition } from '../definition';
import { MILLIMETERS, REPETITION_AXIS } from '../quantities';
import { type PartNames, partCurves, pathCautions } from './partCurves';

const PARTS: PartNames = [
  ['glmax1_r', 'upper'],
  ['glmax2_r', 'middle'],
  ['glmax3_r', 'lower'],
];

export const GLUTEUS_MAXIMUS: ChartDefinition = {
  id: 'gluteus-maximus-arm',
  title: 'Gluteus maximus arm',
  section: SECTIONS.momentArms,
  quantity: MILLIMETERS,
  axis: REPETITION_AXIS,
  curves: [
    {
      column: 'glmax.extension_moment_arm_m',
      name: 'all parts',
      role: 'main',
      definition: 'Hip extension moment arm of gluteus maximus, its three parts weighted by their force; + extends.',
      of: (repetition) => repetition.metrics.gluteusMaximus.extensionArms,
    },
    ...partCurves(PARTS),
  ],
  alwaysShown: [0, 60],
  zero: { name: '' },
  cautions: pathCautions(PARTS),
};
