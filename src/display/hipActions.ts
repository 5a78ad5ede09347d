import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT, type MomentArmCoordinate } from '../model/anatomy/names';
import { MUSCLE_COUNT } from '../model/muscle/geometry';
import type { Repetition } from '../model/result';
import { meanByForce } from './muscleArm';
import { muscleOf } from './muscles';
import { formatNumber } from './numbers';
import { metersToMm } from './units';

/** What a pull does to the hip where its arm is positive, and where it is negative. */
const DEEDS: readonly (readonly [MomentArmCoordinate, string, string])[] = [
  ['hip_flexion_r', 'flexes', 'extends'],
  ['hip_adduction_r', 'adducts', 'abducts'],
  ['hip_rotation_r', 'turns inward', 'turns outward'],
];
/** An arm below this is within what paths and bodies differ by, mm. */
const SLIGHT = 3;

/**
 * "Gluteus medius at the bottom: extends 10 mm, abducts 31 mm, turns inward 24 mm; at the top: …" for the picked muscle or
 * gluteus maximus; null for one that does not pass the hip.
 */
export function hipActions(repetition: Repetition, picked: string | null): string | null {
  const { label, units } = muscleOf(picked);
  const at = (sample: number) =>
    DEEDS.flatMap(([coordinate, positive, negative]) => {
      const arm = metersToMm(armAt(repetition, units, sample, coordinate));
      return Math.abs(arm) < SLIGHT ? [] : [`${arm > 0 ? positive : negative} ${formatNumber(Math.abs(arm))} mm`];
    }).join(', ');
  const [bottom, top] = [at(0), at((repetition.sampleCount - 1) / 2)];
  if (bottom === '' && top === '') return null;
  return `${label} at the bottom: ${bottom || 'next to nothing'}; at the top: ${top || 'next to nothing'}.`;
}

/** Mean arm at a sample of those units that pass the joint, m. */
function armAt(r: Repetition, units: readonly string[], sample: number, coordinate: MomentArmCoordinate): number {
  const c = MOMENT_ARM_COORDINATES.indexOf(coordinate);
  const mean = meanByForce(r.geometry, units, (m) => {
    const arm = r.muscles.momentArms[(sample * MUSCLE_COUNT + m) * MOMENT_ARM_COUNT + c];
    return arm === 0 ? null : arm;
  });
  return mean ?? 0;
}
