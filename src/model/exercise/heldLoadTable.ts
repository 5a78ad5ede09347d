// Written by `npx tsx tools/held/main.ts`; a test solves it anew. Never edited by hand.
// COMPUTED by model/search/largestLoad.ts with the generic size of body; docs/model.md "Load that is put on".
import type { HeldExercise, HeldLoad } from './heldExercise';

const held = (bare: number, gained: number): HeldLoad => ({ bare, gained });

/** [sex][age band], male and female, 18 to 25, 55 to 65, over 65. */
export const HELD_LOADS: Readonly<Record<HeldExercise, readonly (readonly HeldLoad[])[]>> = {
  'leg-press': [
    [held(-0.023, 2.125), held(-0.02, 2.103), held(-0.027, 1.682)],
    [held(-0.03, 2.213), held(-0.02, 1.715), held(-0.03, 1.571)],
  ],
  'hip-thrust': [
    [held(-0.488, 2.313), held(-0.511, 2.435), held(-0.75, 2.125)],
    [held(-0.412, 2.379), held(-0.637, 2.047), held(-0.691, 1.981)],
  ],
  'romanian-deadlift': [
    [held(-0.468, 1.848), held(-0.468, 1.937), held(-0.478, 1.638)],
    [held(-0.418, 2.014), held(-0.448, 1.616), held(-0.448, 1.527)],
  ],
  'back-squat': [
    [held(-0.694, 1.483), held(-0.697, 1.505), held(-0.754, 1.228)],
    [held(-0.72, 1.616), held(-0.744, 1.251), held(-0.737, 1.151)],
  ],
};
