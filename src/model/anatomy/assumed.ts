import { OWN_DEFAULT, type SettingSpec } from '../setting';

/**
 * Numbers of a body that the model assumes and nobody sets: left alone they stand at their default, and no panel shows them. They
 * can be given with a lifter's measures, which is how their uncertainty is followed through the model. Lengths are those
 * of the generic lifter and grow with the segment; what each one is for stands where it is read.
 */
export const ASSUMED_MEASURES: readonly SettingSpec[] = Object.entries({
  /** Pelvic share of every degree beyond 90° of thigh–trunk flexion. DEFAULT. */
  steepShare: { label: 'Pelvic share beyond 90°', unit: 'ratio', min: 0.13, max: 0.6, default: 0.33 },
  /**
   * Hip flexion the hamstrings give back for each radian of knee flexion: the ratio of their knee to their hip moment
   * arm, about 33 mm to 60 mm in the source geometry. DEFAULT.
   */
  hamstringRelief: { label: 'Hip flexion a bent knee gives back', unit: 'ratio', min: 0.3, max: 0.8, default: 0.55 },
  /** Middle of the ball of the foot as a share of foot length from the heel. DEFAULT. */
  ballShare: { label: 'Ball of the foot', unit: 'ratio', min: 0.65, max: 0.82, default: 0.72 },
  /** Hip to shoulder as a share of stature (Drillis & Contini 1966 in Winter 2009). */
  hipToShoulder: { label: 'Hip to shoulder', unit: 'ratio', min: 0.24, max: 0.37, default: 0.288 },
  /** Where a bench edge meets the back, as a share of the way from hip to shoulder: just below the shoulder blades. DEFAULT. */
  benchShare: { label: 'Bench edge on the back', unit: 'ratio', min: 0.6, max: 0.88, default: 0.75 },
  /** Skin of the back behind the torso's origin: 20 mm behind the source model's C7 marker. DEFAULT. */
  backBehind: { label: 'Depth of the back', unit: 'm', min: 0.06, max: 0.16, default: 0.105 },
  /** Skin of the buttocks around the hip centers, seen from the side. DEFAULT. */
  buttockRadius: { label: 'Depth of the buttocks', unit: 'm', min: 0.06, max: 0.17, default: 0.112 },
  /** Depth of the skin in the hip crease ahead of the hip centers. DEFAULT. */
  creaseAhead: { label: 'Depth of the hip crease', unit: 'm', min: 0.03, max: 0.11, default: 0.065 },
  /** Front of the thigh below the hip, ahead of the femur's long axis, flesh pressed to the bone. DEFAULT. */
  thighFront: { label: 'Front of the pressed thigh', unit: 'm', min: 0.01, max: 0.06, default: 0.03 },
  /**
   * Bar above the hip centers in the pelvis frame: 18 mm below the anterior superior iliac spines, where the source
   * model's pelvis has its origin. DEFAULT. Lower, a bent thigh leaves a pad no room.
   */
  barAboveHip: { label: 'Bar above the hips', unit: 'm', min: 0.03, max: 0.09, default: 0.06 },
} as const).map(([key, spec]) => ({ ...spec, key, group: 'body', help: 'Assumed, not set.', source: OWN_DEFAULT }));
