import { degrees, OWN_DEFAULT, type SettingSpec } from '../setting';

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
  /** Optimal length of every fiber over that of the source model in a leg of this size; the tendon stays as it is. DEFAULT. */
  fiberLength: { label: 'Optimal fiber length', unit: 'ratio', min: 0.6, max: 1.4, default: 1 },
  /** Passive force of every fiber over the rule of `passiveForces.ts`. DEFAULT. */
  passiveForce: { label: 'Passive forces', unit: 'ratio', min: 0.2, max: 4, default: 1 },
  /** Strength of the knee extensors beside that of the hip, over the measured ratio. */
  kneeStrength: { label: 'Knee over hip strength', unit: 'ratio', min: 0.4, max: 2.5, default: 1 },
  /** Strength of the short external rotators beside that of the hip, over the measured ratio. */
  rotatorStrength: { label: 'Short external rotators', unit: 'ratio', min: 0.1, max: 2, default: 1 },
  /** Cross-section of gluteus maximus over that of the source model, the hip as strong as measured in the middle of people. */
  maximusSize: { label: 'Size of gluteus maximus', unit: 'ratio', min: 0.5, max: 1.6, default: 1 },
  /** Mass of both legs over de Leva's share; trunk and head take the rest. */
  legMass: { label: 'Mass of the legs', unit: 'ratio', min: 0.7, max: 1.3, default: 1 },
  /** Friction of shoes on plate or floor, and of clothes on pads. DEFAULT. */
  shoeFriction: { label: 'Friction of shoes', unit: 'ratio', min: 0.2, max: 1.2, default: 0.6 },
  padFriction: { label: 'Friction of pads', unit: 'ratio', min: 0.1, max: 1.2, default: 0.4 },
  /** How far the push of a bench edge leans from square to the back toward the head: a rounded edge also carries. DEFAULT. */
  benchTilt: { label: 'Push of the bench edge', unit: 'rad', min: 0, max: degrees(45), default: 0 },
} as const).map(([key, spec]) => ({ ...spec, key, group: 'body', help: 'Assumed, not set.', source: OWN_DEFAULT }));
