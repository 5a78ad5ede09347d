import { LEG_COORDINATE_COUNT, LEG_COORDINATES, type LegCoordinate, MOMENT_ARM_COUNT } from '../../model/anatomy/names';
import { MUSCLES } from '../../model/muscle/geometry';
import type { Repetition } from '../../model/result';

/** [sample] of one coordinate. */
export function coordinateSamples(repetition: Repetition, name: LegCoordinate): Float64Array {
  return everyNth(repetition.coordinates, LEG_COORDINATE_COUNT, LEG_COORDINATES.indexOf(name));
}

/** [sample] hip extension moment arm of one muscle: its arm about hip flexion with the sign turned. */
export function extensionArmSamples(repetition: Repetition, muscle: string): Float64Array {
  const stride = MUSCLES.length * MOMENT_ARM_COUNT;
  return everyNth(repetition.muscles.momentArms, stride, MUSCLES.indexOf(muscle) * MOMENT_ARM_COUNT).map((r) => -r);
}

/** [sample] 1 where the stabilized path of any of these muscles differs from the published one. */
export function stabilizedSamples(repetition: Repetition, muscles: readonly string[]): Uint8Array {
  const columns = muscles.map((muscle) => MUSCLES.indexOf(muscle));
  const { isStabilized } = repetition.muscles;
  return Uint8Array.from({ length: repetition.sampleCount }, (_, i) =>
    columns.some((m) => isStabilized[i * MUSCLES.length + m] === 1) ? 1 : 0,
  );
}

function everyNth(values: Float64Array, stride: number, offset: number): Float64Array {
  const picked = new Float64Array(values.length / stride);
  for (let i = 0; i < picked.length; i++) picked[i] = values[i * stride + offset];
  return picked;
}
