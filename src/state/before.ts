import type { Side } from '../display/side';
import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import type { Before, LastChange, State } from './types';

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

/** The repetition a side showed before the control in hand was touched; null where it shows the same one still. */
export function repetitionBefore({ history: { before }, results }: State, side: Side): Repetition | null {
  const result = before?.results[side];
  return result?.kind === 'repetition' && result !== results[side] ? result : null;
}

/** Its loads, where they were known. */
export function loadsBefore(state: State, side: Side): Loads | null {
  const repetition = repetitionBefore(state, side);
  const loads = state.history.before?.loads[side];
  return repetition && loads?.of === repetition ? loads.found : null;
}
