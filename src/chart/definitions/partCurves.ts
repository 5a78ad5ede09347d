import type { CurveDefinition } from '../definition';
import { extensionArmSamples } from '../samples';

/** Thin curves of the hip extension moment arm of single muscles, given as [muscle, name]. */
export function partCurves(parts: readonly (readonly [string, string])[]): readonly CurveDefinition[] {
  return parts.map(([muscle, name]) => ({
    column: `${muscle}.extension_moment_arm_m`,
    name,
    role: 'part',
    definition: `Hip extension moment arm of ${muscle}, the ${name} part; + extends.`,
    of: (repetition) => extensionArmSamples(repetition, muscle),
  }));
}
