import { type SettingSpec, type Settings, withDefaults } from '../setting';
import { JOINT_TABLE } from './joints';
import { SEGMENT_COUNT, SEGMENTS, type SegmentName } from './names';
import { GENERIC_MASS, GENERIC_STATURE } from './sources';

/** The measures of a person, complete. Keys are those of LIFTER_SETTINGS. */
export type Lifter = Settings;

/** Distance between the joint frames at both ends of a segment, from the joint table. */
function lengthOf(name: string): number {
  const joint = JOINT_TABLE.find((j) => j.name === name);
  if (!joint) throw new RangeError(`no joint ${name}`);
  return Math.hypot(...joint.inParent.translation);
}

const GENERIC_THIGH = lengthOf('walker_knee_r');
const GENERIC_SHANK = lengthOf('ankle_r');

export const LIFTER_SETTINGS: readonly SettingSpec[] = [
  {
    key: 'stature',
    label: 'Stature',
    unit: 'm',
    min: 1.45,
    max: 2.1,
    default: GENERIC_STATURE,
    help: 'Standing height. All segments grow with it; the default is the source model itself.',
  },
  {
    key: 'mass',
    label: 'Body mass',
    unit: 'kg',
    min: 40,
    max: 180,
    default: GENERIC_MASS,
    help: 'Muscle force grows with body mass to the power 2/3; lengths do not change.',
  },
  {
    key: 'thighShankRatio',
    label: 'Thigh : shank',
    unit: 'ratio',
    min: 0.85,
    max: 1.2,
    default: GENERIC_THIGH / GENERIC_SHANK,
    help: 'Thigh length over shank length; their sum follows stature. The default is the source model.',
  },
];

export function completeLifter(lifter: Settings): Lifter {
  return withDefaults(LIFTER_SETTINGS, lifter);
}

/**
 * Uniform scale of every segment against the generic lifter [segment]; exactly 1 for the default lifter.
 * Thigh and shank share their summed length by the thigh:shank ratio. Own derivation, docs/model.md "Lifter".
 */
export function segmentScales(lifter: Lifter): Float64Array {
  const overall = lifter.stature / GENERIC_STATURE;
  const scales = new Float64Array(SEGMENT_COUNT).fill(overall);
  const legLength = overall * (GENERIC_THIGH + GENERIC_SHANK);
  const shank = legLength / (1 + lifter.thighShankRatio);
  const scaleBy: Partial<Record<SegmentName, number>> = {
    femur_r: (legLength - shank) / GENERIC_THIGH,
    patella_r: (legLength - shank) / GENERIC_THIGH,
    tibia_r: shank / GENERIC_SHANK,
  };
  if (lifter.thighShankRatio !== GENERIC_THIGH / GENERIC_SHANK)
    SEGMENTS.forEach((name, i) => {
      scales[i] = scaleBy[name] ?? overall;
    });
  return scales;
}

/** Maximum isometric force grows like a cross-section, with body mass to the power 2/3 (geometric similarity). */
export function muscleForceScale(lifter: Lifter): number {
  return (lifter.mass / GENERIC_MASS) ** (2 / 3);
}
