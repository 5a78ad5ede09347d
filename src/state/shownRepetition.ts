import type { Side } from '../display/side';
import type { Repetition } from '../model/result';
import type { State } from './types';

/** What a pane shows: the present repetition, else the last one that was possible. */
export function shownRepetition(state: State, side: Side): Repetition | null {
  const result = state.results[side];
  return result.kind === 'repetition' ? result : (state.history.lastGood[side]?.repetition ?? null);
}
