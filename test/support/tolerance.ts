/** Every tolerance of the tests, with its reason. Lengths in m. */
export const TOLERANCE = {
  /** Relative: what rounding leaves of an identity. */
  identity: 1e-12,
  /** Analytic derivative against a central difference of step DERIVATIVE_STEP: truncation and rounding together. */
  derivative: 1e-8,
  /** Muscle length against the golden file, which is written with 8 digits (0.005 µm) of an exact geodesic. */
  muscleLength: 2e-6,
  /** Moment arm against the golden file, which comes from differences near lift-off (0.1 µm). */
  momentArm: 2e-5,
  /** Two cylinders on one stretch: the reference relaxes them in turn and stops at 1e-10 m. */
  twoCylinderLength: 2e-5,
  twoCylinderMomentArm: 2e-4,
  /** Relative: a link tells settings to 8 digits, less than anybody can set. */
  link: 1e-7,
} as const;
