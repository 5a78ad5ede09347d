import { EXERCISES } from '../model/exercise/registry';

/** The exercises a page begins with, left and right. */
export const USUAL_PAIR = [EXERCISES[0].id, EXERCISES[EXERCISES.length > 1 ? 1 : 0].id] as const;
