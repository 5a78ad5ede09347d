import * as sets from '../muscleSet';
import * as topology from '../topology';
import * as bench from './workbench';

const { WRAP_SIZE, WRAP_TOUCHES } = sets;
const { PATH_START, WRAP_MUSCLE } = topology;
const { poseWraps, TANGENT_A } = bench;

/** Keeps what drawing needs of wrap w: its helix from path point `from` on, or -1 for a path that runs straight past. */
export function recordWrap(w: number, from: number, helix: Float64Array): void {
  const o = w * WRAP_SIZE;
  poseWraps[o + WRAP_TOUCHES] = from < 0 ? 0 : 1 + from - PATH_START[WRAP_MUSCLE[w]];
  // tangent points and angle lie in the same order in both; nothing of another pose stays where there are none, so that
  // the same setup gives the same bytes
  for (let k = 0; k < WRAP_SIZE - 1; k++) poseWraps[o + 1 + k] = from < 0 ? 0 : helix[TANGENT_A + k];
}
