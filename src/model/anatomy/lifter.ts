import { normalQuantile } from '../math/normalQuantile';
import { type SettingSpec, type Settings, withDefaults } from '../setting';
import { AGE_BANDS } from './ageBands';
import { ASSUMED_MEASURES } from './assumed';
import { SEXES, type Sex } from './inertia';
import { JOINT_TABLE } from './joints';
import { MOBILITY_SETTINGS } from './mobility';
import { SEGMENTS, type SegmentName } from './names';
import { GENERIC_MASS, GENERIC_STATURE } from './sources';
import { TRAINING_FACTORS, TRAINING_LEVELS } from './training';

/** The measures of a person, complete. Keys are those of MEASURES. */
export type Lifter = Settings;

/** Foot length over stature (Winter 2009 Fig. 4.1; MEMORY, high confidence). */
const FOOT_OVER_STATURE = 0.152;

/**
 * Spread of proportions between people as coefficients of variation. MEMORY, medium confidence: crural and Cormic
 * indices vary by about 2.5 % and 2.6 % (standard deviation over mean).
 */
export const THIGH_SHANK_SPREAD = 0.025;
export const TRUNK_SHARE_SPREAD = 0.026;

/** Sitting height over stature (Cormic index) of the generic lifter; MEMORY, medium confidence. */
export const TRUNK_SHARE = 0.52;

const percentile = (key: string, label: string, help: string, source: string): SettingSpec => ({
  key,
  label,
  unit: 'percentile',
  min: 1,
  max: 99,
  default: 50,
  typical: [16, 84],
  group: 'body',
  help,
  source,
});

/** Everything that can be set of a body: measures, strength, mobility. */
export const LIFTER_SETTINGS: readonly SettingSpec[] = [
  {
    key: 'stature',
    label: 'Stature',
    unit: 'm',
    min: 1.45,
    max: 2.1,
    default: GENERIC_STATURE,
    group: 'body',
    help: 'Standing height. All segments grow with it.',
    source: 'The default is the source model itself.',
  },
  {
    key: 'mass',
    label: 'Body mass',
    unit: 'kg',
    min: 40,
    max: 180,
    default: GENERIC_MASS,
    group: 'body',
    help: 'Strength grows with body mass times stature, passive force with body mass to the power 2/3; lengths do not change.',
  },
  {
    key: 'sex',
    label: 'Sex',
    unit: 'choice',
    min: 0,
    max: SEXES.length - 1,
    default: 0,
    options: SEXES,
    group: 'body',
    help: 'Changes segment masses, mass centers and measured strength. It changes no length and no bone: the pelvis keeps its shape, and mobility stays as it is set.',
    source: 'Masses de Leva 1996, strength Anderson 2007 and hip norms whose split by sex is our choice.',
  },
  percentile(
    'thighShank',
    'Thigh : shank',
    'Thigh against shank; their sum follows stature.',
    'Spread 2.5 % (from memory, medium confidence).',
  ),
  percentile(
    'trunkLeg',
    'Trunk : leg',
    'Trunk against legs at the same stature.',
    'Spread 2.6 % of sitting height (from memory, medium confidence).',
  ),
  {
    key: 'footLength',
    label: 'Foot length',
    unit: 'm',
    min: 0.2,
    max: 0.34,
    default: FOOT_OVER_STATURE * GENERIC_STATURE,
    isAutomatic: true,
    group: 'body',
    help: 'Heel to toe. Left alone it is 15.2 % of stature.',
  },
  {
    key: 'training',
    label: 'Training level',
    unit: 'choice',
    min: 0,
    max: TRAINING_LEVELS.length - 1,
    default: 0,
    options: TRAINING_LEVELS,
    group: 'strength',
    help: 'How strong the active muscles are beside untrained people of this sex, age and size: men 1, 1.25, 1.5 and 2.25 times, women 0.85, 1, 1.25 and 1.75 times. Passive forces stay.',
    source:
      'Untrained men are measured (Anderson 2007); the other levels are set so that the squat agrees with published 1RMs, most of them from memory.',
  },
  {
    key: 'ageBand',
    label: 'Age for strength',
    unit: 'choice',
    min: 0,
    max: AGE_BANDS.length - 1,
    default: 0,
    options: AGE_BANDS,
    group: 'strength',
    help: 'Age band of the measured strengths.',
    source: 'Anderson 2007.',
  },
  {
    key: 'strength',
    label: 'Strength factor',
    unit: 'ratio',
    min: 0.1,
    max: 3,
    default: 1,
    isAutomatic: true,
    group: 'strength',
    help: 'In place of the training level: active muscle force over that measured in people of this sex, age and size. Left alone it follows the training level.',
    source: 'Measured: Anderson 2007.',
  },
  ...MOBILITY_SETTINGS,
];

/** Everything that may be given of a body: what can be set, and what is assumed while nobody gives it. */
export const MEASURES: readonly SettingSpec[] = [...LIFTER_SETTINGS, ...ASSUMED_MEASURES];

/** A lifter with every missing measure at its default; foot length follows stature where it is not given. */
export function completeLifter(lifter: Settings): Lifter {
  const complete = withDefaults(MEASURES, lifter);
  return { footLength: FOOT_OVER_STATURE * complete.stature, ...complete };
}

/** λ: how many times as strong as untrained people of this sex, age and size; the lifter's own factor wins over training. */
export function strengthFactor({ sex, training, strength }: Lifter): number {
  return strength ?? TRAINING_FACTORS[SEXES[sex]][training];
}

/** Which of the published tables for men and women holds for this lifter. */
export function sexOf(lifter: Lifter): Sex {
  return SEXES[lifter.sex];
}

/** Distance between the joint frames at both ends of a segment, from the joint table. */
function lengthOf(name: string): number {
  const joint = JOINT_TABLE.find((j) => j.name === name);
  if (!joint) throw new RangeError(`no joint ${name}`);
  return Math.hypot(...joint.inParent.translation);
}

const GENERIC_THIGH = lengthOf('walker_knee_r');
const GENERIC_SHANK = lengthOf('ankle_r');

/**
 * Uniform scale of every segment against the generic lifter [segment]; exactly 1 for the default lifter.
 * Own derivation, docs/model.md "Lifter".
 */
export function segmentScales(lifter: Lifter): Float64Array {
  const overall = lifter.stature / GENERIC_STATURE;
  const trunk = 1 + TRUNK_SHARE_SPREAD * normalQuantile(lifter.trunkLeg / 100);
  const leg = (1 - TRUNK_SHARE * trunk) / (1 - TRUNK_SHARE);
  const ratio = 1 + THIGH_SHANK_SPREAD * normalQuantile(lifter.thighShank / 100);
  // thigh and shank keep their sum while their ratio changes
  const shank = (GENERIC_THIGH + GENERIC_SHANK) / (ratio * GENERIC_THIGH + GENERIC_SHANK);
  const foot = lifter.footLength / (FOOT_OVER_STATURE * GENERIC_STATURE);
  const scaleBy: Readonly<Record<SegmentName, number>> = {
    pelvis: overall * trunk,
    torso: overall * trunk,
    femur_r: overall * leg * ratio * shank,
    patella_r: overall * leg * ratio * shank,
    tibia_r: overall * leg * shank,
    talus_r: foot,
    calcn_r: foot,
    toes_r: foot,
  };
  return Float64Array.from(SEGMENTS, (name) => scaleBy[name]);
}

/** Maximum isometric force grows like a cross-section, with body mass to the power 2/3 (geometric similarity). */
export function muscleForceScale(lifter: Lifter): number {
  return (lifter.mass / GENERIC_MASS) ** (2 / 3);
}
