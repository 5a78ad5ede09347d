import { MOMENT_ARM_COUNT } from '../../model/anatomy/names';
import { MUSCLES } from '../../model/muscle/geometry';
import type { Repetition } from '../../model/result';

/** [sample] hip extension moment arm of one muscle: its arm about hip flexion with the sign turned. */
export function extensionArmSamples(repetition: Repetition, muscle: string): Float64Array {
  const m = MUSCLES.indexOf(muscle);
  const { momentArms } = repetition.muscles;
  const arms = new Float64Array(repetition.sampleCount);
  for (let i = 0; i < arms.length; i++) arms[i] = -momentArms[(i * MUSCLES.length + m) * MOMENT_ARM_COUNT];
  return arms;
}

/** [sample] 1 where the stabilized path of any of these muscles differs from the published one. */
export function stabilizedSamples(repetition: Repetition, muscles: readonly string[]): Uint8Array {
  const columns = muscles.map((muscle) => MUSCLES.indexOf(muscle));
  const { isStabilized } = repetition.muscles;
  return Uint8Array.from({ length: repetition.sampleCount }, (_, i) =>
    columns.some((m) => isStabilized[i * MUSCLES.length + m] === 1) ? 1 : 0,
  );
}
