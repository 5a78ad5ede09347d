import { SIDES, type Side } from '../display/side';
import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import { answer, store } from './store';
import type { State } from './types';

/** Loads of the exercise a side shows, and the repetition they belong to: the present one, or one a moment older. */
interface ShownLoads {
  readonly loads: Loads;
  readonly repetition: Repetition;
}

/** The last known loads of a side's present exercise; null while there are none yet. */
export function shownLoads({ answers, decided, results }: State, side: Side): ShownLoads | null {
  const known = answers.loads[side];
  if (!known?.found || known.found.exercise !== decided.comparison[side].exercise) return null;
  return results[side].kind === 'repetition' ? { loads: known.found, repetition: known.of } : null;
}

/** Whether a side's loads are those of an older setup. */
export function isUpdatingLoads({ answers, results }: State, side: Side): boolean {
  return results[side].kind === 'repetition' && answers.loads[side]?.of !== results[side];
}

/** Whether nothing more is to come of the loads of both sides. */
export function areLoadsThere(state: State): boolean {
  return state.answers.areForcesLost || SIDES.every((side) => !isUpdatingLoads(state, side));
}

/** Loads that belong to exactly this result, for files. */
export function loadsOfResult({ answers }: State, result: unknown): Loads | undefined {
  const side = SIDES.find((each) => answers.loads[each]?.of === result);
  return (side && answers.loads[side]?.found) ?? undefined;
}

/** That there is nobody to compute loads; false again when somebody wants it tried anew. */
export function setForcesLost(areForcesLost: boolean): void {
  if (store.getState().answers.areForcesLost === areForcesLost) return;
  // loads that were looked for in vain are looked for again
  answer(() => (areForcesLost ? { areForcesLost } : { areForcesLost, matches: {}, largest: {}, lanes: {} }));
}

/** Null where they could not be computed. */
export function setLoads(side: Side, of: Repetition, found: Loads | null): void {
  answer(({ loads }) => ({ loads: { ...loads, [side]: { of, found } } }));
  setPinnedLoads(side, of, found);
}

/** Loads of what is pinned. */
export function setPinnedLoads(side: Side, of: Repetition, found: Loads | null): void {
  const { pinned } = store.getState();
  if (pinned?.results[side] !== of) return;
  store.setState({ pinned: { ...pinned, loads: { ...pinned.loads, [side]: { of, found } } } });
}

/** The pinned repetition of a side whose loads nobody knows, while the side itself shows another one. */
export function wantedPinned({ pinned, results }: State, side: Side): Repetition | null {
  const result = pinned?.results[side];
  const isWanted = result?.kind === 'repetition' && result !== results[side] && pinned?.loads[side]?.of !== result;
  return isWanted ? result : null;
}
