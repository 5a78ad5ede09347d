import { backSquat } from './backSquat';
import type { Exercise, ExerciseId } from './exercise';
import { hipBuck } from './hipBuck';
import { hipThrust } from './hipThrust';
import { legPress } from './legPress';
import { pullThrough } from './pullThrough';
import { romanianDeadlift } from './romanianDeadlift';

/** Every exercise there is. Adding one here adds it everywhere. */
export const EXERCISES: readonly Exercise[] = [legPress, hipThrust, romanianDeadlift, pullThrough, hipBuck, backSquat];

/** @throws RangeError naming the known exercises when there is none of that id. */
export function findExercise(id: ExerciseId): Exercise {
  const found = EXERCISES.find((e) => e.id === id);
  if (!found) throw new RangeError(`unknown exercise ${id}; known are ${EXERCISES.map((e) => e.id).join(', ')}`);
  return found;
}
