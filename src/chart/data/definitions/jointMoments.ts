import { firstUpper } from '../../../display/firstLetter';
import { SECTIONS } from '../../../display/sections';
import type { Loads } from '../../../model/load/loads';
import type { ChartDefinition } from '../definition';
import { extensionMoment, knownLoads } from '../loadSamples';
import { NEWTON_METERS, REPETITION_AXIS } from '../quantities';

/** What tells the extension moment of one joint from that of another. */
interface JointMoment {
  readonly joint: 'hip' | 'knee';
  readonly coordinate: 'hip_flexion_r' | 'knee_angle_r';
  readonly capacity: (loads: Loads) => Float64Array;
  readonly alwaysShown: readonly [number, number];
  readonly isWide?: boolean;
}

export const HIP_MOMENT = jointMoment({
  joint: 'hip',
  coordinate: 'hip_flexion_r',
  capacity: (loads) => loads.hipExtensionCapacity,
  alwaysShown: [0, 200],
  isWide: true,
});

export const KNEE_MOMENT = jointMoment({
  joint: 'knee',
  coordinate: 'knee_angle_r',
  capacity: (loads) => loads.kneeExtensionCapacity,
  alwaysShown: [0, 150],
});

/** The moment one joint must give, the most it could, and what stretch gives of it. */
function jointMoment({ joint, coordinate, capacity, alwaysShown, isWide }: JointMoment): ChartDefinition {
  const name = firstUpper(joint);
  return {
    id: `${joint}-moment`,
    title: `${name} moment`,
    section: joint === 'knee' ? SECTIONS.knee : SECTIONS.equilibrium,
    quantity: NEWTON_METERS,
    axis: REPETITION_AXIS,
    curves: [
      {
        column: `demand.${joint}_extension_Nm`,
        name: `${joint} moment`,
        role: 'main',
        definition: `${name} extension moment the muscles of one leg must give; + extends.`,
        of: (charted) => extensionMoment(charted, coordinate),
      },
      {
        column: `capacity.${joint}_extension_Nm`,
        name: 'capacity',
        role: 'companion',
        definition: `Largest isometric ${joint} extension moment of one leg at this posture.`,
        of: (charted) => capacity(knownLoads(charted)),
      },
      {
        column: `passive.${joint}_extension_Nm`,
        name: 'by stretch',
        role: 'part',
        definition: `Part of the ${joint} extension moment that stretched fibers give.`,
        of: (charted) => extensionMoment(charted, coordinate, 'passive'),
      },
    ],
    alwaysShown,
    zero: { name: '' },
    needsLoads: true,
    isWide,
  };
}
