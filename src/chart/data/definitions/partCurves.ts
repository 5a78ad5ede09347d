import type { Caution, CurveDefinition } from '../definition';
import { extensionArmSamples, stabilizedSamples } from '../samples';

export type PartNames = readonly (readonly [muscle: string, name: string])[];

/** Thin curves of the hip extension moment arm of single muscles. */
export function partCurves(parts: PartNames): readonly CurveDefinition[] {
  return parts.map(([muscle, name]) => ({
    column: `${muscle}.extension_moment_arm_m`,
    name,
    role: 'part',
    muscle,
    definition: `Hip extension moment arm of ${muscle}, the ${name} part; + extends.`,
    of: (repetition) => extensionArmSamples(repetition, muscle),
  }));
}

/** Where the muscle paths behind the curves are not simply those of the source model. */
export function pathCautions(parts: PartNames): readonly Caution[] {
  const muscles = parts.map(([muscle]) => muscle);
  return [
    { name: 'beyond the model’s range', of: (repetition) => repetition.isBeyondModel },
    { name: 'muscle path smoothed', of: (repetition) => stabilizedSamples(repetition, muscles) },
  ];
}
