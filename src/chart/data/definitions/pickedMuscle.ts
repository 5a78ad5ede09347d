import { muscleLabel } from '../../../display/labels';
import type { ChartDefinition } from '../definition';
import { MILLIMETERS, REPETITION_AXIS, TIMES_OPTIMAL } from '../quantities';
import { extensionArmSamples, fiberLengthSamples } from '../samples';
import { pathCautions } from './partCurves';

/** What there is to see of one muscle: how long its fibers are, and how far its pull passes from the hip. */
export function pickedMuscle(muscle: string): readonly ChartDefinition[] {
  const name = muscleLabel(muscle);
  const common = { axis: REPETITION_AXIS, isWide: true, cautions: pathCautions([[muscle, name]]) } as const;
  return [
    {
      ...common,
      id: `${muscle}-fiber-length`,
      title: `${name}: fiber length`,
      quantity: TIMES_OPTIMAL,
      curves: [
        {
          column: `${muscle}.normalized_fiber_length`,
          name,
          role: 'main',
          definition: `Fiber length of ${muscle} over its optimal fiber length, rigid tendon.`,
          of: (repetition) => fiberLengthSamples(repetition, muscle),
        },
      ],
      alwaysShown: [0.5, 1.25],
    },
    {
      ...common,
      id: `${muscle}-hip-arm`,
      title: `${name}: hip extension arm`,
      quantity: MILLIMETERS,
      curves: [
        {
          column: `${muscle}.extension_moment_arm_m`,
          name,
          role: 'main',
          definition: `Hip extension moment arm of ${muscle}; + extends.`,
          of: (repetition) => extensionArmSamples(repetition, muscle),
        },
      ],
      alwaysShown: [-20, 60],
      zero: { name: '' },
    },
  ];
}
