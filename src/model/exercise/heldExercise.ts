/** Exercises whose load follows the lifter. */
export const HELD_EXERCISES = ['leg-press', 'hip-thrust', 'romanian-deadlift', 'back-squat'] as const;
export type HeldExercise = (typeof HELD_EXERCISES)[number];

/** The largest load held over body mass, the implement included: `bare` + `gained` × strength. */
export interface HeldLoad {
  readonly bare: number;
  readonly gained: number;
}
