import type { Side } from '../display/side';
import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import { simulateComparison } from './simulateComparison';
import type { Before, Decided, LastChange, State, Stood } from './types';

/**
 * What stays in sight of how things stood before a control was touched: kept while the same control is in hand, taken
 * anew at the next one, gone after anything that is no control of a setting.
 */
export function beforeAfter({ history, results, answers }: State, change: LastChange | null): Before | null {
  if (!change) return null;
  const { before } = history;
  const isSame = before?.of.scope === change.scope && before.of.key === change.key;
  return isSame ? before : { of: change, results, loads: answers.loads };
}

/** How both sides of what is pinned stand: worked out anew only where that is another comparison. */
export function pinnedIn({ pinned }: Decided, state: State): Stood | null {
  if (pinned === null) return null;
  if (state.pinned && pinned === state.decided.pinned) return state.pinned;
  return { results: simulateComparison(pinned, state).results, loads: state.answers.loads };
}

/** What present results are compared with. */
const stoodBefore = ({ pinned, history }: State): Stood | null => pinned ?? history.before;

/**
 * The repetition a side showed when it was pinned, or before the control in hand was touched; null where it shows the same one
 * still, or another exercise: "69 → 41 %" is said of one.
 */
export function repetitionBefore(state: State, side: Side): Repetition | null {
  const { results } = state;
  const result = stoodBefore(state)?.results[side];
  const isOther = result?.exercise !== results[side].exercise;
  return result?.kind === 'repetition' && result !== results[side] && !isOther ? result : null;
}

/** Its loads, where they were known. */
export function loadsBefore(state: State, side: Side): Loads | null {
  const repetition = repetitionBefore(state, side);
  const loads = stoodBefore(state)?.loads[side];
  return repetition && loads?.of === repetition ? loads.found : null;
}
