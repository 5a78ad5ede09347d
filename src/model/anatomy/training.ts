import type { Sex } from './inertia';

/** Training levels; indices of the lifter's `training`. */
export const TRAINING_LEVELS = ['untrained', 'recreational', 'trained', 'elite'] as const;

/**
 * Active strength over that measured in people who do not train [level]. Men: untrained measured (Anderson 2007); recreational
 * the upper half of the pooled knee extension of 411 studies (Šarabon 2021); trained and elite COMPUTED from the squat of this
 * model against 1.5–1.9 body masses (MEMORY) and 2.83 (90th percentile of powerlifters, van den Hoek 2024). Women alike toward
 * 0.75 of the men's squat (MEMORY) and 2.26: Anderson measured young women nearly as strong for their size as men.
 */
export const TRAINING_FACTORS: Readonly<Record<Sex, readonly number[]>> = {
  male: [1, 1.25, 1.5, 2.25],
  female: [0.85, 1, 1.25, 1.75],
};
