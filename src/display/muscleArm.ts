import {
  LEG_COORDINATE_COUNT,
  LEG_COORDINATES,
  type LegCoordinate,
  MOMENT_ARM_COORDINATES,
  MOMENT_ARM_COUNT,
  type MomentArmCoordinate,
} from '../model/anatomy/names';
import { MUSCLE_COUNT, MUSCLES } from '../model/muscle/geometry';
import type { CrossedJoint } from '../model/muscle/lineOfAction';
import type { Repetition } from '../model/result';
import { firstLower } from './firstLetter';
import { type MuscleAction, muscleOf, type PickableMuscle } from './muscles';
import { formatDegrees, formatNumber } from './numbers';
import { ARM_HELP } from './pageWords';
import { radToDeg } from './units';

/** The moment arm by which a muscle is read, at the joint and in the direction of its action. */
export interface MuscleArm {
  readonly muscle: PickableMuscle;
  readonly joint: CrossedJoint;
  /** [sample] m; + in the direction of the action. */
  readonly arms: Float64Array;
}

interface Direction {
  readonly joint: CrossedJoint;
  readonly coordinate: MomentArmCoordinate;
  /** Sign of the coordinate in which the muscle acts. */
  readonly sign: 1 | -1;
  /** "extends the hip" */
  readonly verb: string;
  /** "hip extension" */
  readonly noun: string;
}

export const DIRECTIONS: Readonly<Record<MuscleAction, Direction>> = {
  'hip-extension': towards('hip', 'hip_flexion_r', -1, ['extends', 'extension']),
  'hip-flexion': towards('hip', 'hip_flexion_r', 1, ['flexes', 'flexion']),
  'knee-extension': towards('knee', 'knee_angle_r', -1, ['extends', 'extension']),
  'knee-flexion': towards('knee', 'knee_angle_r', 1, ['flexes', 'flexion']),
  'ankle-plantarflexion': towards('ankle', 'ankle_angle_r', -1, ['plantarflexes', 'plantarflexion']),
  'ankle-dorsiflexion': towards('ankle', 'ankle_angle_r', 1, ['dorsiflexes', 'dorsiflexion']),
};

function towards(
  joint: CrossedJoint,
  coordinate: MomentArmCoordinate,
  sign: 1 | -1,
  [verb, noun]: readonly [string, string],
): Direction {
  return { joint, coordinate, sign, verb: `${verb} the ${joint}`, noun: `${joint} ${noun}` };
}

const known = new WeakMap<Repetition, Map<string, MuscleArm>>();

/** The arm of a muscle, or of gluteus maximus for none; parts weighted by their largest force. Remembered with the repetition. */
export function muscleArm(repetition: Repetition, picked: string | null): MuscleArm {
  const muscle = muscleOf(picked);
  const byMuscle = known.get(repetition) ?? new Map<string, MuscleArm>();
  known.set(repetition, byMuscle);
  const found = byMuscle.get(muscle.id) ?? findArm(repetition, muscle);
  byMuscle.set(muscle.id, found);
  return found;
}

function findArm(repetition: Repetition, muscle: PickableMuscle): MuscleArm {
  const { joint, coordinate, sign } = DIRECTIONS[muscle.action];
  const c = MOMENT_ARM_COORDINATES.indexOf(coordinate);
  const { momentArms } = repetition.muscles;
  const arms = weighUnits(repetition, muscle.units, (k) => sign * momentArms[k * MOMENT_ARM_COUNT + c]);
  return { muscle, joint, arms };
}

/** [sample] mean over units of a value at index sample × muscle, by their largest force; units that have none are left out. */
export function weighUnits(
  { sampleCount, geometry }: Pick<Repetition, 'sampleCount' | 'geometry'>,
  units: readonly string[],
  value: (k: number) => number,
): Float64Array {
  const all = units.map((unit) => MUSCLES.indexOf(unit));
  const has = (m: number): boolean => {
    for (let i = 0; i < sampleCount; i++) if (value(i * MUSCLE_COUNT + m) !== 0) return true;
    return false;
  };
  const members = all.filter(has);
  const forces = members.map((m) => geometry.maxIsometricForce[m]);
  const total = forces.reduce((sum, force) => sum + force, 0) || 1;
  const mean = new Float64Array(sampleCount);
  // plain loops: charts over an angle ask for it at every event of a drag
  for (let i = 0; i < sampleCount; i++) {
    for (let j = 0; j < members.length; j++) mean[i] += forces[j] * value(i * MUSCLE_COUNT + members[j]);
    mean[i] /= total;
  }
  return mean;
}

/** Mean over units of a value of each, by their largest force; units that have none are left out, null where no unit has one. */
export function meanByForce(
  { maxIsometricForce }: Repetition['geometry'],
  units: readonly string[],
  value: (m: number) => number | null,
): number | null {
  let [sum, total] = [0, 0];
  for (const unit of units) {
    const m = MUSCLES.indexOf(unit);
    const own = value(m);
    if (own === null) continue;
    sum += maxIsometricForce[m] * own;
    total += maxIsometricForce[m];
  }
  return total === 0 ? null : sum / total;
}

/** "glute max arm", "vastus lat. knee arm": the joint is said where it is not the hip. */
export function armWords({ short, action }: PickableMuscle): string {
  const { joint } = DIRECTIONS[action];
  return `${firstLower(short)} ${joint === 'hip' ? '' : `${joint} `}arm`;
}

/** What an arm is, and what else than flexion changes it: posture of the hip at the top. */
export function armHelp({ coordinates, sampleCount }: Repetition): string {
  const top = ((sampleCount - 1) / 2) * LEG_COORDINATE_COUNT;
  const at = (name: LegCoordinate) => Math.round(radToDeg(coordinates[top + LEG_COORDINATES.indexOf(name)]));
  const [adduction, rotation] = [at('hip_adduction_r'), at('hip_rotation_r')];
  const frontal = `${formatNumber(Math.abs(adduction))}° of ${adduction > 0 ? 'adduction' : 'abduction'}`;
  const turned = `${formatNumber(Math.abs(rotation))}° of ${rotation > 0 ? 'inward' : 'outward'} rotation`;
  return `${ARM_HELP} It changes with all three angles of the hip, so it differs between exercises at one flexion: at the top the hip stands at ${formatDegrees(at('hip_flexion_r'))} of flexion, ${frontal} and ${turned}.`;
}

/** "Vastus lateralis, shown alone: moment arm 42 mm, it extends the knee." */
export function armSentence(picked: string | null, armMm: number): string {
  const { label, action } = muscleOf(picked);
  const arm = `moment arm ${formatNumber(armMm)} mm`;
  return picked === null ? `${label} ${arm}.` : `${label}, shown alone: ${arm}, + ${DIRECTIONS[action].verb}.`;
}
