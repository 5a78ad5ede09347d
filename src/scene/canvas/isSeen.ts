import type { State } from '../../state/types';

/** Whether a change of the state can be seen in the scene. */
export function isSeen(state: State, before: State): boolean {
  const [a, b] = [state.view, before.view];
  return (
    state.results !== before.results ||
    state.pinned !== before.pinned ||
    state.decided.alignment !== before.decided.alignment ||
    state.answers.loads !== before.answers.loads ||
    a.phase !== b.phase ||
    a.preset !== b.preset ||
    a.isLinked !== b.isLinked ||
    a.showLabels !== b.showLabels ||
    a.showForces !== b.showForces ||
    a.selectedMuscle !== b.selectedMuscle ||
    a.coloring !== b.coloring ||
    a.skin !== b.skin ||
    a.detailChoice !== b.detailChoice ||
    a.instruments !== b.instruments
  );
}
